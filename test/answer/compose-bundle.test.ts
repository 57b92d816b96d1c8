import { describe, expect, it } from 'vitest';
import { Answer } from '#contract/answer/answer.ts';
import { ungrounded } from '#core/answer/grounding.ts';
import { release } from '../a-release.ts';
import { everyBundleAnswer, guidesOf } from '../bundle/every-bundle-answer.ts';
import { textsIn, textsOf } from './every-composition.ts';

type Answered = (typeof everyBundleAnswer)[number];

/** Where something is wrong, and what, so that a failure names every place at once. */
const faults = (wrong: (it: Answered) => readonly unknown[]) =>
  everyBundleAnswer.flatMap((it) => wrong(it).map((found) => `${it.at}: ${String(found)}`));

const shownOf = ({ answer: { cards, actions }, bundle }: Answered) =>
  textsOf([cards, actions]).filter((text) => text !== bundle.id && !text.startsWith('https://'));
const han = /\p{Script=Han}+/gu;
const latin = /[A-Za-z]{2,}/g;
describe('every field of every bundle', () => {
  it('fits the schema of an answer', () => {
    expect(everyBundleAnswer.length).toBeGreaterThan(200);
    expect(
      faults(({ answer }) => Answer.safeParse(answer).error?.issues.map(({ path }) => path.join('.')) ?? []),
    ).toEqual([]);
  });

  it('is about the bundle and the field that was asked', () => {
    expect(
      faults(({ bundle, field, answer }) =>
        answer.bundle === bundle.id && answer.field === field && answer.ending === 'bundle' && !answer.guide
          ? []
          : ['not'],
      ),
    ).toEqual([]);
  });

  it('is spoken in whole sentences without markup, gaps or marks that follow on each other', () => {
    const whole = { zh: /[。！？]$/, en: /[.!?]$/ };
    const wrong = /undefined|null|NaN|\[object|[{}<>*#`_|[\]]|[。；，：、]{2}|[.,;:]{2}|\s{2}|^\s|\s$|：。|“”/;
    expect(
      faults(({ answer: { speech }, language }) =>
        whole[language].test(speech) && !wrong.test(speech) ? [] : [speech],
      ),
    ).toEqual([]);
  });

  it('is spoken in its own language', () => {
    const wrong = { zh: /(?<![A-Za-z])(the|is|of|and|to|for)(?![A-Za-z])/, en: /[\p{Script=Han}，。、；：（）《》]/u };
    expect(faults(({ answer: { speech }, language }) => (wrong[language].test(speech) ? [speech] : []))).toEqual([]);
  });

  it('is spoken with the figures of the bundle, its guides and the hall alone', () => {
    expect(
      faults(({ bundle, answer }) => ungrounded(answer.speech, [bundle, ...guidesOf(bundle)], release.hall)),
    ).toEqual([]);
  });

  it('is short enough to be listened to', () => {
    const longest = { zh: 220, en: 620 };
    expect(
      faults(({ answer: { speech }, language }) => (speech.length > longest[language] ? [speech.length] : [])),
    ).toEqual([]);
  });

  it('is shown without gaps', () => {
    const wrong = /undefined|null|NaN|\[object|\{|\}|。。|，。|：。|^\s*$|“”/;
    expect(faults((it) => textsOf([it.answer.cards, it.answer.actions]).filter((text) => wrong.test(text)))).toEqual(
      [],
    );
  });

  it('is shown in English without Chinese, but for what its guides themselves write in English, and numbers of documents', () => {
    expect(
      faults((it) => {
        if (it.language !== 'en') return [];
        const guides = guidesOf(it.bundle);
        const numbers = [it.bundle, ...guides].flatMap(({ legalBasis }) =>
          legalBasis.map(({ number }) => number ?? ''),
        );
        const own = new Set(
          [...textsIn([it.bundle, ...guides], 'en'), ...numbers].flatMap((text) => text.match(han) ?? []),
        );
        return shownOf(it).flatMap((text) => [
          ...(text.match(han) ?? []).filter((word) => !own.has(word)),
          ...(text.match(/[，。；：（）《》]/g) ?? []),
        ]);
      }),
    ).toEqual([]);
  });

  it('is shown in Chinese without English, but for what its guides themselves write in Chinese', () => {
    expect(
      faults((it) => {
        if (it.language !== 'zh') return [];
        const guides = guidesOf(it.bundle);
        const numbers = guides.flatMap(({ legalBasis }) => legalBasis.map(({ number }) => number ?? ''));
        const texts = [...textsIn([it.bundle, guides, release.hall], 'zh'), ...numbers];
        const own = new Set(texts.flatMap((text) => text.match(latin) ?? []));
        return shownOf(it).flatMap((text) => (text.match(latin) ?? []).filter((word) => !own.has(word)));
      }),
    ).toEqual([]);
  });
});

const sortKeys = (values: readonly object[]) =>
  values.map((value) => Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));

describe('what a bundle rests on', () => {
  it('is the bundle and every one of its guides, each in the version that was read', () => {
    expect(
      faults(({ bundle, field, answer: { citations }, language }) => {
        const expected = [
          { bundle: bundle.id, version: release.version(bundle.id), name: bundle.name[language] },
          ...guidesOf(bundle).map(({ id, name }) => ({
            guide: id,
            field: field ?? 'summary',
            version: release.version(id),
            name: name[language],
          })),
        ];
        const told = citations.map(({ confirmed: _c, sample: _s, ...it }) => {
          const { reviewBy: _, ...named } = { reviewBy: '', ...it };
          return named;
        });
        return JSON.stringify(sortKeys(told)) === JSON.stringify(sortKeys(expected)) ? [] : [JSON.stringify(told)];
      }),
    ).toEqual([]);
  });

  it('is marked as a sample where a guide or the hall holds sample values for what was asked', () => {
    expect(
      faults(({ bundle, field, answer: { citations } }) =>
        guidesOf(bundle).flatMap((guide) => {
          const ofHall = (field === 'place' || field === 'hours') && release.hall.sample;
          const sample = guide.provenance.samples.includes(field ?? 'summary') || ofHall;
          const cited = citations.find((it) => 'guide' in it && it.guide === guide.id);
          return cited?.sample === sample ? [] : [guide.id];
        }),
      ),
    ).toEqual([]);
  });
});
