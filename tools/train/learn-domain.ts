import { type DomainWeights, makeDomain } from '#core/finding/domain.ts';
import { fitDomain, type Spoken } from './fit-domain.ts';
import type { HeldOut } from './held-out.ts';
import type { Lessons } from './learn-sureness.ts';

/** How much a question counts: phrasings are many, and each stands there twice, once misheard. */
const weightOf = { phrasing: 0.1, written: 1 };

type Words = Spoken & { fold: number };

/** What speaks for a matter, and what speaks of nothing here. What is asked of the hall itself teaches neither. */
const wordsOf = ({ heldOut, ofFamilies, taught, outside }: Lessons): Words[] => {
  const speak = (asked: readonly HeldOut[], isMatter: boolean, weight: number) =>
    asked.map(({ found, fold }) => ({ found, fold, isMatter, weight }));
  return [
    ...speak([...heldOut.filter(({ meant }) => meant.length > 0), ...ofFamilies], true, weightOf.phrasing),
    ...speak(taught, true, weightOf.written),
    ...speak(outside, false, weightOf.written),
  ];
};

/** Learns how much words speak for a matter; gives the lessons with that of each, learnt without its fold. */
export const learnDomain = (lessons: Lessons): { domain: DomainWeights; lessons: Lessons } => {
  const words = wordsOf(lessons);
  const folds = [...new Set(words.map(({ fold }) => fold))];
  const judges = new Map(folds.map((fold) => [fold, makeDomain(fitDomain(words.filter((it) => it.fold !== fold)))]));
  const judge = (asked: readonly HeldOut[]) =>
    asked.map((it) => ({ ...it, domain: judges.get(it.fold)?.(it.found) ?? 0 }));
  const { heldOut, ofFamilies, taught, outside, fragments, guidesOf } = lessons;
  return {
    domain: fitDomain(words),
    lessons: {
      heldOut: judge(heldOut),
      ofFamilies: judge(ofFamilies),
      taught: judge(taught),
      outside: judge(outside),
      fragments: judge(fragments),
      guidesOf,
    },
  };
};
