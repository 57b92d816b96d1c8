import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAsking } from './ask-scripted.ts';
import { readReplies, type ScriptedReply } from './read-replies.ts';

let asking: Awaited<ReturnType<typeof startAsking>>;
beforeAll(async () => {
  asking = await startAsking();
});
afterAll(() => asking.close());

const reply = ({ lines }: ScriptedReply) => ({ reply: `${lines.join('\n')}\n` });
const truthOf = (it: ScriptedReply) => (it.true ?? []).map((at) => it.lines[at]);

const adversarial = readReplies('adversarial');
const kinds = [...new Set(adversarial.map(({ kind = '' }) => kind))];

describe('replies that are not true', () => {
  it('are many, of many kinds, and over many guides', () => {
    expect(adversarial.length).toBeGreaterThanOrEqual(300);
    expect(kinds.length).toBeGreaterThanOrEqual(20);
    expect(new Set(adversarial.map(({ guide }) => guide)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(adversarial.map(({ language }) => language)).size).toBe(2);
  });

  it.each(kinds)('tell nothing to the visitor: %s', async (kind) => {
    for (const it of adversarial.filter((one) => one.kind === kind)) {
      const before = asking.calls.length;
      const { taken, engine, told, model } = await asking.ask(it, reply(it));
      expect(asking.calls.length, it.question).toBe(before + 1);
      const most = truthOf(it).length;
      expect(told.length, `${it.lines.join(' ')} → ${told.join(' ')}`).toBeLessThanOrEqual(most);
      if (told.length === 0) {
        // the engine's own answer, whole and unlabelled
        expect(taken).toBe(engine);
        expect(taken.answer.generated).toBeUndefined();
      } else expect(taken.answer.speech).toBe(told.join(it.language === 'zh' ? '' : ' '));
      expect(model?.calls).toBe(1);
    }
  });
});

describe('true replies', () => {
  const truthful = readReplies('truthful');

  it('are let through as a rule, and labelled', async () => {
    let through = 0;
    for (const it of truthful) {
      const { taken, told } = await asking.ask(it, reply(it));
      if (told.length === 0) continue;
      through += 1;
      expect(taken.answer.generated).toBe('words');
      expect(taken.answer.citations.length).toBeGreaterThan(0);
    }
    expect(truthful.length).toBeGreaterThanOrEqual(100);
    expect(through / truthful.length).toBeGreaterThanOrEqual(0.8);
  });
});
