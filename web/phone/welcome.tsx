import type { StartVisitOutput } from '#contract/visit/visit.ts';
import { failureText } from '#web/shared/answer/failure-text.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Icon } from '#web/shared/icon.tsx';
import { Mark } from '#web/shared/mark.tsx';

type Props = { visit: StartVisitOutput | undefined; startFailure: string | undefined; onAgain: () => void };

const Suggestions = ({ visit }: { visit: StartVisitOutput }) => {
  const { say, ask } = usePage();
  const asks = visit.suggestions.filter((action) => action.kind === 'ask');
  if (asks.length === 0) return null;
  return (
    <section className="column suggestions" aria-labelledby="suggestions">
      <h2 id="suggestions">{say('suggestions')}</h2>
      <ul>
        {asks.map(({ kind: _, label, ...tapped }) => (
          <li key={label}>
            <button type="button" className="row-button" onClick={() => ask(label, tapped)}>
              <span>{label}</span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What stands on the page before the first question. */
export const Welcome = ({ visit, startFailure, onAgain }: Props) => {
  const { say } = usePage();
  return (
    <>
      <div className="hero">
        <Mark />
        <div className="column">
          <p className="greeting">{visit ? visit.greeting : say(startFailure ? 'startFailed' : 'preparing')}</p>
          {startFailure && (
            <div className="hero-failure">
              <p>{failureText(startFailure, say)}</p>
              <button type="button" className="button button-warm" onClick={onAgain}>
                <Icon name="again" />
                {say('retry')}
              </button>
            </div>
          )}
          <p className="ai-line">{say('aiLine')}</p>
        </div>
      </div>
      {visit && <Suggestions visit={visit} />}
      <p className="column privacy">{say('privacy')}</p>
    </>
  );
};
