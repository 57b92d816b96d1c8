import type * as z from 'zod';
import type { AskModel, ModelRequest } from './model-ports.ts';
import { readJson } from './read-json.ts';
import { type ReplyLine, replyLines } from './reply-lines.ts';

/** What asking came to beside the lines themselves. */
export type Asked = {
  input: number;
  output: number;
  end: 'whole' | 'late' | 'malformed' | 'refused' | 'limited' | 'failed';
};

type Clock = {
  /** Epoch milliseconds. */
  now: () => number;
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
};

type Asking<Schema extends z.ZodType> = Clock & {
  ask: AskModel;
  schema: Schema;
  /** Told each line that fits the schema; false ends the asking. */
  told: (line: z.output<Schema>) => boolean;
  /** Until when a further line is waited for, given how many there are. */
  until: (lines: number) => number;
};

/** What comes next of a reply, or that it did not come in time. */
const nextWithin = async (lines: AsyncIterator<ReplyLine>, left: number, wait: Clock['wait']) => {
  if (left <= 0) return 'late';
  return Promise.race([lines.next(), wait(left).then(() => 'late' as const)]);
};

// once enough is said, what it cost is still waited for so long, in milliseconds
const usageComes = 120;

/** Asks, and reads the reply line by line, never waiting longer than is said. A line of another shape ends it. */
export const askLines = async <Schema extends z.ZodType>(
  request: ModelRequest,
  { ask, schema, told, until, now, wait }: Asking<Schema>,
): Promise<Asked> => {
  const lines = replyLines(ask(request));
  let [usage, count] = [{ input: 0, output: 0 }, 0];
  let enoughAt: number | undefined;

  /** How the line ends the asking; undefined when it goes on. */
  const take = (line: ReplyLine): Asked['end'] | undefined => {
    if (line.kind === 'failure') return line.why;
    if (line.kind === 'usage') {
      usage = { input: line.input, output: line.output };
      return undefined;
    }
    if (enoughAt !== undefined) return undefined;
    const read = readJson(schema, line.text);
    if (read === undefined) return 'malformed';
    count += 1;
    if (!told(read)) enoughAt = now();
    return undefined;
  };
  const left = () => (enoughAt === undefined ? until(count) : enoughAt + usageComes) - now();

  const endOf = (next: 'late' | IteratorResult<ReplyLine>): Asked['end'] | undefined => {
    if (next !== 'late' && !next.done) return take(next.value);
    return next === 'late' && enoughAt === undefined ? 'late' : 'whole';
  };

  for (;;) {
    const next = await nextWithin(lines, left(), wait);
    const end = endOf(next);
    if (end === undefined) continue;
    // whoever reads no further lets go of the call; nobody waits for that
    void lines.return(undefined).catch(() => {});
    return { ...usage, end };
  }
};
