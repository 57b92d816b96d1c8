import { useCallback } from 'react';
import { nearestPlace } from '#core/hall/nearest-place.ts';
import { usePage, type WayTarget } from '#web/shared/answer/page-context.ts';
import type { Sentence } from '../voice/speaker.ts';
import { WayPanel } from '../way/way-panel.tsx';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { answerOf, matterOf, placeOfScreen } from './about-answer.ts';
import { useHall } from './hall-context.ts';
import { NoPlan } from './no-plan.tsx';

/** The way from this screen. */
export const WayPart = ({ to, onClose }: { to: WayTarget; onClose: () => void }) => {
  const words = useWords(screenWords);
  const { state, settings, plan, tell } = useHall();
  const { language, carry } = usePage();
  const { screen, conversation } = state;
  const onSpeak = useCallback(
    (sentences: readonly Sentence[]) => tell({ kind: 'say', saying: { kind: 'sentences', sentences } }),
    [tell],
  );
  if (!plan) return <NoPlan text={words.noPlan} onClose={onClose} />;
  const from = placeOfScreen(plan, settings.place);
  const goal = to === 'help-desk' ? nearestPlace(plan, 'help-desk', from, settings.stepFree) : to.to;
  const answer = answerOf(conversation);
  const about = answer && matterOf(answer);
  const last = conversation.turns.at(-1);
  return (
    <div className="panel-box">
      <WayPanel
        hall={plan}
        from={from}
        to={goal ?? ''}
        stepFree={settings.stepFree}
        language={language}
        token={conversation.visit?.token}
        guide={answer?.guide}
        heard={conversation.turns.map(({ asked }) => asked)}
        said={screen.speech?.saying.kind === 'sentences' ? screen.speech.sentence?.text : undefined}
        onSpeak={onSpeak}
        onCarry={about && last ? () => carry(last.id, about.matter) : undefined}
        onClose={onClose}
      />
    </div>
  );
};
