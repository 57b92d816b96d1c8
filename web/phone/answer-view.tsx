import type { Answer } from '#contract/answer/answer.ts';
import { ActionsRow } from './actions-row.tsx';
import { AskNext } from './ask-next.tsx';
import { CardView } from './card-view.tsx';
import { Sources } from './sources.tsx';

type Props = { turnId: string; answer: Answer; last: boolean };

/** What is said, then what is shown, what can be done, and what it rests on. */
export const AnswerView = ({ turnId, answer, last }: Props) => (
  <div className="answer">
    <p className="speech">{answer.speech}</p>
    {answer.cards.map((card) => (
      <CardView key={`${card.kind} ${card.title}`} card={card} turnId={turnId} />
    ))}
    <ActionsRow turnId={turnId} answer={answer} />
    <Sources citations={answer.citations} language={answer.language} />
    {last && <AskNext actions={answer.actions} />}
  </div>
);
