import type { Language } from '#contract/language.ts';
import type { Result } from '#core/result.ts';

/** All that a link carries. Choices and ticks are packed names: nothing personal, and no word of the visitor. */
type LinkGrant = {
  matter: string;
  language: Language;
  choices: string;
  ticks: string;
  /** Epoch seconds. */
  expiresAt: number;
};

/** Port: a token that stands for the checklist until it expires. It opens nothing else, least of all a visit. */
export type SignLinkToken = (grant: LinkGrant) => Promise<string>;

/** Port: what a link's token was signed for. A visit's token is an `invalid-link`, like any other text. */
export type VerifyLinkToken = (token: string) => Promise<Result<LinkGrant, { kind: 'link-expired' | 'invalid-link' }>>;
