import type * as z from 'zod';
import type { PlaceCard } from '#contract/answer/card.ts';
import { Icon } from '../../icon.tsx';
import { usePage } from '../page-context.ts';

export const PlaceView = ({ card }: { card: z.infer<typeof PlaceCard> }) => {
  const { say, showWay } = usePage();
  return (
    <section className="card place">
      <h3>{card.title}</h3>
      <ul className="windows">
        {card.windows.map(({ id, number, name, zone, floor }) => (
          <li key={id}>
            <span className="window-number">{number}</span>
            <span className="window-text">
              <b>{name}</b>
              <span>
                {floor} · {zone}
              </span>
            </span>
            <button
              type="button"
              className="button button-first"
              aria-label={say('showWayTo', number)}
              onClick={() => showWay({ to: id })}
            >
              <Icon name="way" />
              {say('showWay')}
            </button>
          </li>
        ))}
      </ul>
      {card.hours.length > 0 && (
        <div className="hours">
          <h4>{say('hours')}</h4>
          {card.hours.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {card.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {card.notice && <p className="sample-notice">{card.notice}</p>}
    </section>
  );
};
