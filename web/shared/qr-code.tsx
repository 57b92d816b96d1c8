type Props = { squares: boolean[][]; label: string };

/** The dark squares of a row, neighbours as one bar. */
const barsOf = (row: boolean[], y: number) => {
  const bars: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    const width = x + 1 - start;
    bars.push(`M${start} ${y}h${width}v1h-${width}z`);
  }
  return bars.join('');
};

/** Black on white in every colour scheme, so that any camera reads it. */
export const QrCode = ({ squares, label }: Props) => (
  <svg
    className="qr-code"
    viewBox={`0 0 ${squares.length} ${squares.length}`}
    shapeRendering="crispEdges"
    role="img"
    aria-label={label}
  >
    <rect width="100%" height="100%" fill="#fff" />
    <path fill="#000" d={squares.map(barsOf).join('')} />
  </svg>
);
