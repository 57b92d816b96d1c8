import { openLocalSockets } from '#adapters/local/local-push.ts';
import { makeMemoryConnections } from '#adapters/local/memory-connections.ts';
import { closedIssuer, makeEmbeddedIssuer } from '#adapters/local/oidc/embedded-issuer.ts';
import { localStaffKeys, readStaffKey, type StaffKey } from '#adapters/local/oidc/staff-key.ts';
import { makeVerifyStaff } from '#adapters/token/oidc-staff.ts';
import { Role } from '#contract/staff/staff.ts';
import { makeBroadcast } from '#core/live/broadcast.ts';
import { demoStaff } from '#core/staff/demo-staff.ts';
import { type HelpParts, signInOf, verifyStaffOf } from './compose-help-parts.ts';
import { type AnswerIssuer, issuerPath } from './host/serve-issuer.ts';
import { openReleaseFile } from './open-release-file.ts';
import type { Settings } from './settings.ts';

/** The live connections of this process, and the way to push to them. */
export const composeLocalLive = (now: () => number, report: (error: unknown) => void) => {
  const connections = makeMemoryConnections({ now });
  const sockets = openLocalSockets();
  const { sendFrame, disconnect } = sockets;
  return {
    sockets,
    where: { connections, sendFrame, disconnect },
    push: makeBroadcast({ connections, sendFrame, onTrouble: report }),
    hasJoined: async (connectionId: string) => (await connections.read(connectionId))?.audience !== undefined,
  };
};

type LocalStaff = Pick<HelpParts, 'verifyStaff' | 'signIn'> & { issuer: AnswerIssuer };

const clientId = 'lingban-desk';

/** Nobody but this machine's own browser reaches it. */
const isClosedToOthers = (host: string) => host.startsWith('127.') || host === '::1';

const isDemo = ({ DEMO_STAFF, HOST, STAFF_ISSUER }: Settings) =>
  DEMO_STAFF === 'on' || (DEMO_STAFF !== 'off' && STAFF_ISSUER === undefined && isClosedToOthers(HOST));

const openIssuer = (settings: Settings, key: StaffKey, address: string, now: () => number): LocalStaff => {
  const { DEMO_STAFF, RELEASE_FILE, STAFF_ISSUER } = settings;
  const issuer = STAFF_ISSUER ?? `${address}${issuerPath}`;
  const verifyStaff = makeVerifyStaff({ issuer, clientId, keys: localStaffKeys(key) }, { now });
  const { help } = openReleaseFile(RELEASE_FILE);
  const people = demoStaff(help ?? { helpers: [], teams: [] });
  const forAnybody = DEMO_STAFF === 'on';
  return {
    verifyStaff,
    signIn: () => ({ issuer, clientId, scope: 'openid profile', demo: true, roles: [...Role.options] }),
    issuer: makeEmbeddedIssuer({ issuer, clientId, people, key, verifyStaff, now, forAnybody }),
  };
};

/**
 * How staff sign in on one machine: at the provider that the settings name, or at the embedded one, where anybody is
 * let in as a made-up person. That one answers only where nobody else can reach it, or where `DEMO_STAFF` says so.
 * `address` gives the product's own, which is known once it listens.
 */
export const composeLocalStaff = async (
  settings: Settings,
  address: () => string,
  now: () => number,
): Promise<LocalStaff> => {
  if (!isDemo(settings)) {
    const verifyStaff = verifyStaffOf(settings, now);
    return { verifyStaff, signIn: () => signInOf(settings), issuer: async () => closedIssuer() };
  }
  const key = await readStaffKey(settings.DATA_FOLDER);
  let opened: LocalStaff | undefined;
  const open = () => {
    opened ??= openIssuer(settings, key, address(), now);
    return opened;
  };
  return {
    verifyStaff: (token) => open().verifyStaff(token),
    signIn: () => open().signIn(),
    issuer: (request) => open().issuer(request),
  };
};
