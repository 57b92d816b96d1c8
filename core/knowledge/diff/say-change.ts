import type { Language } from '#contract/language.ts';
import type { Change } from './change.ts';

const mostShown = 60;
const context = 12;

/** How many characters two texts share from their start. */
const sharedStart = (one: string, other: string) => {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
};

const reversed = (text: string) => [...text].reverse().join('');

/** Two long texts cut to where they differ, with a little of what stands around it. */
const cutToDifference = (before: string, after: string): [string, string] => {
  if (Math.max(before.length, after.length) <= mostShown) return [before, after];
  const start = sharedStart(before, after);
  const end = Math.min(sharedStart(reversed(before), reversed(after)), before.length - start, after.length - start);
  const from = Math.max(0, start - context);
  const cut = (text: string) => {
    const to = Math.min(text.length, text.length - end + context);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return [cut(before), cut(after)];
};

const sayBoth = (before: string, after: string, language: Language) => {
  const [was, is] = cutToDifference(before, after);
  return language === 'zh' ? `由 ${was} 改为 ${is}` : `changed from ${was} to ${is}`;
};

const sayOne = {
  zh: { added: (after: string) => `增加 ${after}`, removed: (before: string) => `删去 ${before}`, bare: '有改动' },
  en: {
    added: (after: string) => `added: ${after}`,
    removed: (before: string) => `removed: ${before}`,
    bare: 'changed',
  },
};

/** A bracket stands off by itself. */
const apart = (element: string) => (element.endsWith('」') ? element : `${element} `);

/** "承诺办结时限 由 10个工作日 改为 7个工作日"; of long texts only the part that differs. */
export const sayChange = ({ element, before, after }: Change, language: Language): string => {
  const { added, removed, bare } = sayOne[language];
  if (before !== undefined && after !== undefined) return `${apart(element)}${sayBoth(before, after, language)}`;
  if (after !== undefined) return `${apart(element)}${added(after)}`;
  return `${apart(element)}${before === undefined ? bare : removed(before)}`;
};

const countWords = {
  zh: { added: '增加', removed: '删去', changed: '改动', join: '、', unit: '处' },
  en: { added: 'added', removed: 'removed', changed: 'changed', join: ', ', unit: '' },
};

/** "问法 增加3处、删去1处": one phrase an element, for what need not be read one by one. */
export const countChanges = (changes: readonly Change[], language: Language): string[] => {
  const words = countWords[language];
  return [...Map.groupBy(changes, ({ element }) => element)].map(([element, listed]) => {
    const kinds = Map.groupBy(listed, ({ kind }) => kind);
    const counts = [...kinds].map(([kind, { length }]) =>
      language === 'zh' ? `${words[kind]}${length}${words.unit}` : `${length} ${words[kind]}`,
    );
    return `${element} ${counts.join(words.join)}`;
  });
};
