import type * as z from 'zod';
import type { NoticeCard } from '#contract/answer/card.ts';
import { Icon } from '../../icon.tsx';

export const NoticeView = ({ card }: { card: z.infer<typeof NoticeCard> }) => (
  <section className={`card notice notice-${card.tone}`}>
    <Icon name={card.tone === 'information' ? 'information' : 'warning'} />
    <div>
      <h3>{card.title}</h3>
      <p>{card.text}</p>
    </div>
  </section>
);
