import type { Card } from '#contract/answer/card.ts';
import type { AnyWhen } from '#contract/guide/situation.ts';
import type { Composition } from '#core/answer/composition.ts';
import { applies } from '#core/guide/applies.ts';

type Chosen = Readonly<Record<string, string>>;

/** The longest passage that a chat takes. */
const longest = 2000;

const holding = <Part extends { when?: AnyWhen | undefined }>(parts: readonly Part[], chosen: Chosen) =>
  parts.filter(({ when }) => applies(when, chosen));

const linesOf = (card: Card, chosen: Chosen): string[] => {
  switch (card.kind) {
    case 'materials':
      return holding(card.materials, chosen).map(({ name, copies }) => `· ${name}（${copies}）`);
    case 'list':
      return holding(card.entries, chosen).map(({ title, text }) => `· ${title ? `${title}：` : ''}${text}`);
    case 'figure':
      return [card.figure, ...holding(card.entries, chosen).map(({ title, text }) => `· ${title ?? ''}${text}`)];
    case 'place':
      return [
        ...card.windows.map(({ number, name, zone }) => `· ${number} ${name}，${zone}`),
        ...card.hours,
        ...card.notes,
      ];
    case 'summary':
      return card.facts.map(({ label, text }) => `· ${label}：${text}`);
    default:
      return [];
  }
};

/** What is said of a field, written out for a chat: the sentence, then a line for each entry that applies. */
export const passageText = ({ speech, cards }: Pick<Composition, 'speech' | 'cards'>, chosen: Chosen) =>
  [speech, ...cards.flatMap((card) => linesOf(card, chosen))].join('\n').slice(0, longest);
