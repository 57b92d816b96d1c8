import type * as z from 'zod';
import type { SummaryCard } from '#contract/answer/card.ts';
import { usePage } from '../page-context.ts';

const large = ['fee', 'time-limit'];

export const SummaryView = ({ card }: { card: z.infer<typeof SummaryCard> }) => {
  const { say, ask } = usePage();
  return (
    <section className="card summary">
      <p className="kicker">{card.department}</p>
      <h3>{card.title}</h3>
      <p>{card.text}</p>
      {card.facts.length > 0 && (
        <ul className="facts">
          {card.facts.map(({ field, label, text }) => (
            <li key={field} className={large.includes(field) ? 'fact-large' : undefined}>
              <button type="button" onClick={() => ask(`${card.title} ${label}`, { guide: card.guide, field })}>
                <span className="fact-label">{label}</span>
                <span className="fact-text">{text}</span>
                <span className="visually-hidden">{say('askField', label)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
