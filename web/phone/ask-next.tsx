import type { Action } from '#contract/answer/action.ts';
import { usePage } from '#web/shared/answer/page-context.ts';

/** Questions to tap, under the latest answer only. */
export const AskNext = ({ actions }: { actions: Action[] }) => {
  const { say, ask } = usePage();
  const asks = actions.filter((action) => action.kind === 'ask');
  if (asks.length === 0) return null;
  return (
    <section className="ask-next" aria-label={say('moreAsk')}>
      {asks.map(({ kind: _, label, ...tapped }) => (
        <button key={label} type="button" className="chip" onClick={() => ask(label, tapped)}>
          {label}
        </button>
      ))}
    </section>
  );
};
