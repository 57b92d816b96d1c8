import type { Link } from '#contract/guide/link.ts';
import type { Situation, When } from '#contract/guide/situation.ts';
import type { Bilingual } from '#contract/language.ts';
import { sayList } from '#core/answer/say.ts';
import type { Side } from './facet.ts';

const yesNo = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } };
export const sayYes = (it: boolean, { language }: Side) => (it ? yesNo.yes : yesNo.no)[language];

export const sayAsIs = (it: string | number) => `${it}`;

export const sayWord =
  <Key extends string>(words: Record<Key, Bilingual>) =>
  (key: Key, { language }: Side) =>
    words[key][language];

export const sayWords =
  <Key extends string>(words: Record<Key, Bilingual>) =>
  (keys: readonly Key[], { language }: Side) =>
    sayList(
      keys.map((key) => words[key][language]),
      language,
    );

export const sayLink = ({ name, url }: Link, { language }: Side) =>
  language === 'zh' ? `${name.zh}（${url}）` : `${name.en} (${url})`;

const named = (id: string, { language, nameOf }: Side) => nameOf(id)?.[language] ?? id;

/** A thing known by its id only: a department, a zone. */
export const sayNamed = (id: string, side: Side) => named(id, side);
export const sayAllNamed = (ids: readonly string[], side: Side) =>
  sayList(
    ids.map((id) => named(id, side)),
    side.language,
  );

const always: Bilingual = { zh: '所有情形', en: 'every situation' };

const quote = (text: string, { language }: Side) => (language === 'zh' ? `「${text}」` : `“${text}”`);

/** "您准备做哪一类：「餐饮」、「单位食堂」"; an empty one holds always. */
export const sayWhen = (when: When, side: Side) => {
  const zh = side.language === 'zh';
  const parts = Object.entries(when).map(([situation, options]) => {
    const labels = options.map((option) => quote(named(optionKey(situation, option), side), side));
    return `${named(situation, side).replace(/[？?]$/, '')}${zh ? '：' : ': '}${sayList(labels, side.language)}`;
  });
  return parts.length ? parts.join(zh ? '；并且' : '; and ') : always[side.language];
};

const optionKey = (situation: string, option: string) => `${situation}/${option}`;

/** The names by which `sayWhen` says a guide's situations and options. */
export const situationNames = (situations: readonly Situation[]): [string, Bilingual][] =>
  situations.flatMap(({ id, question, options }): [string, Bilingual][] => [
    [id, question],
    ...options.map((option): [string, Bilingual] => [optionKey(id, option.id), option.label]),
  ]);
