import { Mark } from '#web/shared/mark.tsx';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { HallClock } from './hall-clock.tsx';
import { useLongPress } from './use-long-press.ts';

/** Who speaks, and that it is a machine: always in sight. Nothing here needs to be reached. */
export const TopStrip = ({ onTechnician }: { onTechnician: () => void }) => {
  const words = useWords(screenWords);
  const held = useLongPress(onTechnician);
  return (
    <header className="top-strip">
      <span className="technician-corner" aria-hidden="true" {...held} />
      <p className="top-name">
        <Mark />
        <b>{words.name}</b>
        <span className="ai-badge" title={words.badgeLong}>
          {words.badge}
        </span>
      </p>
      <HallClock />
    </header>
  );
};
