import type { Answer } from '#contract/answer/answer.ts';
import type { Card } from '#contract/answer/card.ts';
import { fieldLabels } from '#core/answer/labels.ts';

const marks = { required: '□', deferrable: '◇', optional: '○' };

const linesOf = (card: Card): string[] => {
  switch (card.kind) {
    case 'summary':
      return [card.text, ...card.facts.map(({ label, text }) => `${label}: ${text}`)];
    case 'materials':
      return card.materials.map(
        ({ necessity, name, copies, replacedBy }) =>
          `${marks[necessity]} ${name} (${copies})${replacedBy ? ` ⇐ ${replacedBy}` : ''}`,
      );
    case 'figure':
      return [card.figure, ...card.entries.map(({ title, text }) => (title ? `${title}: ${text}` : text))];
    case 'place':
      return [
        ...card.windows.map(({ number, name, zone, floor }) => `${number} ${name} · ${zone} · ${floor}`),
        ...card.hours,
        ...card.notes,
        ...(card.notice ? [card.notice] : []),
      ];
    case 'list':
      return card.entries.map(
        ({ title, text }, index) => `${card.numbered ? `${index + 1}. ` : '· '}${title ? `${title}: ` : ''}${text}`,
      );
    case 'bundle':
      return card.stages.map(
        ({ title, facts, notes }, index) =>
          `${index + 1}. ${[[title, ...facts].join(' · '), ...notes.map(({ text }) => text)].join(' — ')}`,
      );
    case 'choices':
      return card.options.map(({ label, hint }, index) => `${index + 1}. ${label} (${hint})`);
    case 'notice':
      return [card.text];
  }
};

/** Prints an answer for a person: what is said, the cards, what can be done, what it rests on. */
export const printAnswer = (answer: Answer, print: (line: string) => void) => {
  print(answer.speech);
  for (const card of answer.cards) {
    print(`\n── ${card.title}`);
    for (const line of linesOf(card)) print(`   ${line}`);
  }
  if (answer.actions.length > 0) print(`\n→ ${answer.actions.map(({ label }) => label).join(' | ')}`);
  const [first] = answer.citations;
  if (!first) return;
  const fields = answer.citations
    .flatMap((it) => ('field' in it ? fieldLabels[it.field][answer.language] : []))
    .join(', ');
  const status = first.confirmed
    ? ''
    : answer.language === 'zh'
      ? '，待部门确认'
      : ', not yet confirmed by the department';
  print(`\n[${[first.name, ...(fields ? [fields] : []), first.version].join(' · ')}${status}]`);
};
