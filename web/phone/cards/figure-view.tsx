import type * as z from 'zod';
import type { FigureCard } from '#contract/answer/card.ts';
import { Entries } from './entries.tsx';
import { SituationChoice } from './situation-choice.tsx';

export const FigureView = ({ card }: { card: z.infer<typeof FigureCard> }) => (
  <section className="card figure-card">
    <h3 className="kicker">{card.title}</h3>
    <p className="figure">{card.figure}</p>
    <SituationChoice guide={card.guide} situations={card.situations} />
    <Entries guide={card.guide} numbered={false} entries={card.entries} />
  </section>
);
