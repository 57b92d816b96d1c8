import type { Answer } from '#contract/answer/answer.ts';
import { makeSay } from './strings.ts';

const phrases = { words: 'generatedWords', matter: 'generatedMatter' } as const;

/** The label for machines, in the words of GB 45438-2025: 1 is generated content. React puts it into the document's head. */
const label = (turnId: string) =>
  JSON.stringify({ AIGC: { Label: '1', ContentProducer: 'Lingban', ProduceID: turnId } });

type Props = { turnId: string; answer: Pick<Answer, 'generated' | 'language'> };

/**
 * Tells what part a language model had in an answer, to people and to machines; nothing where it had none. It stands beside
 * what is said, and the element around both carries `data-generated`.
 */
export const GeneratedMark = ({ turnId, answer: { generated, language } }: Props) => {
  if (generated === undefined) return null;
  return (
    <p className={`generated generated-${generated}`}>
      {generated === 'words' && <meta name="AIGC" content={label(turnId)} />}
      {makeSay(language)(phrases[generated])}
    </p>
  );
};
