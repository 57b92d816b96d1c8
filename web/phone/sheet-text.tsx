import type { Card } from '#contract/answer/card.ts';
import { applies } from '#core/guide/applies.ts';
import { usePage } from './page-context.ts';

type Line = { title?: string | undefined; text: string };

const placeLines = (card: Card & { kind: 'place' }): Line[] => [
  ...card.windows.map(({ number, name, zone, floor }) => ({ title: `${number} ${name}`, text: `${floor} · ${zone}` })),
  ...[...card.hours, ...card.notes, ...(card.notice ? [card.notice] : [])].map((text) => ({ text })),
];

/** Any card but the checklist, as plain lines. */
export const SheetText = ({ card }: { card: Card }) => {
  const { chosen } = usePage();
  const lines = (): Line[] => {
    switch (card.kind) {
      case 'summary':
        return [{ text: card.text }, ...card.facts.map(({ label, text }) => ({ title: label, text }))];
      case 'figure':
        return [{ text: card.figure }, ...card.entries.filter(({ when }) => applies(when, chosen(card.guide)))];
      case 'list':
        return card.entries.filter(({ when }) => applies(when, chosen(card.guide)));
      case 'place':
        return placeLines(card);
      case 'notice':
        return [{ text: card.text }];
      case 'choices':
        return card.options.map(({ label, hint }) => ({ title: label, text: hint }));
      case 'materials':
        return [];
    }
  };
  return (
    <section>
      <h2>{card.title}</h2>
      <ul>
        {lines().map(({ title, text }) => (
          <li key={`${title} ${text}`}>
            <span>
              {title && <b>{title} </b>}
              {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
