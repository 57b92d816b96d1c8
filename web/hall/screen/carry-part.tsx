import { useCallback } from 'react';
import { usePage } from '#web/shared/answer/page-context.ts';
import type { Sentence } from '../voice/speaker.ts';
import { CarryPanel } from '../way/carry-panel.tsx';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { answerOf, goalOf, matterOf, placeOfScreen } from './about-answer.ts';
import { useHall } from './hall-context.ts';
import { NoPlan } from './no-plan.tsx';

type Props = { turnId: string; matter: string; onClose: () => void };

/** A list that goes along: on a phone, or on paper. */
export const CarryPart = ({ turnId, matter, onClose }: Props) => {
  const words = useWords(screenWords);
  const { state, settings, plan, tell } = useHall();
  const { language, chosen, ticked } = usePage();
  const onSpeak = useCallback(
    (sentences: readonly Sentence[]) => tell({ kind: 'say', saying: { kind: 'sentences', sentences } }),
    [tell],
  );
  const answer = answerOf(state.conversation, turnId);
  if (!plan || !answer) return <NoPlan text={words.noPlan} onClose={onClose} />;
  return (
    <div className="panel-box">
      <CarryPanel
        list={{ matter, language, chosen: chosen(matter), ticked: [...ticked(matter)] }}
        name={matterOf(answer)?.name ?? ''}
        visit={state.conversation.visit}
        hall={plan}
        from={placeOfScreen(plan, settings.place)}
        to={goalOf(answer)}
        stepFree={settings.stepFree}
        language={language}
        onSpeak={onSpeak}
        canPrint={settings.printer}
        onClose={onClose}
      />
    </div>
  );
};
