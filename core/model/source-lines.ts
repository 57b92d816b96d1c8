import type * as z from 'zod';
import type { Card, FigureCard, MaterialsCard, PlaceCard } from '#contract/answer/card.ts';
import type { AnyWhen } from '#contract/guide/situation.ts';
import type { Language } from '#contract/language.ts';
import type { Composing } from '#core/answer/composition.ts';
import { under } from './statements-in.ts';

type Entry = { title?: string | undefined; text: string; when?: z.infer<typeof AnyWhen> | undefined };
type Material = z.infer<typeof MaterialsCard>['materials'][number];

const colon: Record<Language, string> = { zh: '：', en: ': ' };

const titled = (language: Language, title: string, text: string) => `${title}${colon[language]}${text}`;

/** Under which options something applies, in words: "第一次办、换证". */
const optionsOf = ({ guide, language }: Composing, when: Entry['when']) => {
  const chosen = [when ?? {}].flat().flatMap((it) => Object.entries(it));
  const labels = chosen.flatMap(([id, options]) => {
    const situation = guide.situations.find((it) => it.id === id);
    return options.flatMap((option) => situation?.options.find((it) => it.id === option)?.label[language] ?? []);
  });
  return [...new Set(labels)].join(language === 'zh' ? '、' : ', ');
};

/** What is so only for some comes behind for whom: a sentence that leaves them out is not supported by it. */
const underOptions = (composing: Composing, when: Entry['when'], text: string) => {
  const options = when ? optionsOf(composing, when) : '';
  if (!options) return text;
  return composing.language === 'zh' ? `${options}的${under}${text}` : `For ${options}${under} ${text}`;
};

const bring: Record<Language, Record<Material['necessity'], string>> = {
  zh: { required: '要带', deferrable: '要带', optional: '可以带' },
  en: { required: 'Bring ', deferrable: 'Bring ', optional: 'You can bring ' },
};

const materialLines = (composing: Composing, material: Material) => {
  const { name, copies, necessity, notes, replacedBy, when } = material;
  const mark = composing.language === 'zh' ? '，' : ', ';
  const lead = `${bring[composing.language][necessity]}${name}`;
  return [
    underOptions(composing, when, [lead, copies].join(mark)),
    ...[...notes, ...(replacedBy ? [replacedBy] : [])].map((it) => `${name}${under}${it}`),
  ];
};

const placeLines = ({ windows, hours, notes }: z.infer<typeof PlaceCard>, language: Language) => [
  ...windows.map(({ number, name, zone, floor }) =>
    language === 'zh' ? `${floor}${zone}${number}号窗口 ${name}` : `window ${number}, ${name}, ${zone}, ${floor}`,
  ),
  ...hours,
  ...notes,
];

const entryLine = (composing: Composing, { title, text, when }: Entry, mark = colon[composing.language]) =>
  underOptions(composing, when, title ? `${title}${mark}${text}` : text);

/** Of several fees each is told with what it is for, and a limit with whose it is. */
const figureLines = (composing: Composing, { entries, field }: z.infer<typeof FigureCard>) => {
  const isOne = field === 'fee' && entries.filter(({ title }) => title !== undefined).length < 2;
  return entries.map((it) => entryLine(composing, it, isOne ? colon[composing.language] : under));
};

/** What a card states, a line for each thing that is true by itself. */
export const linesOf = (composing: Composing, card: Card): string[] => {
  const { language } = composing;
  switch (card.kind) {
    case 'summary':
      return [
        titled(language, card.title, card.department),
        card.text,
        ...card.facts.map((it) => titled(language, it.label, it.text)),
      ];
    case 'materials':
      return card.materials.flatMap((it) => materialLines(composing, it));
    case 'figure':
      return figureLines(composing, card);
    case 'list':
      return card.entries.map((it) => entryLine(composing, it));
    case 'place':
      return placeLines(card, language);
    default:
      return [];
  }
};
