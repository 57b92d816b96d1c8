import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { askLines } from '#core/model/ask-lines.ts';
import { aModel, aStillClock, failure, type Scripted, text, usage } from './scripted-pieces.ts';

const Line = z.object({ say: z.string() });
const request = { system: '', user: '', longest: 100, until: 0 };
const say = (it: string) => text(`{"say":"${it}"}\n`);
const pause = (milliseconds: number): Scripted => ({ kind: 'wait', milliseconds });

/** Asks with 1000 ms to the first line and 3000 ms to the last; `most` lines are enough. */
const asking = async (script: Scripted[], most = 3) => {
  const clock = aStillClock();
  const start = clock.now();
  const model = aModel(clock.wait, script);
  const heard: string[] = [];
  const asked = askLines(request, {
    ask: model.ask,
    schema: Line,
    now: clock.now,
    wait: clock.wait,
    until: (lines) => start + (lines > 0 ? 3000 : 1000),
    told: (line) => heard.push(line.say) < most,
  });
  await clock.run(asked);
  return { asked: await asked, heard, took: clock.now() - start, left: model.left };
};

describe('asking for lines', () => {
  it('hears each line as it comes, and what they cost', async () => {
    const { asked, heard } = await asking([say('one'), pause(500), say('two'), usage]);
    expect(heard).toEqual(['one', 'two']);
    expect(asked).toEqual({ input: 100, output: 20, end: 'whole' });
  });

  it('waits no longer for the first line than it may', async () => {
    const { asked, heard, took } = await asking([pause(5000), say('late')]);
    expect(asked.end).toBe('late');
    expect(heard).toEqual([]);
    expect(took).toBeLessThanOrEqual(1000);
  });

  it('keeps what came in time when the rest is late', async () => {
    const { asked, heard, took } = await asking([say('one'), pause(9000), say('two')]);
    expect(asked.end).toBe('late');
    expect(heard).toEqual(['one']);
    expect(took).toBeLessThanOrEqual(3000);
  });

  it.each([
    ['prose', [text('Sure, here it is:\n'), say('one')]],
    ['half a line', [text('{"say":"on')]],
    ['another shape', [text('{"text":"one"}\n'), say('two')]],
  ] as [string, Scripted[]][])('ends at %s', async (_, script) => {
    const { asked, heard } = await asking(script);
    expect(asked.end).toBe('malformed');
    expect(heard).toEqual([]);
  });

  it.each(['refused', 'limited', 'failed', 'late'] as const)('tells that the model %s', async (why) => {
    expect((await asking([failure(why)])).asked.end).toBe(why);
  });

  it('is over when enough was said, and waits only shortly for what it cost', async () => {
    const { asked, heard, took } = await asking([say('one'), say('two'), pause(60_000), usage], 1);
    expect(heard).toEqual(['one']);
    expect(asked.end).toBe('whole');
    expect(took).toBeLessThan(1000);
  });

  it('is whole when nothing was said at all', async () => {
    expect((await asking([])).asked.end).toBe('whole');
  });
});
