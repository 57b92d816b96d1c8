import type * as z from 'zod';
import type { FigureCard } from '#contract/answer/card.ts';
import { Entries } from './entries.tsx';
import { SituationChoice } from './situation-choice.tsx';

export const FigureView = ({ card }: { card: z.infer<typeof FigureCard> }) => (
  <section className="card figure-card" data-part={`field/${card.field}`} data-name={card.title}>
    <h3 className="kicker">{card.title}</h3>
    <p className="figure">{card.figure}</p>
    <SituationChoice matter={card.matter} situations={card.situations} />
    <Entries matter={card.matter} numbered={false} entries={card.entries} />
  </section>
);
