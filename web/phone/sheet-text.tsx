import type { Card } from '#contract/answer/card.ts';
import { applies, type Chosen } from '#core/guide/applies.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { decided } from './decided.ts';

type Line = { title?: string | undefined; text: string };

const placeLines = (card: Card & { kind: 'place' }): Line[] => [
  ...card.windows.map(({ number, name, zone, floor }) => ({ title: `${number} ${name}`, text: `${floor} · ${zone}` })),
  ...[...card.hours, ...card.notes, ...(card.notice ? [card.notice] : [])].map((text) => ({ text })),
];

const notesFor = (notes: (Card & { kind: 'bundle' })['stages'][number]['notes'], choices: Chosen) =>
  notes.filter(({ when }) => applies(when, choices)).map(({ text }) => text);

/** What was chosen, then the steps that are left, each with its facts and notes. */
const bundleLines = (card: Card & { kind: 'bundle' }, choices: Chosen): Line[] => [
  ...decided(card.situations, choices).map((text) => ({ text })),
  ...card.stages
    .filter(({ when }) => applies(when, choices))
    .map(({ title, facts, notes }) => ({
      title,
      text: [facts.join(' · '), ...notesFor(notes, choices)].filter(Boolean).join(' '),
    })),
];

/** Any card but the checklist, as plain lines. */
export const SheetText = ({ card }: { card: Card }) => {
  const { chosen } = usePage();
  const lines = (): Line[] => {
    switch (card.kind) {
      case 'summary':
        return [{ text: card.text }, ...card.facts.map(({ label, text }) => ({ title: label, text }))];
      case 'figure':
        return [{ text: card.figure }, ...card.entries.filter(({ when }) => applies(when, chosen(card.matter)))];
      case 'list':
        return card.entries.filter(({ when }) => applies(when, chosen(card.matter)));
      case 'bundle':
        return bundleLines(card, chosen(card.matter));
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
