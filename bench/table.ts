const widthOf = (text: string) => [...text].reduce((sum, it) => sum + (/[\u1100-\uffdc]/.test(it) ? 2 : 1), 0);
const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));

export const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Prints a titled table with aligned columns. */
export const table = (title: string, head: string[], rows: string[][]) => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => widthOf(row[column] ?? ''))));
  console.log(`## ${title}`);
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  console.log('');
};
