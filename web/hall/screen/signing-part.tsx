import { usePage } from '#web/shared/answer/page-context.ts';
import { SigningPanel } from '../signing/signing-panel.tsx';
import { answerOf, matterOf } from './about-answer.ts';
import { useHall } from './hall-context.ts';
import { keepHandoff } from './use-helped.ts';

/** Signing beside the host, of what is being said. */
export const SigningPart = () => {
  const { state, tell } = useHall();
  const { language } = usePage();
  const { visit } = state.conversation;
  const answer = answerOf(state.conversation);
  const about = answer && matterOf(answer);
  const ordered = (handoffId: string) => {
    if (visit) keepHandoff(visit.visitId, handoffId);
    tell({ kind: 'panel', panel: { kind: 'help', told: undefined, mode: 'video', ordered: handoffId } });
  };
  return (
    <div className="signing-box">
      <SigningPanel
        language={language}
        visit={visit}
        matter={about?.matter}
        sentence={(state.screen.speech?.sentence ?? state.screen.readAloud)?.text ?? answer?.speech}
        onOrdered={ordered}
      />
    </div>
  );
};
