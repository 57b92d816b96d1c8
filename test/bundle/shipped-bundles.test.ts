import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeBundleMaterials } from '#core/answer/compose-bundle-materials.ts';
import { mergeMaterials } from '#core/bundle/merge-materials.ts';
import { applies, type Chosen } from '#core/guide/applies.ts';
import { completeGuides, release } from '../a-release.ts';
import { askedAlone, everyChoice, onTheList, seenOf, toBring } from './every-choice.ts';

const guideOf = (id: string) => completeGuides.find((guide) => guide.id === id);
const said = (chosen: Chosen) =>
  Object.entries(chosen)
    .map(([situation, option]) => `${situation}=${option}`)
    .join(' ');

it('there are bundles, and some of them ask several questions', () => {
  expect(release.bundles.length).toBeGreaterThan(5);
  expect(Math.max(...release.bundles.map((bundle) => everyChoice(bundle).length))).toBeGreaterThan(100);
});

describe.each(release.bundles.map((bundle) => [bundle.id, bundle] as const))(
  '%s, whatever its visitor chooses',
  (_, bundle) => {
    const merged = mergeMaterials(bundle, guideOf);
    const choices = everyChoice(bundle);
    /** For which choices something is wrong, and what. */
    const faults = (wrong: (chosen: Chosen) => string[]) =>
      choices.flatMap((chosen) => wrong(chosen).map((it) => `${said(chosen)}: ${it}`));

    it('lists every paper that one of its guides would ask for, unless a guide before gives it', () => {
      expect(
        faults((chosen) => {
          const listed = new Set(onTheList(bundle, guideOf, chosen));
          return toBring(bundle, guideOf, chosen).filter((paper) => !listed.has(paper));
        }),
      ).toEqual([]);
    });

    it('lists nothing that none of its guides would ask for, nor what a guide before gives', () => {
      expect(
        faults((chosen) => {
          const needed = new Set(toBring(bundle, guideOf, chosen));
          return onTheList(bundle, guideOf, chosen).filter((paper) => !needed.has(paper));
        }),
      ).toEqual([]);
    });

    it('lists no paper twice, neither by id nor by name', () => {
      expect(
        faults((chosen) => {
          const seen = seenOf(merged, chosen);
          return [
            ({ id }: (typeof seen)[number]) => id,
            ({ name }: (typeof seen)[number]) => name.zh,
            ({ name }: (typeof seen)[number]) => name.en,
          ].flatMap((key) => {
            const keys = seen.map(key);
            return keys.filter((it, index) => keys.indexOf(it) < index);
          });
        }),
      ).toEqual([]);
    });

    it.each(['zh', 'en'] as const)(
      'shows the same list on the card (%s), with every question that decides on it',
      (language) => {
        const card = composeBundleMaterials({ bundle, release, language });
        expect(
          faults((chosen) => {
            const shown = card.materials.filter(({ when }) => applies(when, chosen)).map(({ id }) => id);
            const expected = seenOf(merged, chosen).map(({ id }) => id);
            return shown.join() === expected.join() ? [] : [`shows ${shown.join()}`];
          }),
        ).toEqual([]);
        const decisive = new Set(
          card.materials.flatMap(({ when }) => [when ?? {}].flat().flatMap((it) => Object.keys(it))),
        );
        expect(new Set(card.situations.map(({ id }) => id))).toEqual(decisive);
      },
    );

    it('while questions are open, lists what any answer to them would list, and no more', async () => {
      const ids = bundle.situations.map(({ id }) => id);
      const lists = choices.map((chosen) => ({ chosen, ids: seenOf(merged, chosen).map(({ id }) => id) }));
      await fc.assert(
        fc.property(fc.constantFrom(...choices), fc.subarray(ids), (chosen, answered) => {
          const partly = Object.fromEntries(answered.map((id) => [id, chosen[id] ?? '']));
          const possible = lists.filter((it) => answered.every((id) => it.chosen[id] === partly[id]));
          const expected = new Set(possible.flatMap((it) => it.ids));
          expect(new Set(seenOf(merged, partly).map(({ id }) => id))).toEqual(expected);
        }),
      );
    });

    it('has each of its papers brought or given by somebody at some choice', () => {
      const all = new Set(choices.flatMap((chosen) => askedAlone(bundle, guideOf, chosen).map(({ paper }) => paper)));
      const named = [
        ...bundle.shared.flatMap(({ materials }) => materials),
        ...bundle.stages.flatMap(({ guide, received }) => received.map(({ material }) => ({ guide, material }))),
      ];
      expect(named.map(({ guide, material }) => `${guide}/${material}`).filter((paper) => !all.has(paper))).toEqual([]);
    });
  },
);
