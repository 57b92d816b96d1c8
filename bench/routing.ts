import type { TakeTurn } from '#core/conversation/take-turn.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { allWithinThree, type Find, measureRejection, measureRouting } from './measure-routing.ts';
import { miniSearch } from './peers.ts';
import { type BenchQuestion, readQuestions } from './questions.ts';
import { percent, table } from './table.ts';

const columns = (find: Find, questions: readonly BenchQuestion[]) => {
  const rows = measureRouting(find, questions).map(({ kind, count, first, three }) => ({
    label: `${kind} (${count})`,
    value: `${percent(first)} / ${percent(three)}`,
  }));
  const { area, falseAccepts } = measureRejection(find, questions);
  return [
    ...rows,
    { label: 'ambiguous, all fitting in three', value: percent(allWithinThree(find, questions)) },
    { label: 'out of scope, AUC', value: area.toFixed(3) },
    { label: 'false accepts at 95 % accepted', value: percent(falseAccepts) },
  ];
};

/** Routing by kind, first / first three, beside the peer on the same text. */
export const benchRouting = (release: ReleaseReader, takeTurn: TakeTurn) => {
  const guides = release.guideIds.flatMap((id) => release.guide(id) ?? []);
  const peers: Record<string, Find> = {
    Lingban: (text) => takeTurn({ text, state: { language: 'zh' } }).guides,
    'MiniSearch, bigrams': miniSearch(guides),
  };
  const sets = {
    'sample questions': ['sample-questions.jsonl'],
    'own questions': ['own-questions.jsonl', 'out-of-scope.jsonl'],
  };
  for (const [title, files] of Object.entries(sets)) {
    const questions = readQuestions(...files);
    const measured = Object.entries(peers).map(([name, find]) => ({ name, cells: columns(find, questions) }));
    const rows = (measured[0]?.cells ?? []).map(({ label }, row) => [
      label,
      ...measured.map(({ cells }) => cells[row]?.value ?? ''),
    ]);
    table(`Routing, ${title}: first / first three`, ['', ...Object.keys(peers)], rows);
    const refused = questions.filter(
      (it) =>
        it.guides.length > 0 &&
        takeTurn({ text: it.text, state: { language: 'zh' } }).answer.ending === 'refused-out-of-scope',
    );
    const taken = questions.filter(
      (it) =>
        it.guides.length === 0 &&
        takeTurn({ text: it.text, state: { language: 'zh' } }).answer.ending !== 'refused-out-of-scope',
    );
    const outside = questions.filter((it) => it.guides.length === 0).length;
    console.log(
      `wrongly refused: ${refused.length} of ${questions.length - outside}; not refused though out of scope: ${taken.length} of ${outside}\n`,
    );
  }
};
