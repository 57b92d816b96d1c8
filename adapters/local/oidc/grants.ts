import { randomBytes } from 'node:crypto';
import type { Staff } from '#contract/staff/staff.ts';

/** What somebody was let in for. Times in epoch milliseconds. */
export type Grant = { staff: Staff; nonce: string | undefined; signedInAt: number };
export type CodeGrant = Grant & { redirectUri: string; challenge: string };

/** Milliseconds. */
const lifetimes = { code: 60_000, refresh: 12 * 3600_000 };
/** More than a hall has staff: the oldest go first. */
const mostHeld = 1000;

/** Things that can be taken once, each under a name that cannot be guessed. */
const makeOnce = <Held>(lifetime: number, now: () => number) => {
  const held = new Map<string, { it: Held; until: number }>();
  return {
    keep: (it: Held): string => {
      const name = randomBytes(32).toString('base64url');
      held.set(name, { it, until: now() + lifetime });
      const [oldest] = held.keys();
      if (held.size > mostHeld && oldest) held.delete(oldest);
      return name;
    },
    take: (name: string): Held | undefined => {
      const found = held.get(name);
      held.delete(name);
      return found && found.until > now() ? found.it : undefined;
    },
    dropIf: (isMeant: (it: Held) => boolean) => {
      for (const [name, { it }] of held) if (isMeant(it)) held.delete(name);
    },
  };
};

/** One-time codes, and refresh tokens that are good once: the next one comes with the tokens. */
export const makeGrants = (now: () => number) => ({
  codes: makeOnce<CodeGrant>(lifetimes.code, now),
  refreshes: makeOnce<Grant>(lifetimes.refresh, now),
});
export type Grants = ReturnType<typeof makeGrants>;
