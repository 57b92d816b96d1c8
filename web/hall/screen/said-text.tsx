import type { Answer } from '#contract/answer/answer.ts';
import { sentencesOf } from '#core/voice/sentences-of.ts';
import { useHall } from './hall-context.ts';

type Props = { turnId: string; text: Pick<Answer, 'speech' | 'language'> };

/** Which sentence of a turn is being said. */
const useSentenceNow = (turnId: string) => {
  const { speech } = useHall().state.screen;
  const saying = speech?.saying;
  if (!speech?.sentence || (saying?.kind !== 'answer' && saying?.kind !== 'ahead')) return undefined;
  if (saying.turnId !== turnId) return undefined;
  return speech.sentence.index + (saying.kind === 'answer' ? (saying.from ?? 0) : 0);
};

/** What an answer says; while it is spoken it is its own caption. */
export const SaidText = ({ turnId, text }: Props) => {
  const now = useSentenceNow(turnId);
  return (
    <p className={now === undefined ? 'said-text' : 'said-text said-now'}>
      {sentencesOf(text).map(({ shown }, index) => (
        <span key={`${index} ${shown}`} className={index === now ? 'caption-now' : undefined}>
          {shown}
          {text.language === 'en' && ' '}
        </span>
      ))}
    </p>
  );
};
