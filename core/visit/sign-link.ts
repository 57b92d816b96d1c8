import type { SignLinkInput, SignLinkOutput } from '#contract/checklist.ts';
import { findMatter } from '#core/checklist/find-matter.ts';
import { choiceNames, knownNames } from '#core/checklist/known-names.ts';
import { packNames } from '#core/checklist/short-codes.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { SignLinkToken } from './link-token.ts';

type Ports = {
  release: Pick<ReleaseReader, 'guide' | 'bundle'>;
  signLinkToken: SignLinkToken;
  /** How long a link is good, in seconds. */
  lifetime: number;
  /** Epoch milliseconds. */
  now: () => number;
  /** The calendar day. */
  today: () => string;
  /** Under which origin other phones reach the pages, if that was set. */
  origin?: string | undefined;
};

/** Signs a link that carries a checklist to another phone. Nothing is kept of it here. */
export type SignLink = (
  input: SignLinkInput,
) => Promise<Result<SignLinkOutput, { kind: 'no-such-matter' | 'no-such-option' }>>;

export const makeSignLink =
  ({ release, signLinkToken, lifetime, now, today, origin }: Ports): SignLink =>
  async ({ matter, language, chosen, ticked }) => {
    const found = findMatter(release, matter, today());
    if (!found) return fail({ kind: 'no-such-matter' });
    const known = knownNames(found, release);
    const choices = choiceNames(chosen);
    const fits =
      choices.every((it) => known.choices.includes(it)) && ticked.every((it) => known.materials.includes(it));
    if (!fits) return fail({ kind: 'no-such-option' });

    const expiresAt = Math.floor(now() / 1000) + lifetime;
    const grant = { matter, language, choices: packNames(choices), ticks: packNames(ticked), expiresAt };
    const token = await signLinkToken(grant);
    return ok({ token, expiresAt: new Date(expiresAt * 1000).toISOString(), ...(origin !== undefined && { origin }) });
  };
