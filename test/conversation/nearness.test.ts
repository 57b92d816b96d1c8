import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeWeighNearness } from '#core/conversation/steps/weigh-nearness.ts';
import { makeTakeNearer } from '#core/conversation/take-nearer.ts';
import type { TurnTaken } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { buildVectors } from '#core/finding/vectors/build-vectors.ts';
import { makeNearness } from '#core/finding/vectors/make-nearness.ts';
import type { Nearness } from '#core/finding/vectors/nearness.ts';
import { textsToEmbed } from '#core/knowledge/build-release.ts';
import { release, start, takeTurn } from '../a-release.ts';
import { embeddedBy, type MakeVector, meaningOf, noiseOf } from '../model/embeddings-double.ts';

const dimensions = 32;
const guides = release.guideIds.flatMap((id) => release.guide(id) ?? []);

const comparing = (make: MakeVector) => {
  const compare = makeNearness(buildVectors(guides.map(textsToEmbed), embeddedBy(make, dimensions)));
  return (text: string) => compare(make(text, dimensions));
};
const byMeaning = comparing(meaningOf);
const byChance = comparing(noiseOf);

const ask = (text: string, nearness?: Nearness) => {
  const weigh = nearness && makeWeighNearness(trainedWeights.thresholds, nearness);
  return takeTurn({ text, weigh, state: start });
};
const plain = ({ steps: _, ...rest }: TurnTaken) => rest;

const asked = (file: string): string[] =>
  readFileSync(new URL(`../questions/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);

const own = asked('own-questions.jsonl');

/** The worst that vectors can do: they are for one guide, whatever is asked. */
const allFor =
  (guide: number): Nearness =>
  (it) =>
    it === guide ? 1000 : 0;

describe('what vectors say of a question', () => {
  it.each([
    ['肚子大了想领生育的钱', 'birth-service-registration', 'maternity-allowance'],
    ['没了工作还能领钱吗', 'graduate-job-hunting-subsidy', 'unemployment-benefit'],
  ])('lifts the guide that means the same: %s', (text, before, after) => {
    const leadOf = ({ why }: TurnTaken) => {
      const rankOf = (id: string) => why.guides.find((it) => it.id === id)?.rank ?? Number.NaN;
      return rankOf(after) - rankOf(before);
    };
    expect(leadOf(ask(text, byMeaning(text)))).toBeGreaterThan(leadOf(ask(text)) + 0.3);
  });

  it('puts another guide first where the words leave them close', () => {
    const open = own.filter((text) => {
      const { why } = ask(text);
      return why.confidence >= trainedWeights.thresholds.maybe && why.guides.length > 1 && why.margin < 1.9;
    });
    expect(open.length).toBeGreaterThan(30);
    for (const text of open) {
      const second = ask(text).why.guides[1]?.id ?? '';
      expect(ask(text, allFor(release.guideIds.indexOf(second))).why.guides[0]?.id, text).toBe(second);
    }
  });

  it('leaves the confidence, the first rank and what is known of other matters as they were', () => {
    for (const text of ['肚子大了想领生育的钱', '刚毕业没钱租房']) {
      const [alone, nearer] = [ask(text).why, ask(text, byMeaning(text)).why];
      expect(nearer.confidence).toBe(alone.confidence);
      expect(nearer.guides[0]?.rank).toBe(alone.guides[0]?.rank);
      expect(nearer.others).toEqual(alone.others);
    }
  });

  it('changes nothing where it says the same of every guide', () => {
    for (const text of own.slice(0, 60)) expect(plain(ask(text, () => 3)), text).toEqual(plain(ask(text)));
  });

  it('does not tell guides apart that are further from each other by words', () => {
    const text = '想摆个摊卖烧烤';
    expect(ask(text).why.margin).toBeGreaterThan(2);
    for (let guide = 0; guide < guides.length; guide += 1)
      expect(ask(text, allFor(guide)).guides[0]?.id).toBe('food-stall-filing');
  });

  it('never makes a guide of a refusal, whatever it is for', () => {
    const refused = asked('out-of-scope.jsonl').filter((text) => {
      const { ending } = ask(text).answer;
      return ending === 'refused-out-of-scope' || ending === 'other-authority';
    });
    expect(refused.length).toBeGreaterThan(50);
    refused.forEach((text, at) => {
      const alone = plain(ask(text));
      for (const nearness of [byMeaning(text), byChance(text), allFor((at * 7) % guides.length)]) {
        const nearer = ask(text, nearness);
        expect(nearer.answer, text).toEqual(alone.answer);
        expect(nearer.state, text).toEqual(alone.state);
      }
    });
  });
});

describe('asking for vectors', () => {
  const taking = (nearness: Nearness | undefined) => {
    const texts: string[] = [];
    const takeNearer = makeTakeNearer(
      async (text) => {
        texts.push(text);
        return nearness;
      },
      takeTurn,
      trainedWeights.thresholds,
    );
    const take = async (text: string, tapped?: { guide: string }) => {
      const question = { text, state: start, ...(tapped ? { tapped } : {}) };
      return takeNearer(question, takeTurn(question));
    };
    return { take, texts };
  };

  it('takes the turn once more, and hands the question on with what they say', async () => {
    const text = '肚子大了想领生育的钱';
    const second = ask(text).why.guides[1]?.id ?? '';
    const { take } = taking(allFor(release.guideIds.indexOf(second)));
    const { asked: question, engine } = await take(text);
    expect(engine.guides[0]?.id).toBe(second);
    expect(takeTurn(question).answer).toEqual(engine.answer);
  });

  it('is left out where the words settle it, where nothing fits, and after a tap', async () => {
    const { take, texts } = taking(byMeaning('x'));
    await take('想摆个摊卖烧烤');
    await take('今天股票涨了没有呀');
    await take('救命，有人晕倒了快来人');
    await take('身份证');
    await take('肚子大了想领生育的钱', { guide: 'maternity-allowance' });
    expect(texts).toEqual([]);
  });

  it('leaves question and turn as they were when none came', async () => {
    const { take, texts } = taking(undefined);
    const text = '肚子大了想领生育的钱';
    const { asked: question, engine } = await take(text);
    expect(texts).toEqual([text]);
    expect(question).toEqual({ text, state: start });
    expect(plain(engine)).toEqual(plain(ask(text)));
  });
});
