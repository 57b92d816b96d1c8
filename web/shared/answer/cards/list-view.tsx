import type * as z from 'zod';
import type { ListCard } from '#contract/answer/card.ts';
import { Entries } from './entries.tsx';
import { SituationChoice } from './situation-choice.tsx';

export const ListView = ({ card }: { card: z.infer<typeof ListCard> }) => (
  <section className="card" data-part={`field/${card.field}`} data-name={card.title}>
    <h3>{card.title}</h3>
    <SituationChoice matter={card.matter} situations={card.situations} />
    <Entries matter={card.matter} numbered={card.numbered} entries={card.entries} />
  </section>
);
