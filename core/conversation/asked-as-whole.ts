import type { Finder } from '#core/finding/make-finder.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { hasCue, withoutCue } from '#core/understanding/turn-cues.ts';
import type { Draft } from './draft.ts';
import { nameCandidates } from './name-candidates.ts';

/** More ways to ask for a matter as a whole, beside the cue: what offices, in what order, all in one trip. */
const ways =
  /都(要|得|需要|该)(办|跑|弄|走|准备|做)(点|些|几)?(啥|什么|哪些|哪样|多少)|(办|跑|走|弄)(哪些|哪几个|几个|多少个?)(部门|手续|地方|步骤|窗口|单位|事)|哪些(部门|步骤|环节)|(各种|一堆|一大堆|杂七杂八的?|种种)(手续|事|材料|证)|手续(怎么走|有哪些|都有(啥|哪些|什么))|(打包|集中|合并|合起来|合在一起|一并|一站式?)(办|处理|搞|解决)|一件一件|(少|省得|免得)跑(几|两)?趟?|头绪|无从下手|一(整)?套(流程|手续|下来)|整套|整个(流程|过程)|(全部|完整)的?(流程|过程|手续)|一(趟|次性?)(都|就|全)?(跑|办|弄|搞)(完|好|齐|定)|从(零|无|头)(开始|做起|到)|[捋理]一?[捋理]|一步一?步|先(办|弄|跑|做)(什么|哪|啥)|先后顺序|按(什么|啥)顺序|一(起|块儿?)(销|弄|搞|解决|处理|办)|\ball at once\b|\b(done|handled|registered|sorted|arranged|dealt with|settled)( all)? (together|at once|in one)\b|\b(full|whole|entire) (process|procedure|thing|list)\b|\b(from )?start to finish\b|\bstep by step\b|\ball the (formalities|papers|permits|offices|arrangements)\b|\b(in )?what order\b|\bwhat has to be (done|arranged)\b|\bwhat needs to be (done|arranged)\b|\b(one|single) (trip|visit|go)\b|\bone after (the other|another)\b|\bevery step\b|\bwhere do i (start|begin)\b|\band the rest\b/;

const inLowerCase = (question: string) => question.normalize('NFKC').toLowerCase();

/** Whether a matter is asked for as a whole, and not one guide of it. */
const asksOfWhole = (question: string) => hasCue(question, 'whole') || ways.test(inLowerCase(question));

/** The matter itself: 从头到尾要跑哪些手续 says nothing of whether a restaurant or a birth is meant. */
const matterOfWhole = (question: string) =>
  withoutCue(inLowerCase(question).replace(new RegExp(ways.source, 'g'), ' '), 'whole');

// asked for as a whole, a matter may be as far behind the best guide: one of its own, or another
const notFarBehind = { own: 8, other: 3 };
// below this rank a matter has hardly a word in common with what was asked
const least = 5;
// what the best guide of a bundle counts for it
const guideWorth = 0.5;

/** Bundles by how well they and their guides fit what is asked for as a whole, best first. */
const bundlesByFit = (release: ReleaseReader, finder: Finder, { question }: Draft) => {
  const { candidates, others } = nameCandidates(finder(matterOfWhole(question)), release);
  const ranks = new Map(candidates.map(({ id, rank }) => [id, rank]));
  const fit = (id: string, rank: number) => {
    const stages = release.bundle(id)?.stages ?? [];
    return rank + guideWorth * Math.max(0, ...stages.map(({ guide }) => ranks.get(guide ?? '') ?? 0));
  };
  const own = new Map(others.candidates.map(({ id, rank }) => [id, rank]));
  return release.bundles
    .map(({ id }) => ({ id, fit: fit(id, own.get(id) ?? 0), own: own.get(id) ?? 0 }))
    .sort((a, b) => b.fit - a.fit);
};

/** The bundle that comes close, when the words ask for a matter as a whole. */
export const askedAsWhole = (release: ReleaseReader, finder: Finder, draft: Draft) => {
  if (!asksOfWhole(draft.question)) return undefined;
  const { others, candidates } = draft;
  const [best] = bundlesByFit(release, finder, draft);
  const rank = others.candidates.find(({ id }) => id === best?.id)?.rank ?? 0;
  const first = others.candidates[0];
  const isHall = first !== undefined && release.question(first.id) !== undefined && first.rank > rank;
  if (!best || isHall || rank < least) return undefined;
  const guide = candidates[0];
  const isOwn = release.bundle(best.id)?.stages.some((stage) => stage.guide === guide?.id) ?? false;
  return rank >= (guide?.rank ?? 0) - notFarBehind[isOwn ? 'own' : 'other'] ? best.id : undefined;
};
