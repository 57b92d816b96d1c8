import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Identifier } from '#contract/identifier.ts';
import { languageOf } from '#core/understanding/language-of.ts';
import { takeTurn } from '../a-release.ts';
import { choicesOf } from './choices-of.ts';

const Ambiguous = z.strictObject({ text: z.string(), guides: z.array(Identifier).min(2) });

// written to find what lets a question be asked back; they hold the finding in place, they do not measure it
const questions = readFileSync(new URL('./ambiguous-questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Ambiguous.parse(JSON.parse(line)));

const ask = (text: string) => takeTurn({ text, state: { language: languageOf(text, 'zh') } });

describe('a question that fits several guides', () => {
  it.each([
    ['办身份证', ['id-card-application', 'id-card-replacement', 'temporary-id-card']],
    [
      '家里本子证件都没了',
      ['marriage-certificate-replacement', 'birth-certificate-replacement', 'household-book-replacement'],
    ],
    ['我想把店关了', ['sole-trader-deregistration', 'company-deregistration', 'tax-deregistration']],
  ])('%s: is asked back about, with all of them', (text, guides) => {
    const { answer } = ask(text);
    expect(answer.ending).toBe('clarify');
    expect(choicesOf(answer).map(({ guide }) => guide)).toEqual(expect.arrayContaining(guides));
  });

  it.each([
    ['身份证丢了', 'id-card-replacement'],
    ['我身份证丢了，咋整啊', 'id-card-replacement'],
    ['营业执照丢了怎么补', 'business-licence-replacement'],
    ['驾驶证到期了', 'driving-licence-renewal'],
    ['退休了公积金怎么提', 'housing-fund-withdrawal-retirement'],
    ['公积金组房提取', 'housing-fund-withdrawal-rent'],
  ])('%s: names one, and is answered', (text, guide) => {
    expect(ask(text).answer).toMatchObject({ ending: 'answered', guide });
  });

  it('has all fitting ones in front in four of five cases', () => {
    const inFront = ({ text, guides }: z.infer<typeof Ambiguous>) => {
      const front = ask(text)
        .guides.slice(0, 3)
        .map(({ id }) => id);
      return guides.slice(0, 3).every((id) => front.includes(id));
    };
    expect(questions.filter(inFront).length / questions.length).toBeGreaterThan(4 / 5);
  });
});
