import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';
import { sentencesFor } from './sentences-for.ts';

/** So many sentences stand at once: the one before, the one that is said, the next. */
const around = 1;

/** What is being said, the present sentence foremost. */
export const Captions = () => {
  const words = useWords(screenWords);
  const { state, canListen } = useHall();
  const { speech, panel } = state.screen;
  // answers and ways are highlighted where they stand
  if (!speech || ['answer', 'ahead'].includes(speech.saying.kind) || (panel && speech.saying.kind === 'sentences'))
    return null;
  const sentences = sentencesFor(state, canListen, new Date());
  const now = speech.sentence?.index ?? 0;
  return (
    <section className="captions" aria-label={words.caption}>
      <p>
        {sentences.map(({ shown }, index) =>
          Math.abs(index - now) > around ? null : (
            <span key={`${index} ${shown}`} className={index === now ? 'caption-now' : 'caption-other'}>
              {shown}
            </span>
          ),
        )}
      </p>
    </section>
  );
};
