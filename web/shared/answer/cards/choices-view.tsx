import type * as z from 'zod';
import type { ChoicesCard } from '#contract/answer/card.ts';
import { Icon } from '../../icon.tsx';
import { usePage } from '../page-context.ts';

export const ChoicesView = ({ card }: { card: z.infer<typeof ChoicesCard> }) => {
  const { ask } = usePage();
  return (
    <section className="choices">
      <h3>{card.title}</h3>
      <ul>
        {card.options.map(({ label, hint, ...tapped }) => (
          <li key={label}>
            <button type="button" className="row-button" onClick={() => ask(label, tapped)}>
              <span>
                {label}
                {hint && <small>{hint}</small>}
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
