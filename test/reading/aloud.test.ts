import { describe, expect, it } from 'vitest';
import { ReadAloud } from '#contract/read-aloud.ts';
import { longestSpeech } from '#contract/voice/speech.ts';
import { makeListPolicies } from '#core/reading/list-policies.ts';
import { makeReadAloud } from '#core/reading/read-aloud.ts';
import { completeGuides, release, today } from '../a-release.ts';

const languages = ['zh', 'en'] as const;
const readAloud = makeReadAloud(release, () => today);
const read = (matter: string, language: 'zh' | 'en' = 'zh') => {
  const reply = readAloud({ matter, language });
  if (!reply.ok) throw new Error(reply.failure.kind);
  return reply.value;
};
const everything = [
  ...completeGuides.map(({ id }) => id),
  ...release.bundles.map(({ id }) => id),
  ...(release.policies ?? []).map(({ id }) => id),
];

describe('reading aloud', () => {
  it.each(languages)(
    'reads every guide, bundle and policy in %s, in paragraphs that can be spoken in one piece',
    (language) => {
      for (const matter of everything) {
        const reading = ReadAloud.parse(read(matter, language));
        for (const { paragraphs } of reading.sections) {
          for (const { shown, spoken } of paragraphs) {
            expect(spoken.length, `${matter}: ${spoken}`).toBeLessThanOrEqual(longestSpeech);
            expect(shown, matter).not.toMatch(/undefined|\[object/);
          }
        }
      }
    },
  );

  it('tells who can apply, in a part that can be jumped to', () => {
    for (const matter of everything) {
      const { sections } = read(matter);
      expect(
        sections.some(({ who }) => who),
        matter,
      ).toBe(true);
      expect(sections[0]?.who, matter).toBe(false);
    }
  });

  it('reads a guide from what it is to whom to complain to, and cites the field of each part', () => {
    const { title, sections } = read('id-card-replacement');
    expect(title).toBe(release.guide('id-card-replacement')?.name.zh);
    expect(sections.map(({ field }) => field)).toEqual([
      'summary',
      'conditions',
      'materials',
      'steps',
      'time-limit',
      'fee',
      'place',
      'hours',
      'online',
      'contact',
      'law',
    ]);
    for (const { field, citation } of sections) {
      expect(citation).toMatchObject({ guide: 'id-card-replacement', field });
    }
  });

  it('says figures in words and leaves addresses to the eye', () => {
    for (const matter of everything) {
      for (const { paragraphs } of read(matter).sections) {
        for (const { spoken } of paragraphs) expect(spoken, matter).not.toMatch(/https?:|\d/);
      }
    }
  });

  it('says under which options something counts, and keeps that for the page', () => {
    const guarded = completeGuides.find(({ conditions }) => conditions.some(({ when }) => when));
    const condition = guarded?.conditions.find(({ when }) => when);
    const [situation, options] = Object.entries(condition?.when ?? {})[0] ?? [];
    const label = guarded?.situations.find(({ id }) => id === situation)?.options.find(({ id }) => id === options?.[0])
      ?.label.zh;
    const who = read(guarded?.id ?? '').sections.find((it) => it.who);
    const told = who?.paragraphs.find(({ when }) => when);
    expect(told?.shown).toContain(`“${label?.split('：')[0]}`);
    expect(told?.when).toEqual(condition?.when);
  });

  it('reads no condition of a bundle under situations that the bundle does not ask', () => {
    for (const { id, situations } of release.bundles) {
      const asked = situations.map((it) => it.id);
      const whens = read(id).sections.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ when }) => [when ?? {}].flat()),
      );
      expect(
        whens.flatMap((it) => Object.keys(it)).filter((it) => !asked.includes(it)),
        id,
      ).toEqual([]);
    }
  });

  it('reads a policy with its articles and says that nobody has confirmed the wording', () => {
    const { kind, notes, sections } = read('barrier-free-environment-act');
    expect(kind).toBe('policy');
    expect(notes.join()).toContain('还没有经主管部门确认');
    const who = sections.find((it) => it.who);
    expect(who?.paragraphs[0]).toMatchObject({ article: '第二条' });
    expect(who?.citation).toMatchObject({ policy: 'barrier-free-environment-act', confirmed: false });
  });

  it('refuses what is unknown and what has expired', () => {
    expect(readAloud({ matter: 'no-such-thing', language: 'zh' })).toEqual({
      ok: false,
      failure: { kind: 'no-such-matter' },
    });
    const ended = (release.policies ?? []).map((it) => ({ ...it, validUntil: '2026-11-30' }));
    const later = { ...release, policies: ended };
    const matter = ended[0]?.id ?? '';
    expect(makeReadAloud(later, () => '2026-12-01')({ matter, language: 'zh' }).ok).toBe(false);
    expect(makeReadAloud(later, () => '2026-11-30')({ matter, language: 'zh' }).ok).toBe(true);
    expect(makeListPolicies(later, () => '2026-12-01')()).toMatchObject({ value: { policies: [] } });
  });

  it('lists the policies in force, latest first', () => {
    const list = makeListPolicies(release, () => today)();
    const days = list.ok ? list.value.policies.map(({ publishedOn }) => publishedOn) : [];
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort().reverse());
  });
});
