import { usePage } from '#web/shared/answer/page-context.ts';
import { makeSayReading } from '../reading/reading-phrases.ts';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';
import { HallIcon } from './hall-icon.tsx';
import { useSuggestions } from './use-suggestions.ts';

/** Opens the policies that can be read aloud, where there are any. */
const PolicyButton = () => {
  const { policies, speaker, tell } = useHall();
  const { language } = usePage();
  if (policies.length === 0 || !speaker) return null;
  return (
    <button type="button" className="suggestion" onClick={() => tell({ kind: 'panel', panel: { kind: 'policies' } })}>
      <HallIcon name="sound" /> {makeSayReading(language)('listen')}
    </button>
  );
};

/** Questions to tap: to begin with, or to go on from the answer. */
export const SuggestionRow = () => {
  const words = useWords(screenWords);
  const { ask } = usePage();
  const { state } = useHall();
  const suggestions = useSuggestions();
  if (suggestions.length === 0) return null;
  return (
    <section className="suggestions" aria-label={words.suggestions}>
      {suggestions.map(({ label, tapped }) => (
        <button key={label} type="button" className="suggestion" onClick={() => ask(label, tapped)}>
          {label}
        </button>
      ))}
      {state.conversation.turns.length === 0 && <PolicyButton />}
    </section>
  );
};
