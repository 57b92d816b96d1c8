import { usePage } from '#web/shared/answer/page-context.ts';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useSuggestions } from './use-suggestions.ts';

/** Questions to tap: to begin with, or to go on from the answer. */
export const SuggestionRow = () => {
  const words = useWords(screenWords);
  const { ask } = usePage();
  const suggestions = useSuggestions();
  if (suggestions.length === 0) return null;
  return (
    <section className="suggestions" aria-label={words.suggestions}>
      {suggestions.map(({ label, tapped }) => (
        <button key={label} type="button" className="suggestion" onClick={() => ask(label, tapped)}>
          {label}
        </button>
      ))}
    </section>
  );
};
