import { describe, expect, it } from 'vitest';
import { Action } from '#contract/answer/action.ts';
import { Card } from '#contract/answer/card.ts';
import { Citation } from '#contract/answer/citation.ts';
import { Field } from '#contract/field.ts';
import { cite } from '#core/answer/cite.ts';
import { followUps } from '#core/answer/follow-ups.ts';
import { ungrounded } from '#core/answer/grounding.ts';
import { completeGuides, release } from '../a-release.ts';
import { everyComposition, textsIn, textsOf } from './every-composition.ts';

/** Where something is wrong, so that a failure names every place at once. */
const faults = (wrong: (it: (typeof everyComposition)[number]) => unknown) =>
  everyComposition.flatMap((it) => {
    const found = wrong(it);
    const isFine = found === undefined || found === false || (Array.isArray(found) && found.length === 0);
    return isFine ? [] : [`${it.at}: ${found === true ? it.composition.speech : String(found)}`];
  });

const han = /\p{Script=Han}+/gu;
const latin = /[A-Za-z]{2,}/g;
const isLink = (text: string) => /^https:\/\//.test(text);

describe('every field of every complete guide', () => {
  it('says something, but for lists that are empty in the guide', () => {
    const said = new Set(everyComposition.map(({ at }) => at));
    const silent = completeGuides.flatMap((guide) =>
      Field.options
        .filter((field) => !said.has(`${guide.id} ${field} zh`) || !said.has(`${guide.id} ${field} en`))
        .map((field) => ({ guide, field })),
    );
    const excused = silent.filter(
      ({ guide, field }) =>
        (field === 'faq' && guide.faq.length === 0) || (field === 'materials' && guide.materials.length === 0),
    );
    expect(silent).toEqual(excused);
    expect(completeGuides.length).toBeGreaterThan(10);
  });

  it('is spoken in whole sentences', () => {
    expect(
      faults(({ composition, language }) => !(language === 'zh' ? /[。！？]$/ : /[.!?]$/).test(composition.speech)),
    ).toEqual([]);
  });

  it('is spoken without markup, gaps or marks that follow on each other', () => {
    const wrong =
      /undefined|null|NaN|\[object|[{}<>*#`_|]|[。；，：、]{2}|[。；，：]\s*[.;,]|[.,;:]{2}|\s{2}|^\s|\s$|：。|先。/;
    expect(faults(({ composition }) => wrong.test(composition.speech))).toEqual([]);
  });

  it('is spoken in its own language', () => {
    const wrong = { zh: /(?<![A-Za-z])(the|is|of|and|to|for)(?![A-Za-z])/, en: /[\p{Script=Han}，。、；：（）《》]/u };
    expect(faults(({ composition, language }) => wrong[language].test(composition.speech))).toEqual([]);
  });

  it('is short enough to be listened to', () => {
    const longest = { zh: 220, en: 620 };
    expect(
      faults(({ composition, language }) => composition.speech.length > longest[language] && composition.speech.length),
    ).toEqual([]);
  });

  it('is spoken with the figures of the guide and the hall alone', () => {
    expect(faults(({ composition, guide }) => ungrounded(composition.speech, [guide], release.hall))).toEqual([]);
  });

  it('is shown on cards and offered as actions that fit their schemas', () => {
    expect(faults(({ composition }) => composition.cards.length === 0)).toEqual([]);
    expect(faults(({ composition }) => Card.array().safeParse(composition.cards).error?.message)).toEqual([]);
    expect(faults(({ composition }) => Action.array().safeParse(composition.actions).error?.message)).toEqual([]);
  });

  it('rests on citations of that guide', () => {
    expect(faults(({ composition }) => composition.fields.length === 0)).toEqual([]);
    const citationsOf = ({ composition, guide, language }: (typeof everyComposition)[number]) =>
      cite(guide, composition.fields, release, language);
    expect(faults((it) => !citationsOf(it).some((cited) => 'field' in cited && cited.field === it.field))).toEqual([]);
    expect(faults((it) => citationsOf(it).some((cited) => !('guide' in cited) || cited.guide !== it.guide.id))).toEqual(
      [],
    );
    expect(faults((it) => Citation.array().safeParse(citationsOf(it)).error?.message)).toEqual([]);
  });

  it('is shown without gaps', () => {
    const wrong = /undefined|null|NaN|\[object|\{|\}|。。|，。|：。|^\s*$/;
    expect(
      faults(({ composition }) => textsOf([composition.cards, composition.actions]).filter((it) => wrong.test(it))),
    ).toEqual([]);
  });
});

describe('cards in one language', () => {
  it('in English hold no Chinese but names that the guide itself gives, such as of an app, and numbers of documents', () => {
    expect(
      faults(({ composition, guide, language }) => {
        if (language !== 'en') return undefined;
        const own = new Set(textsIn(guide, 'en').flatMap((it) => it.match(han) ?? []));
        const numbers = guide.legalBasis.flatMap(({ number }) => number?.match(han) ?? []);
        const shown = textsOf([composition.cards, composition.actions]).flatMap((it) => it.match(han) ?? []);
        return shown.filter((it) => !own.has(it) && !numbers.includes(it));
      }),
    ).toEqual([]);
  });

  it('in English use no Chinese marks', () => {
    const wrong = /[，。；：（）《》]/;
    expect(
      faults(
        ({ composition, language }) =>
          language === 'en' && textsOf([composition.cards, composition.actions]).filter((it) => wrong.test(it)),
      ),
    ).toEqual([]);
  });

  it('in Chinese hold no English but what the guide itself writes', () => {
    expect(
      faults(({ composition, guide, language }) => {
        if (language !== 'zh') return undefined;
        const own = new Set(textsIn([guide, release.hall], 'zh').flatMap((it) => it.match(latin) ?? []));
        const shown = textsOf([composition.cards, composition.actions])
          .filter((it) => !isLink(it))
          .flatMap((it) => it.match(latin) ?? []);
        return shown.filter((it) => !own.has(it) && !guide.legalBasis.some(({ number }) => number?.includes(it)));
      }),
    ).toEqual([]);
  });
});

describe('next questions', () => {
  it('are other ones than what was just answered, what was asked in the same breath first', () => {
    const [guide] = completeGuides;
    if (!guide) throw new Error('there is no complete guide');
    const offered = followUps(guide, ['materials'], ['materials', 'online'], 'zh').map(
      (it) => it.kind === 'ask' && it.field,
    );
    expect(offered[0]).toBe('online');
    expect(offered).not.toContain('materials');
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered.length).toBe(4);
  });
});
