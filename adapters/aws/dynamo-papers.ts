import * as z from 'zod';
import { Contact } from '#contract/handoff/order-help.ts';
import { Packet } from '#contract/handoff/packet.ts';
import type { HandoffPapers } from '#core/handoff/handoff-papers.ts';
import { handoffKey } from './dynamo-handoffs.ts';
import { messageKey } from './dynamo-messages.ts';
import type { Table } from './open-table.ts';
import { makeTextItems } from './text-items.ts';
import { writeInBatches } from './write-in-batches.ts';

const Numbered = z.object({ number: z.int().min(1), message: z.unknown().optional() });
const packetKey = (handoffId: string) => ({ pk: handoffKey(handoffId), sk: 'PACKET' });
const contactKey = (handoffId: string) => ({ pk: handoffKey(handoffId), sk: 'CONTACT' });

/** How often the tombstone of a chat looks for the next free number while messages are still coming in. */
const attempts = 20;

/** Packet, contact and messages of handoffs in DynamoDB. `blankLifetime`: how long a blank is kept, in seconds. */
export const makeDynamoPapers = (
  table: Table,
  { now, blankLifetime }: { now: () => number; blankLifetime: number },
): HandoffPapers => {
  const items = makeTextItems(table, { now });

  const blankOf = (handoffId: string, number: number) => ({
    pk: handoffKey(handoffId),
    sk: messageKey(number),
    expiresAt: Math.floor(now() / 1000) + blankLifetime,
    record: { number, recent: [] },
  });

  /** Claims the number after the last message, so that a writer who read the chat before finds it taken. */
  const bury = async (handoffId: string): Promise<number> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const latest = await items.readLast({ pk: handoffKey(handoffId), prefix: 'MESSAGE#' }, Numbered, true);
      if (latest && latest.message === undefined) return latest.number;
      const number = (latest?.number ?? 0) + 1;
      if ((await items.claim(blankOf(handoffId, number))).ok) return number;
    }
    throw new Error('Messages came in faster than they could be erased; erasing may be repeated.');
  };

  /** Blanks keep their numbers: a deleted number would be free again for a message that was under way. */
  const eraseMessages = async (handoffId: string) => {
    const tombstone = await bury(handoffId);
    const blanks = Array.from({ length: tombstone }, (_, at) => blankOf(handoffId, at + 1));
    const requests = blanks.map(({ record, ...rest }) => ({
      PutRequest: { Item: { ...rest, record: JSON.stringify(record) } },
    }));
    await writeInBatches(table, requests);
  };

  return {
    keepPacket: (handoffId, packet, expiresAt) => items.put({ ...packetKey(handoffId), expiresAt, record: packet }),
    readPacket: (handoffId) => items.read(packetKey(handoffId), Packet),
    keepContact: (handoffId, contact, expiresAt) => items.put({ ...contactKey(handoffId), expiresAt, record: contact }),
    readContact: (handoffId) => items.read(contactKey(handoffId), Contact),
    erase: async (handoffId) => {
      await Promise.all([items.remove(packetKey(handoffId)), items.remove(contactKey(handoffId))]);
      await eraseMessages(handoffId);
    },
  };
};
