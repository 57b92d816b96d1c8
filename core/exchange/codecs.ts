import type { Department } from '#contract/department.ts';
import { Identifier } from '#contract/identifier.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { readEntries, writeEntries } from './numbered-lines.ts';
import type { WordTable } from './words.ts';

/** What a cell is read with beside its text. */
export type CodecContext = { departments: readonly Department[] };

/** A cell ⇄ the value of an element. `read` gives undefined where the cell says nothing, a failure as a sentence. */
export type Codec = {
  read: (cell: string, context: CodecContext) => Result<unknown, string>;
  write: (value: unknown, context: CodecContext) => string;
};

const plain = (word: string) => word.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
const between = /[\s;；、,，|/]+/u;

const wordFor = ({ words, codes = {} }: WordTable, said: string): string | undefined => {
  const told = plain(said);
  const named = Object.entries(words).find(([word, chinese]) => [word, ...chinese].some((one) => plain(one) === told));
  return named?.[0] ?? Object.entries(codes).find(([, code]) => code === told || code === `0${told}`)?.[0];
};

const unknownWord = ({ words }: WordTable, said: string) => {
  const known = Object.values(words).map(([first]) => first);
  const number = /^\d+$/u.test(said.trim()) ? 'the number is not mapped, systems differ in it' : 'no known word';
  return `“${said}”: ${number}; say ${known.join('、')}`;
};

const chinese = ({ words }: WordTable, value: unknown) => words[String(value)]?.[0] ?? '';

export const text: Codec = { read: (cell) => ok(cell.trim()), write: (value) => String(value ?? '') };

/** An id of ours; the number that another system gives says nothing here. */
export const identifier: Codec = {
  read: (cell) => ok(Identifier.safeParse(cell.trim()).data),
  write: (value) => String(value ?? ''),
};

export const oneWord = (table: WordTable): Codec => ({
  read: (cell) => {
    const word = wordFor(table, cell);
    return word ? ok(word) : fail(unknownWord(table, cell));
  },
  write: (value) => chinese(table, value),
});

export const severalWords = (table: WordTable): Codec => ({
  read: (cell) => {
    const said = cell.split(between).filter((word) => word !== '');
    const stranger = said.find((word) => !wordFor(table, word));
    return stranger === undefined
      ? ok([...new Set(said.map((word) => wordFor(table, word)))])
      : fail(unknownWord(table, stranger));
  },
  write: (value) => (Array.isArray(value) ? value.map((word) => chinese(table, word)).join('、') : ''),
});

/** Several texts in a cell, a line each; numbered only where the lines alone would be read differently. */
export const severalTexts = (marks?: RegExp): Codec => ({
  read: (cell) => ok(readEntries(cell, marks).filter((entry) => entry !== undefined)),
  write: (value) => {
    if (!Array.isArray(value)) return '';
    const lines = value.join('\n');
    return readEntries(lines, marks).join('\n') === lines && readEntries(lines, marks).length === value.length
      ? lines
      : writeEntries(value.map(String));
  },
});

const yes = /^(是|有|支持|可以|能|y|yes|true|1|√)$/u;
const no = /^(否|无|不|没有|不支持|不可以|不能|n|no|false|0|×)$/u;

const readYesNo = (cell: string): Result<boolean, string> => {
  const said = plain(cell);
  if (yes.test(said)) return ok(true);
  return no.test(said) ? ok(false) : fail(`“${cell}”: say 是 or 否`);
};

export const yesNo: Codec = {
  read: readYesNo,
  write: (value) => (value === true ? '是' : value === false ? '否' : ''),
};

/** 是/否 on a group of elements: `no` is what the group becomes, `yes` what it has at least. */
export const whether = (is: (value: unknown) => boolean, meanings: { yes?: unknown; no: unknown }): Codec => ({
  read: (cell) => {
    const said = readYesNo(cell);
    return said.ok ? ok(said.value ? meanings.yes : meanings.no) : said;
  },
  write: (value) => (is(value) ? '是' : '否'),
});

export const number: Codec = {
  read: (cell) => {
    const found = /^(\d+(?:\.\d+)?)(次|份|年|元|个)?$/u.exec(plain(cell))?.[1];
    return found === undefined ? fail(`“${cell}” is no number`) : ok(Number(found));
  },
  write: (value) => String(value ?? ''),
};

const departmentId = (said: string, { departments }: CodecContext): Result<string, string> => {
  const found = departments.find(({ id, name }) => [id, name.zh, name.en].some((one) => plain(one) === plain(said)));
  return found ? ok(found.id) : fail(`“${said}” is no department of the hall; see departments.yaml`);
};

const departmentName = (id: unknown, { departments }: CodecContext) =>
  departments.find((department) => department.id === id)?.name.zh ?? String(id ?? '');

export const department: Codec = { read: departmentId, write: departmentName };

export const severalDepartments: Codec = {
  read: (cell, context) => {
    const read = cell
      .split(/[;；、,，\n]+/u)
      .filter((name) => name.trim() !== '')
      .map((name) => departmentId(name, context));
    const stranger = read.find((one) => !one.ok);
    return stranger ?? ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
  },
  write: (value, context) => (Array.isArray(value) ? value.map((id) => departmentName(id, context)).join('；') : ''),
};
