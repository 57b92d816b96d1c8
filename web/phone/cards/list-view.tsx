import type * as z from 'zod';
import type { ListCard } from '#contract/answer/card.ts';
import { Entries } from './entries.tsx';
import { SituationChoice } from './situation-choice.tsx';

export const ListView = ({ card }: { card: z.infer<typeof ListCard> }) => (
  <section className="card">
    <h3>{card.title}</h3>
    <SituationChoice guide={card.guide} situations={card.situations} />
    <Entries guide={card.guide} numbered={card.numbered} entries={card.entries} />
  </section>
);
