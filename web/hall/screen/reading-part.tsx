import { usePage } from '#web/shared/answer/page-context.ts';
import { ReadingPanel } from '../reading/reading-panel.tsx';
import { useHall } from './hall-context.ts';

/** A matter read aloud. While a question is asked and answered it waits, out of sight. */
export const ReadingPart = ({ matter, onClose }: { matter: string; onClose: () => void }) => {
  const { state, settings, speaker } = useHall();
  const { language, chosen } = usePage();
  const { screen, conversation, preferences } = state;
  if (!speaker) return null;
  const held = screen.speech !== undefined || conversation.turns.at(-1)?.status === 'waiting';
  return (
    <div className="panel-box" hidden={held}>
      <ReadingPanel
        matter={matter}
        language={language}
        token={conversation.visit?.token}
        speaker={speaker}
        rate={preferences.slow ? 'slow' : settings.rate}
        held={held}
        chosen={chosen(matter)}
        onClosed={onClose}
      />
    </div>
  );
};
