import { identifier } from './codecs.ts';
import { leaf, phrasings, texts } from './leaf.ts';
import type { Part } from './part.ts';
import { isTree, type Tree, valueAt } from './tree.ts';

const optionsOf = (situation: Tree): unknown[] => (Array.isArray(situation.options) ? situation.options : []);

/** A row an option, each with the question it answers. */
const rowsOf = (situations: readonly unknown[]): Tree[] =>
  situations
    .filter(isTree)
    .flatMap((situation) =>
      optionsOf(situation).map((option) => ({ id: situation.id, question: situation.question, option })),
    );

const askedIn = (row: Tree) => row.id ?? valueAt(row, 'question.zh');

const optionOf = ({ option }: Tree, index: number): Tree => ({
  id: `option-${index + 1}`,
  words: {},
  ...(isTree(option) ? option : {}),
});

/** Options of one question, together; a row without a question goes on with the one above. */
const situationsOf = (rows: readonly Tree[]): unknown[] => {
  const groups: Tree[][] = [];
  for (const row of rows) {
    const asked = askedIn(row);
    const group = groups.find(([first]) => first !== undefined && askedIn(first) === asked);
    if (asked === undefined) groups.at(-1)?.push(row);
    else if (group) group.push(row);
    else groups.push([row]);
  }
  return groups.map((group, index) => ({
    id: group[0]?.id ?? `situation-${index + 1}`,
    question: group.find(({ question }) => question !== undefined)?.question,
    options: group.map(optionOf),
  }));
};

/** 情形: a row an option. */
export const situationPart: Part = {
  path: 'situations',
  sheet: '情形',
  columns: [
    leaf('情形编号', 'id', identifier),
    ...texts('情形', 'question', { also: ['情形名称', '情形问题'] }),
    leaf('选项编号', 'option.id', identifier),
    ...texts('情形选项', 'option.label', { also: ['选项', '选项名称'] }),
    ...phrasings('选项说法', 'option.words', [], /[;；、，,|]/u),
  ],
  keys: [
    ['id', 'option.id'],
    ['question.zh', 'option.label.zh'],
  ],
  rows: { of: rowsOf, toList: situationsOf },
};
