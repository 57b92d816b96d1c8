import type { Action } from '#contract/answer/action.ts';
import type { Answer } from '#contract/answer/answer.ts';
import type { Card } from '#contract/answer/card.ts';
import type { Citation } from '#contract/answer/citation.ts';
import type { Field } from '#contract/field.ts';
import type { Language } from '#contract/language.ts';
import { figure, place, steps, summary } from './mock-cards.ts';
import { generatedAnswers } from './mock-generated.ts';
import { type Both, guide, type Make, nameOf } from './mock-guide.ts';
import { materials } from './mock-materials.ts';
import { otherAnswers, unknown } from './mock-other-answers.ts';

const cite = (it: Both, field: Field, sample = false): Citation => ({
  guide,
  field,
  version: '3fa91c07',
  name: nameOf(it),
  confirmed: false,
  sample,
  reviewBy: '2027-05-31',
});

const next = (it: Both): Action[] => [
  { kind: 'ask', label: it('多少钱', 'What does it cost?'), guide, field: 'fee' },
  { kind: 'ask', label: it('要多久', 'How long does it take?'), guide, field: 'time-limit' },
  { kind: 'ask', label: it('在哪里办', 'Where do I go?'), guide, field: 'place' },
];

const online = (it: Both): Action => ({
  kind: 'open-page',
  label: it('去网上办', 'Handle it online'),
  url: 'https://www.jszwfw.gov.cn/',
});

const about = (
  it: Both,
  language: Language,
  field: Field,
  speech: string,
  cards: Card[],
  actions: Action[],
): Answer => ({
  ending: 'answered',
  language,
  speech,
  cards,
  actions,
  citations: [cite(it, field, field === 'place')],
  guide,
  field,
});

/** First the field that was tapped, else the first pattern that the text fits. */
export const mockAnswers: [Field | undefined, RegExp, Make][] = [
  [
    'materials',
    /带什么|材料|bring|paper/i,
    (it, language) =>
      about(
        it,
        language,
        'materials',
        it(
          '办食品经营许可，先备好这些。选一选您的情况，清单会更短。',
          'These are the papers for a food business permit.',
        ),
        [materials(it)],
        [{ kind: 'take-along', label: it('带走这份清单', 'Take this list along'), matter: guide }, ...next(it)],
      ),
  ],
  [
    'fee',
    /多少钱|费|cost|fee/i,
    (it, language) =>
      about(
        it,
        language,
        'fee',
        it('办食品经营许可不收费。', 'A food business permit is free.'),
        [figure(it, 'fee')],
        next(it),
      ),
  ],
  [
    'time-limit',
    /多久|时限|how long/i,
    (it, language) =>
      about(
        it,
        language,
        'time-limit',
        it('材料齐全，10个工作日办好。', 'It takes 10 working days.'),
        [figure(it, 'time-limit')],
        next(it),
      ),
  ],
  [
    'place',
    /哪里|窗口|where|window/i,
    (it, language) =>
      about(
        it,
        language,
        'place',
        it('在一楼企业服务区B04号窗口办，也可以网上办。', 'At window B04 on the first floor, or online.'),
        [place(it)],
        [{ kind: 'show-way', label: it('带我去', 'Show the way'), to: 'b04' }, online(it), ...next(it)],
      ),
  ],
  [
    'steps',
    /流程|步骤|steps/i,
    (it, language) =>
      about(it, language, 'steps', it('一共四步，您只要来一次。', 'Four steps, one visit.'), [steps(it)], next(it)),
  ],
  ...generatedAnswers,
  ...otherAnswers,
  [
    undefined,
    /食品|许可|food|permit/i,
    (it, language) =>
      about(
        it,
        language,
        'summary',
        it(
          '食品经营许可由市场监督管理局办理，不收费，10个工作日办好。',
          'A food business permit is free and takes 10 working days.',
        ),
        [summary(it)],
        [online(it), ...next(it)],
      ),
  ],
  [undefined, /./, unknown],
];
