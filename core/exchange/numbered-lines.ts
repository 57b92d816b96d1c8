const start = /^\s*[(（]?(\d{1,3})(?:[.．](?!\d)|[)）、])\s*/u;

const readNumbered = (lines: readonly string[]) => {
  const items: (string | undefined)[] = [];
  for (const line of lines) {
    const number = Number(start.exec(line)?.[1] ?? 0);
    if (number > items.length) items[number - 1] = line.replace(start, '');
    else items[items.length - 1] = `${items.at(-1) ?? ''}\n${line}`;
  }
  return Array.from(items, (item) => item?.trim() || undefined);
};

/**
 * The entries of a cell that holds several: numbered (“1. …”, a number left out is an entry without a value, a line
 * without a number goes on with its entry), else one a line, else, in one line, parted by `marks`.
 */
export const readEntries = (cell: string, marks?: RegExp): (string | undefined)[] => {
  const lines = cell.split(/\r?\n/u).filter((line) => line.trim() !== '');
  if (start.test(lines[0] ?? '')) return readNumbered(lines);
  const parts = lines.length === 1 && marks ? (lines[0] ?? '').split(marks) : lines;
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

/** Numbered lines that `readEntries` reads back; entries without a value are left out. */
export const writeEntries = (entries: readonly (string | undefined)[]): string =>
  entries.flatMap((entry, index) => (entry ? [`${index + 1}. ${entry}`] : [])).join('\n');
