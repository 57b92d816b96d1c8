import { helpRoutes } from '#contract/help-routes.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { type CallFailureKind, call } from '#web/shared/call.ts';
import { type KeptText, makeOutbox, type Outbox, type SendEntry } from './outbox.ts';

const key = 'lingban-outbox-1';

/** A browser that forbids storage keeps it as long as the page is open. */
const inStorage = (): KeptText => {
  let held: string | undefined;
  return {
    read: () => {
      try {
        return localStorage.getItem(key) ?? held;
      } catch {
        return held;
      }
    },
    write: (text) => {
      held = text;
      try {
        localStorage.setItem(key, text);
      } catch {
        // held in memory
      }
    },
  };
};

const notReached: readonly CallFailureKind[] = ['offline', 'unreachable', 'timeout'];
const failing: readonly CallFailureKind[] = ['too-busy', 'internal', 'unexpected-reply'];

const send: SendEntry = async (entry) => {
  const { visitId, token } = entry;
  const reply =
    entry.kind === 'erase-visit'
      ? await call(visitRoutes.eraseVisit, { visitId }, token)
      : await call(helpRoutes.rate, { visitId, about: entry.about, level: entry.level }, token);
  if (reply.ok) return 'done';
  const { kind } = reply.failure;
  if (notReached.includes(kind)) return 'not-reached';
  return failing.includes(kind) ? 'failing' : 'refused';
};

/** Locks are missing on pages that are not served over https. */
const alone = async (round: () => Promise<void>) => {
  if (!('locks' in navigator)) return round();
  await navigator.locks.request(key, round);
};

/** The outbox of this browser; what an earlier page left in it goes out at once. */
export const openOutbox = (): Outbox => {
  const outbox = makeOutbox({ kept: inStorage(), send, now: Date.now, random: Math.random, alone });
  void outbox.flush();
  return outbox;
};
