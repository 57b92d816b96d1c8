import type { Answer } from '#contract/answer/answer.ts';
import { CardView } from '#web/shared/answer/card-view.tsx';
import { GeneratedMark } from '#web/shared/answer/generated-mark.tsx';
import { Sources } from '#web/shared/answer/sources.tsx';
import { RateButton } from '#web/shared/rating/rate-button.tsx';
import { ActionsRow } from './actions-row.tsx';
import { AskNext } from './ask-next.tsx';

type Props = {
  turnId: string;
  answer: Answer;
  last: boolean;
  /** True when the server knows the answer, so that it can be rated. */
  ratable: boolean;
};

/** What is said, then what is shown, what can be done, and what it rests on. */
export const AnswerView = ({ turnId, answer, last, ratable }: Props) => (
  <div className="answer">
    <div className="said" data-generated={answer.generated}>
      <p className="speech">{answer.speech}</p>
      <GeneratedMark turnId={turnId} answer={answer} />
    </div>
    {answer.cards.map((card) => (
      <CardView key={`${card.kind} ${card.title}`} card={card} turnId={turnId} />
    ))}
    <ActionsRow turnId={turnId} answer={answer} />
    <Sources citations={answer.citations} language={answer.language} />
    {ratable && <RateButton turnId={turnId} />}
    {last && <AskNext actions={answer.actions} />}
  </div>
);
