import type * as z from 'zod';
import type { Prompt } from '#contract/prompt.ts';
import { type Asked, askLines } from './ask-lines.ts';
import { renderPrompt } from './render-prompt.ts';
import type { ModelPorts } from './turn-ports.ts';

/** What became of asking within a turn's budget. */
export type AskedWithin = Asked & { calls: number };

type Asking<Schema extends z.ZodType> = {
  prompt: Prompt;
  inputs: Readonly<Record<string, string>>;
  schema: Schema;
  told: (line: z.output<Schema>) => boolean;
  /** Epoch milliseconds. */
  until: (lines: number) => number;
  /** How many calls this turn may still make. */
  calls: number;
};

// a reply that would come in less than this is not worth another call
const leastLeft = 700;
const jitter = { least: 60, most: 240 };

const mayHelp = ({ end }: Asked) => end === 'failed' || end === 'limited';

/** Asks once, and once more after a short while when that failed, some time is left, and nothing was told yet. */
export const askWithin = async <Schema extends z.ZodType>(
  ports: Pick<ModelPorts, 'ask' | 'now' | 'wait' | 'random' | 'breaker'>,
  { prompt, inputs, schema, told, until, calls }: Asking<Schema>,
): Promise<AskedWithin> => {
  const { ask, now, wait, random, breaker } = ports;
  let lines = 0;
  const once = () =>
    askLines(
      { ...renderPrompt(prompt, inputs), longest: prompt.longest.reply, until: until(1) },
      {
        ask,
        schema,
        until,
        now,
        wait,
        told: (line) => {
          lines += 1;
          return told(line);
        },
      },
    );
  const first = await once();
  const left = until(0) - now();
  let asked: AskedWithin = { ...first, calls: 1 };
  if (lines === 0 && mayHelp(first) && calls > 1 && left > leastLeft) {
    await wait(jitter.least + random() * (jitter.most - jitter.least));
    const second = await once();
    asked = { ...second, input: first.input + second.input, output: first.output + second.output, calls: 2 };
  }
  if (asked.end === 'failed' || asked.end === 'limited' || (asked.end === 'late' && lines === 0)) breaker.failed(now());
  else breaker.succeeded();
  return asked;
};
