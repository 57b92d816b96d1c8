import type * as z from 'zod';
import { error, type Finding, type Path } from '#core/knowledge/lint/fault.ts';

const isPlain = (key: PropertyKey): key is string | number => typeof key !== 'symbol';
const spoken = (path: Path, message: string) => (path.length > 0 ? `${path.join('.')}: ${message}` : message);
const absent = (message: string) => message.replace('received undefined', 'but it is missing');

/** Where a value does not hold to its schema, one finding an element, unknown elements by their own names. */
export const schemaFindings = (issues: readonly z.core.$ZodIssue[], above: Path = []): Finding[] =>
  issues.flatMap((issue) => {
    const path = [...above, ...issue.path.filter(isPlain)];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        error([...path, key], `${spoken([...path, key], 'no such element')}`, 'mend its name, or remove it'),
      );
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const branches = issue.errors.map((branch) =>
        schemaFindings(branch)
          .map(({ message }) => message)
          .join(', '),
      );
      return [error(path, spoken(path, branches.join('; or ')), 'write it in one of these ways')];
    }
    return [error(path, spoken(path, absent(issue.message)), 'see guide.schema.json and contract/')];
  });
