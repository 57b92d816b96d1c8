import { Language } from '#contract/language.ts';
import { makeTakeTurn } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { makePack } from '#core/knowledge/pack/make-pack.ts';
import { openPack } from '#core/knowledge/pack/open-pack.ts';
import { aClock, release, today } from '../a-release.ts';

const packIn = (language: Language) => {
  const bytes = makePack(release, language);
  const opened = openPack(bytes);
  if (!opened.ok) throw new Error(`the pack is ${opened.failure.kind}`);
  const pack = opened.value;
  const takeTurn = makeTakeTurn({ release: pack, weights: trainedWeights, clock: aClock(), today: () => today });
  return { language, bytes, pack, takeTurn };
};

/** The packs of the shipped release, opened, each with an engine that answers from it. */
export const packs = Language.options.map(packIn);
