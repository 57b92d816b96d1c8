import { listeningOrigins } from './compose-listening.ts';
import { composeLocal } from './compose-local.ts';
import { lambdaHost } from './host/lambda.ts';
import { liveHost } from './host/live-lambda.ts';
import { startLocalHost } from './host/local-host.ts';
import type { Settings } from './settings.ts';

const usualPort = 3000;
/** How many ports are tried, one after another, when none was asked for. */
const portsTried = 10;

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Starts on the port asked for and on no other, or on the first free one from the usual port on. */
const onFreePort = async <Started>(asked: number | undefined, start: (port: number) => Promise<Started>) => {
  const first = asked ?? usualPort;
  const last = asked ?? usualPort + portsTried - 1;
  for (let port = first; port <= last; port += 1) {
    try {
      return await start(port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  const ports = first === last ? `Port ${first} is` : `The ports ${first} to ${last} are`;
  throw new Error(`${ports} in use by another program. Choose one with the setting PORT.`);
};

/** The running product. `close` lets calls under way end, then closes table and host. */
export type LocalProduct = { address: string; close: () => Promise<void> };

/** Runs the whole product on this machine: pages, Lambdas, table. */
export const startLocal = async (settings: Settings, now: () => number = Date.now): Promise<LocalProduct> => {
  const { live, sockets, hasJoined, issuer, moveTo, close, ...made } = await composeLocal(settings, now);
  const { HOST: host, PORT, PAGES_FOLDER: pagesFolder, SIGNS_FOLDER: signsFolder } = settings;
  const handlers = {
    conversation: lambdaHost(made.conversation),
    reading: lambdaHost(made.reading),
    help: lambdaHost(made.help),
    voice: lambdaHost(made.voice),
  };
  const connections = { handler: liveHost(live), sockets, hasJoined, origins: settings.PAGE_ORIGINS };
  const issuers = settings.STAFF_ISSUER === undefined ? [] : [new URL(settings.STAFF_ISSUER).origin];
  const origins = [...issuers, ...listeningOrigins(settings)];
  const parts = { handlers, pagesFolder, signsFolder, live: connections, issuer, origins, host };
  try {
    const running = await onFreePort(PORT, (port) => startLocalHost({ ...parts, port }));
    const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
    const address = `http://${name}:${running.port}`;
    moveTo(address);
    return {
      address,
      close: async () => {
        await running.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
};
