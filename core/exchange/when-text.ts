import { fail, ok } from '#core/result.ts';
import type { Codec } from './codecs.ts';

type Clauses = Record<string, string[]>;

const readClauses = (cell: string): Clauses | undefined => {
  const entries = cell
    .split(/[;；\n]/u)
    .filter((clause) => clause.trim() !== '')
    .map((clause) => {
      const [situation = '', options = ''] = clause.split(/[:：=]/u).map((part) => part.trim());
      const chosen = options.split(/[,，、|]/u).map((option) => option.trim());
      return [situation, chosen.filter((option) => option !== '')] as const;
    });
  const faulty = entries.length === 0 || entries.some(([name, options]) => name === '' || options.length === 0);
  return faulty ? undefined : Object.fromEntries(entries);
};

const writeClauses = (when: unknown) =>
  typeof when === 'object' && when !== null
    ? Object.entries(when)
        .map(([situation, options]) => `${situation}: ${[options].flat().join(', ')}`)
        .join('；')
    : '';

/** When something applies: “person: local, hardship；timing: paid”, by ids or by the words of question and options. */
export const when: Codec = {
  read: (cell) => {
    const clauses = readClauses(cell);
    return clauses ? ok(clauses) : fail(`“${cell}”: say it as “situation: option, option”`);
  },
  write: writeClauses,
};

/** The situations of a guide in the making, as far as they are known. */
export type Asked = { id: string; question: string; options: readonly { id: string; label: string }[] };

/** The same `when` by ids, where it names situations and options by their words. */
export const whenByIds = (when: unknown, situations: readonly Asked[]): Clauses =>
  Object.fromEntries(
    Object.entries(typeof when === 'object' && when !== null ? when : {}).map(([said, chosen]) => {
      const situation = situations.find(({ id, question }) => id === said || question === said);
      const idOf = (option: string) =>
        situation?.options.find(({ id, label }) => id === option || label === option)?.id ?? option;
      return [situation?.id ?? said, [chosen].flat().map((option) => idOf(String(option)))];
    }),
  );
