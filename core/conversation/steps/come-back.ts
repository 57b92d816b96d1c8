import type { Finder } from '#core/finding/make-finder.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { hasCue, withoutCue } from '#core/understanding/turn-cues.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { nameCandidates } from '../name-candidates.ts';
import type { VisitState } from '../visit-state.ts';

type Matter = NonNullable<VisitState['history']>[number];

/** Matters of the visit, the latest first: the present one, then those before it. */
const mattersOf = ({ guide, bundle, field, history = [] }: VisitState): Matter[] => {
  const present = bundle ?? guide;
  return [...(present ? [{ matter: present, ...(field ? { field } : {}) }] : []), ...[...history].reverse()];
};

// a matter that was spoken of may rank so far behind another that was not
const trust = 7;

/** The matter of the visit that the words name best; undefined when they name none of them. */
const namedIn = (matters: readonly Matter[], text: string, finder: Finder, release: ReleaseReader) => {
  const { candidates, others } = nameCandidates(finder(text), release);
  const all = [...candidates, ...others.candidates].sort((a, b) => b.rank - a.rank);
  const known = all.find(({ id }) => matters.some(({ matter }) => matter === id));
  if (!known || known.rank < (all[0]?.rank ?? 0) - trust) return undefined;
  return matters.find(({ matter }) => matter === known.id);
};

const emptyWords = /那个|这个|那件|这件|事情|事儿|的?证|\b(one|thing|matter)\b|\s/g;

/** The matter meant by what is left of the question, and whether it is only named by its place in the visit. */
const targetOf = (
  matters: readonly Matter[],
  { isBack, isJustNow }: { isBack: boolean; isJustNow: boolean },
  topic: string,
  finder: Finder,
  release: ReleaseReader,
) => {
  const byPlace = topic.replace(emptyWords, '') === '';
  const target = byPlace
    ? (matters[isBack ? 1 : 0] ?? (isJustNow ? matters[0] : undefined))
    : namedIn(matters, topic, finder, release);
  return { target, field: byPlace && isBack ? target?.field : undefined };
};

/** "回到上一个", "刚才的贷款呢，要多久": a matter that the visit was about before. */
export const makeComeBack =
  (finder: Finder, release: ReleaseReader, understanding: Understanding): Step =>
  (draft: Draft) => {
    const { question, state } = draft;
    const isBack = hasCue(question, 'back');
    const isJustNow = hasCue(question, 'earlier');
    if (isSettled(draft) || !(isBack || isJustNow)) return { next: draft };
    const { fields, topic } = understanding.fields(withoutCue(withoutCue(question, 'back'), 'earlier'));
    const { target, field } = targetOf(mattersOf(state), { isBack, isJustNow }, topic, finder, release);
    if (!target) return { next: draft };
    const about = release.bundle(target.matter) ? { bundle: target.matter } : { guide: target.matter };
    const before = field ? [field] : [];
    return { next: { ...draft, ...about, wanted: fields.length > 0 ? fields : before } };
  };
