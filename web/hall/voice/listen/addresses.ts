import type { Language } from '#contract/language.ts';
import type { ListeningAddress } from '#contract/voice/listening.ts';
import type { Result } from '#core/result.ts';

type Opened = Result<ListeningAddress, { kind: string }>;
export type OpenAddress = (language: Language) => Promise<Opened>;

/** An address with less than this left, in milliseconds, is not used: the connection takes its time. */
const margin = 20_000;

/** Keeps one address ready, so that the first words need not wait for it. An address is used once. */
export const makeAddresses = (open: OpenAddress, now: () => number = Date.now) => {
  let kept: { language: Language; opening: Promise<Opened> } | undefined;

  const prepare = (language: Language) => {
    if (kept?.language !== language) kept = { language, opening: open(language) };
  };
  const isGood = (opened: Opened): boolean => opened.ok && Date.parse(opened.value.expiresAt) - now() > margin;

  const take = async (language: Language): Promise<Opened> => {
    const held = kept?.language === language ? kept.opening : undefined;
    kept = undefined;
    const opened = held && (await held);
    return opened && isGood(opened) ? opened : open(language);
  };
  return { prepare, take };
};
