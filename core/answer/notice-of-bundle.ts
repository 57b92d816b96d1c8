import { type ComposingBundle, stagesOf } from './composing-bundle.ts';
import { contactPart, hoursPart, type NoticePart, onlineLinks, part } from './notice-parts.ts';
import { showStages } from './show-stages.ts';

const stageEntries = (composing: ComposingBundle): NoticePart['entries'] =>
  showStages(composing).map(({ title, facts, notes, when }) => ({
    title,
    text: facts.join(' · '),
    notes,
    ...(when ? { when } : {}),
  }));

/** What a bundle's page tells beside its materials: every guide in its order, with its fee, time and place. */
export const bundleParts = (composing: ComposingBundle): NoticePart[] => {
  const { language, release } = composing;
  const guides = stagesOf(composing).map(({ guide }) => guide);
  return [
    ...part('steps', language, stageEntries(composing)),
    ...hoursPart(release, language),
    ...part('online', language, onlineLinks(guides, language)),
    ...contactPart(guides, language),
  ];
};
