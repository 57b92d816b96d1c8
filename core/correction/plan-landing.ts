import type { CompleteGuide, Guide } from '#contract/guide/guide.ts';
import type { Bilingual } from '#contract/language.ts';
import type { Regression } from '#contract/regression.ts';
import type { PlannedGuide } from '#core/exchange/plan-import.ts';
import type { LandingCorrection } from './landing-file.ts';

/** What approved corrections do to the knowledge. Nothing is done yet. */
export type Landing = {
  /** Questions to be asked from now on. */
  regressions: Regression[];
  /** Guides that would say what they lacked. */
  guides: PlannedGuide[];
  /** Corrections that stand in the knowledge already. */
  landed: LandingCorrection[];
  /** What cannot land, and why. */
  left: { correction: LandingCorrection; why: string }[];
};

type Known = { guides: readonly Guide[]; regressions: readonly Regression[] };
type Entry = CompleteGuide['faq'][number];

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** The text in its own language and the translation in the other; nothing when both are of one language. */
const inBoth = (text: string, translation: string): Bilingual | undefined => {
  if (isChinese(text) === isChinese(translation)) return undefined;
  return isChinese(text) ? { zh: text, en: translation } : { zh: translation, en: text };
};

const regressionOf = ({ question, correctionId, right }: LandingCorrection): Regression | undefined => {
  if (right.kind === 'words') return undefined;
  const asked = { text: question, from: correctionId };
  if (right.kind === 'none') return { ...asked, none: true };
  return { ...asked, guide: right.guide, ...(right.field ? { field: right.field } : {}) };
};

const entryOf = ({ question, right, translation }: LandingCorrection): Entry | string => {
  if (right.kind !== 'words') return 'it holds no words';
  if (!translation) return 'add "translation": {"question", "answer"} in the other language to the file';
  const entry = { question: inBoth(question, translation.question), answer: inBoth(right.text, translation.answer) };
  const { question: asked, answer } = entry;
  return asked && answer ? { question: asked, answer } : 'its translation is in the language of the original';
};

/** The owning department has not confirmed what a helper added. */
const withEntry = (guide: CompleteGuide, entry: Entry): CompleteGuide => ({
  ...guide,
  provenance: { ...guide.provenance, confirmed: false },
  faq: [...guide.faq, entry],
});

const planned = (before: Guide, after: Guide, row: number): PlannedGuide => ({
  name: before.name.zh,
  place: { sheet: 'corrections', row },
  before,
  after,
  changed: true,
  tree: {},
  missing: [],
  problems: [],
});

/** Goes through the corrections in the order of the file; several of one guide come together. */
export const planLanding = (corrections: readonly LandingCorrection[], known: Known): Landing => {
  const landing: Landing = { regressions: [], guides: [], landed: [], left: [] };
  const leave = (correction: LandingCorrection, why: string) => {
    landing.left.push({ correction, why });
  };

  const landQuestion = (correction: LandingCorrection, regression: Regression) => {
    const isKnown = [...known.regressions, ...landing.regressions].some(({ from }) => from === regression.from);
    if (isKnown) landing.landed.push(correction);
    else landing.regressions.push(regression);
  };

  const landWords = (correction: LandingCorrection, guideId: string, row: number) => {
    const earlier = landing.guides.find(({ before }) => before?.id === guideId);
    const before = earlier?.before ?? known.guides.find(({ id }) => id === guideId);
    const guide = earlier?.after ?? before;
    if (!before || guide?.detail !== 'complete') return leave(correction, 'there is no complete guide of this id');
    if (guide.faq.some(({ question: { zh, en } }) => [zh, en].includes(correction.question))) {
      landing.landed.push(correction);
      return;
    }
    const entry = entryOf(correction);
    if (typeof entry === 'string') return leave(correction, entry);
    if (earlier) earlier.after = withEntry(guide, entry);
    else landing.guides.push(planned(before, withEntry(guide, entry), row));
  };

  for (const [index, correction] of corrections.entries()) {
    const regression = regressionOf(correction);
    if (correction.state !== 'approved') leave(correction, `it is ${correction.state}, not approved`);
    else if (regression) landQuestion(correction, regression);
    else if (correction.right.kind === 'words') landWords(correction, correction.right.guide, index + 1);
  }
  return landing;
};
