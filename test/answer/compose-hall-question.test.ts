import { describe, expect, it } from 'vitest';
import { Answer } from '#contract/answer/answer.ts';
import { Language } from '#contract/language.ts';
import { composeHallQuestion } from '#core/answer/compose-hall-question.ts';
import { release } from '../a-release.ts';
import { answerOf } from '../bundle/every-bundle-answer.ts';
import { aQuestion } from '../knowledge/a-bundle.ts';
import { textsOf } from './every-composition.ts';

const everyAnswer = release.questions.flatMap((question) =>
  Language.options.map((language) => ({
    question,
    language,
    answer: answerOf({ hallQuestion: question.id, language }),
    at: `${question.id} ${language}`,
  })),
);
const faults = (wrong: (it: (typeof everyAnswer)[number]) => readonly unknown[]) =>
  everyAnswer.flatMap((it) => wrong(it).map((found) => `${it.at}: ${String(found)}`));

describe('every question on the hall', () => {
  it('is answered, in an answer that fits its schema', () => {
    expect(everyAnswer.length).toBeGreaterThan(60);
    expect(
      faults(({ answer }) => Answer.safeParse(answer).error?.issues.map(({ path }) => path.join('.')) ?? []),
    ).toEqual([]);
    const endingOf = (topic: string) => (topic === 'elsewhere' ? 'other-authority' : 'hall');
    expect(
      faults(({ question, answer }) => (answer.ending === endingOf(question.topic) ? [] : [answer.ending])),
    ).toEqual([]);
  });

  it('is spoken in the words of the hall, in whole sentences of one language', () => {
    const whole = { zh: /[。！？]$/, en: /[.!?]$/ };
    const wrong = { zh: /(?<![A-Za-z])(the|is|of|and|to|for)(?![A-Za-z])/, en: /[\p{Script=Han}，。、；：（）《》]/u };
    expect(
      faults(({ question, language, answer: { speech } }) => (speech === question.answer[language] ? [] : [speech])),
    ).toEqual([]);
    expect(faults(({ language, answer: { speech } }) => (whole[language].test(speech) ? [] : [speech]))).toEqual([]);
    expect(faults(({ language, answer: { speech } }) => (wrong[language].test(speech) ? [speech] : []))).toEqual([]);
  });

  it('is short enough to be listened to', () => {
    const longest = { zh: 160, en: 420 };
    expect(
      faults(({ language, answer: { speech } }) => (speech.length > longest[language] ? [speech.length] : [])),
    ).toEqual([]);
  });

  it('is shown in one language, without gaps', () => {
    const wrong = {
      zh: /undefined|null|\[object|[{}]|。。|^\s*$/,
      en: /undefined|null|\[object|[{}]|\p{Script=Han}|[，。；：]|^\s*$/u,
    };
    expect(
      faults(({ answer, language }) =>
        textsOf([answer.cards, answer.actions]).filter((text) => wrong[language].test(text)),
      ),
    ).toEqual([]);
  });

  it('leads to its place and its guides, each by name', () => {
    expect(
      faults(({ question, language, answer }) => {
        const to = [...release.hall.places, ...release.hall.windows].find(({ id }) => id === question.place);
        const ways = answer.actions.filter(({ kind }) => kind === 'show-way');
        const led = to ? ways.length === 1 && ways[0]?.label.endsWith(to.name[language]) : ways.length === 0;
        const asked = answer.actions.flatMap((it) => (it.kind === 'ask' ? [[it.guide, it.label]] : []));
        const named = question.guides.map((id) => [id, release.guide(id)?.name[language]]);
        return [...(led ? [] : ['way']), ...(JSON.stringify(asked) === JSON.stringify(named) ? [] : ['guides'])];
      }),
    ).toEqual([]);
  });

  it('rests on itself', () => {
    expect(
      faults(({ question, language, answer: { citations } }) => {
        const [cited, ...more] = citations;
        const own = cited && 'question' in cited && cited.question === question.id;
        return own &&
          more.length === 0 &&
          cited.name === question.question[language] &&
          cited.sample === question.sample
          ? []
          : [JSON.stringify(citations)];
      }),
    ).toEqual([]);
  });
});

describe('an answer on the hall', () => {
  const answered = (sample: boolean, hallIsSample: boolean) =>
    composeHallQuestion(
      { ...release, hall: { ...release.hall, sample: hallIsSample } },
      aQuestion({ sample, guides: [] }),
      'zh',
    );

  it('that holds sample values says so on the card, not aloud', () => {
    expect(JSON.stringify(answered(true, true).cards)).toContain(release.hall.notice.zh);
    expect(answered(true, true).speech).toBe('大门朝南。');
    expect(JSON.stringify(answered(false, true).cards)).not.toContain(release.hall.notice.zh);
  });

  it('is confirmed once the hall has put its own plan in place of the sample', () => {
    expect(answered(false, true).citations).toMatchObject([{ confirmed: false, sample: false }]);
    expect(answered(false, false).citations).toMatchObject([{ confirmed: true, sample: false }]);
  });

  it('leads to a window as well, and nowhere where the plan has no such place', () => {
    const [window] = release.hall.windows;
    const to = (place: string) => composeHallQuestion(release, aQuestion({ place, guides: [] }), 'en').actions;
    expect(to(window?.id ?? '')).toEqual([
      { kind: 'show-way', label: `Show the way: ${window?.name.en}`, to: window?.id },
    ]);
    expect(to('roof')).toEqual([]);
  });
});
