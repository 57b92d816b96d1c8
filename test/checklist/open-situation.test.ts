import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Situation } from '#contract/guide/situation.ts';
import { type MatterParts, matterParts } from '#core/checklist/matter-parts.ts';
import { openSituation } from '#core/checklist/open-situation.ts';
import { completeGuides, release } from '../a-release.ts';
import { canChange } from './can-change.ts';

const both = (text: string) => ({ zh: text, en: text });
const situation = (id: string, ...options: string[]): Situation => ({
  id,
  question: both(id),
  options: options.map((option) => ({ id: option, label: both(option), words: { zh: [], en: [] } })),
});
const kind = situation('kind', 'new', 'lost');
const who = situation('who', 'self', 'other');
const where = situation('where', 'here', 'elsewhere');

describe('the next situation worth asking about', () => {
  it('is the first that something hangs on, in the order given', () => {
    const whens = [{ where: ['here'] }, { who: ['self'] }];
    expect(openSituation([kind, who, where], whens, {}, [])?.id).toBe('who');
  });

  it('is none that was answered or skipped', () => {
    const whens = [{ kind: ['new'] }, { who: ['self'] }, { where: ['here'] }];
    expect(openSituation([kind, who, where], whens, { kind: 'new' }, ['who'])?.id).toBe('where');
    expect(openSituation([kind, who, where], whens, { kind: 'new', where: 'here' }, ['who'])).toBeUndefined();
  });

  it('is none that decides on nothing any more', () => {
    const whens = [{ kind: ['lost'], who: ['other'] }];
    expect(openSituation([kind, who], whens, { kind: 'lost' }, [])?.id).toBe('who');
    expect(openSituation([kind, who], whens, { kind: 'new' }, [])).toBeUndefined();
  });

  it('counts each of several alternatives', () => {
    const whens = [[{ kind: ['new'] }, { kind: ['lost'], who: ['other'] }]];
    expect(openSituation([who], whens, { kind: 'lost' }, [])?.id).toBe('who');
  });

  it('is none where nothing is guarded', () => {
    expect(openSituation([kind, who], [undefined], {}, [])).toBeUndefined();
  });

  it('takes no name of an object for an answer', () => {
    const odd = situation('constructor', 'a', 'b');
    expect(openSituation([odd], [{ constructor: ['a'] }], {}, [])?.id).toBe('constructor');
  });
});

const matters = [
  ...completeGuides.map(({ id }) => ({ guide: id })),
  ...release.bundles.map(({ id }) => ({ bundle: id })),
].flatMap((about) => matterParts(release, about) ?? []);

/** One answer after another, by position (the last stands for skipped), until nothing is asked any more. */
const askAll = ({ situations, whens }: MatterParts, answers: readonly number[]) => {
  let chosen: Record<string, string> = {};
  const skipped: string[] = [];
  const asked: { id: string; chosen: Record<string, string>; skipped: string[] }[] = [];
  for (let it = openSituation(situations, whens, chosen, skipped); it; ) {
    asked.push({ id: it.id, chosen, skipped: [...skipped] });
    const option = it.options[(answers[asked.length - 1] ?? 0) % (it.options.length + 1)];
    if (option) chosen = { ...chosen, [it.id]: option.id };
    else skipped.push(it.id);
    it = openSituation(situations, whens, chosen, skipped);
  }
  return { asked, chosen, skipped };
};

describe('of every guide and bundle, whatever is answered', () => {
  const answers = fc.array(fc.nat(60), { minLength: 12, maxLength: 12 });
  const forAll = (check: (parts: MatterParts, given: number[]) => void) => {
    void fc.assert(
      fc.property(answers, (given) => {
        for (const parts of matters) check(parts, given);
      }),
      { numRuns: 30 },
    );
  };

  it('only what can change the list is asked, each once', () => {
    expect(matters.length).toBeGreaterThan(110);
    forAll((parts, given) => {
      const { asked } = askAll(parts, given);
      const idle = asked.filter(({ id, chosen, skipped }) => !canChange(parts, id, chosen, skipped));
      expect(idle.map(({ id }) => `${parts.id} ${id}`)).toEqual([]);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    });
  });

  it('all that can change the list is asked', () => {
    forAll((parts, given) => {
      const { chosen, skipped } = askAll(parts, given);
      const left = parts.situations
        .map(({ id }) => id)
        .filter((id) => !Object.hasOwn(chosen, id) && !skipped.includes(id))
        .filter((id) => canChange(parts, id, chosen, skipped));
      expect(left.map((id) => `${parts.id} ${id}`)).toEqual([]);
    });
  });
});
