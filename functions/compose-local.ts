import { openTable } from '#adapters/aws/open-table.ts';
import { startEmbeddedTable } from '#adapters/local/embedded-table.ts';
import { type LocalRemind, makeLocalRemind } from '#adapters/local/local-remind.ts';
import { readSigningKey } from '#adapters/local/signing-key.ts';
import { sweepExpired } from '#adapters/local/sweep-expired.ts';
import { composeConversation } from './compose-conversation.ts';
import { composeHelp } from './compose-help.ts';
import { composeReport, type HelpParts } from './compose-help-parts.ts';
import { composeLive } from './compose-live.ts';
import { composeLocalLive, composeLocalStaff } from './compose-local-live.ts';
import { composeLocalVoice } from './compose-local-voice.ts';
import { composeReading } from './compose-reading.ts';
import type { Settings } from './settings.ts';

const anHour = 3_600_000;
const aMinute = 60_000;

/** What the local host adds: its live connections, and its own sign-in provider. */
export type LocalParts = Partial<Pick<HelpParts, 'push' | 'verifyStaff' | 'signIn'>>;

/** Wires the whole product on one machine: the compositions that are deployed, on a table and a key of this machine. */
export const composeLocal = async (settings: Settings, now: () => number = Date.now, given: LocalParts = {}) => {
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
  let reminders: LocalRemind | undefined;
  let address = 'http://localhost:3000';
  const report = composeReport(local);
  const connected = composeLocalLive(now, report);
  const { issuer, ...staff } = await composeLocalStaff(local, () => address, now);
  const parts: HelpParts = {
    push: connected.push,
    ...staff,
    ...given,
    // what is due before the reminders are there comes with the first sweep
    remind: async (at, reminder) => reminders?.remind(at, reminder),
    report,
  };
  const help = composeHelp(local, now, parts);
  const lambdas = {
    conversation: composeConversation(local, now, parts),
    reading: composeReading(local, now),
    help,
    voice: composeLocalVoice(local, now),
  };
  const live = composeLive(local, now, { parts, operations: help.operations, where: connected.where });
  const { handleReminder, sweep: sweepHandoffs } = help.operations;
  const catchUp = () => sweepHandoffs().catch(parts.report);
  reminders = makeLocalRemind(table, { now, handle: handleReminder });
  await reminders.start();
  // what fell due while nothing ran
  await catchUp();
  const catchingUp = setInterval(() => void catchUp(), aMinute).unref();

  const close = async () => {
    clearInterval(sweeping);
    clearInterval(catchingUp);
    reminders.close();
    for (const each of Object.values(lambdas)) each.close();
    table.client.destroy();
    await embedded.close();
  };
  return {
    ...lambdas,
    live,
    /** For the local host: the sockets of live connections, and the provider that staff sign in at. */
    sockets: connected.sockets,
    hasJoined: connected.hasJoined,
    issuer,
    /** Where the product is found, once it listens. */
    moveTo: (to: string) => {
      address = to;
    },
    close,
  };
};
