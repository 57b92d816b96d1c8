import { openTable } from '#adapters/aws/open-table.ts';
import { startEmbeddedTable } from '#adapters/local/embedded-table.ts';
import { readSigningKey } from '#adapters/local/signing-key.ts';
import { sweepExpired } from '#adapters/local/sweep-expired.ts';
import { composeConversation } from './compose-conversation.ts';
import { composeReading } from './compose-reading.ts';
import type { Settings } from './settings.ts';

const anHour = 3_600_000;

/** Wires the whole product on one machine: the compositions that are deployed, on a table and a key of this machine. */
export const composeLocal = async (settings: Settings, now: () => number = Date.now) => {
  const { DATA_FOLDER, TABLE_NAME, SIGNING_KEY } = settings;
  const embedded = await startEmbeddedTable(DATA_FOLDER, TABLE_NAME);
  const table = openTable({ name: TABLE_NAME, endpoint: embedded.endpoint });
  const sweep = () => sweepExpired(table, { now });
  await sweep();
  // a sweep that fails is made up for by the next one
  const sweeping = setInterval(() => void sweep().catch(() => {}), anHour).unref();

  const local = {
    ...settings,
    TABLE_ENDPOINT: embedded.endpoint,
    SIGNING_KEY: SIGNING_KEY ?? readSigningKey(DATA_FOLDER),
  };
  const conversation = composeConversation(local, now);
  const reading = composeReading(local, now);
  const close = async () => {
    clearInterval(sweeping);
    for (const each of [conversation, reading]) each.close();
    table.client.destroy();
    await embedded.close();
  };
  return { conversation, reading, close };
};
