import type { Language } from '#contract/language.ts';
import type { Breaker } from '#core/breaker.ts';
import { fail } from '#core/result.ts';
import { maskPersonalData } from '#core/text/mask-personal-data.ts';
import type { EmbedFailure, EmbedTexts } from './embed-texts.ts';
import type { GuideVectors } from './guide-vectors.ts';
import { makeNearness } from './make-nearness.ts';
import type { Nearness } from './nearness.ts';

type Ports = {
  vectors: GuideVectors;
  embed: EmbedTexts;
  breaker: Breaker;
  /** How long a turn waits for the vector of its question, in milliseconds. */
  patience: number;
  /** Epoch milliseconds. */
  now: () => number;
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  /** Is told what went wrong, without a word of the visitor. */
  report: (kind: EmbedFailure['kind']) => void;
};

/**
 * Has a question's vector made, personal data masked, and compares it with the guides. Undefined when it failed or came
 * late: then the words decide alone. Never throws.
 */
export type AskNearness = (text: string, language: Language) => Promise<Nearness | undefined>;

const late = fail<EmbedFailure>({ kind: 'late', detail: '' });
const broken = fail<EmbedFailure>({ kind: 'failed', detail: '' });

export const makeAskNearness = (ports: Ports): AskNearness => {
  const { vectors, embed, breaker, patience, now, wait, report } = ports;
  const compare = makeNearness(vectors);
  return async (text, language) => {
    const { question } = maskPersonalData(text, language);
    if (question.trim() === '' || breaker.isOpen(now())) return undefined;
    const asked = embed([question], patience).catch(() => broken);
    const made = await Promise.race([asked, wait(patience).then(() => late)]);
    const [vector] = made.ok ? made.value : [];
    if (vector?.length === vectors.dimensions) {
      breaker.succeeded();
      return compare(vector);
    }
    breaker.failed(now());
    report(made.ok ? 'malformed' : made.failure.kind);
    return undefined;
  };
};
