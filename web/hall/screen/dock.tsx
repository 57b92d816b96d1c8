import { usePage } from '#web/shared/answer/page-context.ts';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';
import { HallIcon } from './hall-icon.tsx';
import { MicButton } from './mic-button.tsx';
import { SettingsRow } from './settings-row.tsx';
import { SuggestionRow } from './suggestion-row.tsx';

/** What hands reach: suggestions, field, microphone, a person, and how the screen is liked. */
export const Dock = () => {
  const words = useWords(screenWords);
  const { askHuman } = usePage();
  const { tell } = useHall();
  return (
    <section className="dock" aria-label={words.region.dock}>
      <SuggestionRow />
      <div className="ask-row">
        <button type="button" className="ask-field" onClick={() => tell({ kind: 'keyboard', open: true })}>
          <HallIcon name="keyboard" />
          <span>{words.askField}</span>
        </button>
        <MicButton />
        <button type="button" className="human" aria-label={words.humanLong} onClick={() => askHuman()}>
          <HallIcon name="person" />
          <span>{words.human}</span>
        </button>
      </div>
      <SettingsRow />
    </section>
  );
};
