import type { Action } from '#contract/answer/action.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { Draft } from './draft.ts';

// so much less than the guide a bundle may rank and still be worth a look
const notFarBehind = 6;

/** The bundle that the guide is part of, to tap, when the question comes close to it as well. */
export const offerBundle = (
  release: ReleaseReader,
  { others, candidates, language }: Draft,
  guide: string,
): Action[] => {
  const [first] = candidates;
  if (!first) return [];
  const near = others.candidates.filter(({ rank }) => rank >= first.rank - notFarBehind);
  const bundle = near
    .flatMap(({ id }) => release.bundle(id) ?? [])
    .find(({ stages }) => stages.some((stage) => stage.guide === guide));
  return bundle ? [{ kind: 'ask', label: bundle.name[language], bundle: bundle.id }] : [];
};
