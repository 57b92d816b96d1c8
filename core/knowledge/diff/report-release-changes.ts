import type { Language } from '#contract/language.ts';
import type { Change } from './change.ts';
import type { ChangedEntry, ReleaseChanges } from './compare-releases.ts';
import { countReleaseChanges } from './count-release-changes.ts';
import { reportPhrases } from './report-phrases.ts';
import { countChanges, sayChange } from './say-change.ts';

/** `all` lists what does not matter to visitors one by one instead of counting it. */
type Manner = { language: Language; all: boolean };

/** What matters first, a line each, then the rest. */
const linesOf = (changes: readonly Change[], { language, all }: Manner): string[] => {
  const weighty = changes.filter(({ matters }) => matters);
  const rest = changes.filter(({ matters }) => !matters);
  const { immaterial } = reportPhrases[language];
  const told = rest.length > 0 ? [immaterial(countChanges(rest, language))] : [];
  return [
    ...weighty.map((it) => sayChange(it, language)),
    ...(all ? rest.map((it) => immaterial([sayChange(it, language)])) : told),
  ];
};

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
const headed = (heading: string, lines: readonly string[]) => (lines.length > 0 ? ['', `## ${heading}`, ...lines] : []);

const entryLines = ({ id, name, status, changes }: ChangedEntry, manner: Manner): string[] => {
  const phrases = reportPhrases[manner.language];
  const became = phrases.status[status];
  // what completed a guide is told by the heading; its parts are all new
  const told = status === 'changed' ? changes : [];
  const title = phrases.named(name, id);
  return [
    became ? `${became}${manner.language === 'zh' ? '：' : ': '}${title}` : title,
    ...indented(linesOf(told, manner)),
  ];
};

const byWeight = (entries: readonly ChangedEntry[]) => {
  const weight = ({ status, changes }: ChangedEntry) =>
    status === 'changed' && !changes.some(({ matters }) => matters) ? 1 : 0;
  return [...entries].sort((one, other) => weight(one) - weight(other));
};

const isSame = ({ guides, bundles, families, questions, hall, departments, texts, lexicon }: ReleaseChanges) =>
  [guides, bundles, families, questions, hall, departments, texts, lexicon].every(({ length }) => length === 0);

/** The report on two releases, line by line, with counts at the end. */
export const reportReleaseChanges = (changes: ReleaseChanges, manner: Manner): string[] => {
  const phrases = reportPhrases[manner.language];
  const sections = (['guides', 'bundles', 'families', 'questions'] as const).flatMap((key) =>
    headed(
      phrases.sections[key],
      byWeight(changes[key]).flatMap((entry) => entryLines(entry, manner)),
    ),
  );
  const parts = (['hall', 'departments', 'texts', 'lexicon'] as const).flatMap((key) =>
    headed(phrases.parts[key], indented(linesOf(changes[key], manner))),
  );
  const lists = (['newlyConfirmed', 'noLongerConfirmed', 'pastReview', 'expired'] as const).flatMap((key) =>
    headed(
      phrases.lists[key],
      changes[key].map(({ name, id }) => `  ${phrases.named(name, id)}`),
    ),
  );
  const counts = [...phrases.counts(countReleaseChanges(changes, manner.language)), ...phrases.counted(changes)];
  return [
    phrases.title(changes.before, changes.after),
    ...(isSame(changes) ? [phrases.same] : []),
    ...sections,
    ...parts,
    ...lists,
    ...headed(phrases.summary, indented(counts)),
  ];
};
