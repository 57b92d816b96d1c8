import { usePage } from '#web/shared/answer/page-context.ts';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';

/** What was heard and is not sure: the visitor settles it by a tap. */
const Doubt = () => {
  const words = useWords(screenWords);
  const { ask } = usePage();
  const { state, tell } = useHall();
  const { doubt } = state.screen.hearing;
  if (!doubt) return null;
  const { text, alternatives } = doubt;
  const others = alternatives.filter((it) => it !== text).slice(0, 3);
  if (text === undefined && others.length === 0) return <p className="heard">{words.notCaughtAtAll}</p>;
  return (
    <fieldset className="doubt" aria-label={text === undefined ? words.notCaught : words.unsure(text)}>
      <p>{text === undefined ? words.notCaught : words.unsure(text)}</p>
      <div className="doubt-options">
        {text !== undefined && (
          <button type="button" className="doubt-yes" onClick={() => ask(text)}>
            {words.yes}
          </button>
        )}
        {others.map((it) => (
          <button key={it} type="button" onClick={() => ask(it)}>
            {it}
          </button>
        ))}
        <button type="button" onClick={() => tell({ kind: 'doubt-settled' })}>
          {text === undefined ? words.noneOfThese : words.no}
        </button>
      </div>
    </fieldset>
  );
};

/** What the screen hears, as it hears it; and why it does not, where it cannot. */
export const HeardView = () => {
  const words = useWords(screenWords);
  const { ear, partial, doubt, deaf } = useHall().state.screen.hearing;
  if (doubt) return <Doubt />;
  if (deaf) return <p className="heard heard-deaf">{words.deaf[deaf]}</p>;
  if (ear !== 'voice' && ear !== 'writing') return null;
  return (
    <p className="heard">
      <span className="heard-who">{words.heard}</span>
      {partial || (ear === 'voice' ? words.hearing : words.writing)}
    </p>
  );
};
