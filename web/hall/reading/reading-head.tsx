import { Icon } from '#web/shared/icon.tsx';
import type { SayReading } from './reading-phrases.ts';

/** What the panel is, what it holds, and how to leave it. */
export const ReadingHead = ({ title, say, onClosed }: { title: string; say: SayReading; onClosed: () => void }) => (
  <header className="reading-head">
    <div>
      <p className="reading-kind">{say('region')}</p>
      <h2>{title}</h2>
    </div>
    <button type="button" className="reading-button reading-close" onClick={onClosed}>
      <Icon name="close" />
      {say('close')}
    </button>
  </header>
);
