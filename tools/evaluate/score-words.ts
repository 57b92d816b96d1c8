import type { Answer } from '#contract/answer/answer.ts';
import type { Field } from '#contract/field.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { factsOf } from '#core/model/facts-of.ts';
import type { Outcome } from './ask-items.ts';
import { count, type Figure, share, sum, tally } from './figure.ts';
import { recheckSpeech } from './recheck-speech.ts';

/** An answer whose words a model made. */
const isPhrased = ({ taken }: Outcome) => taken.answer.generated === 'words';

/** Phrased answers that hold what the guide does not. */
export const falseAnswers = (outcomes: readonly Outcome[], release: ReleaseReader) =>
  outcomes.filter(isPhrased).flatMap((outcome) => {
    const { guide: id = '', speech } = outcome.taken.answer;
    const guide = release.guide(id);
    const claims = guide ? recheckSpeech(speech, guide, release) : [speech];
    return claims.length > 0 ? [{ outcome, claims }] : [];
  });

const droppedBy = (outcomes: readonly Outcome[]) =>
  tally(
    outcomes.flatMap(({ model }) =>
      Object.entries(model?.dropped ?? {}).flatMap(([why, times]) => Array.from({ length: times }, () => why)),
    ),
  );

/** What is let through of phrased answers, over all kinds of questions, and whether any of it is false. */
export const scoreGroundedness = (outcomes: readonly Outcome[], release: ReleaseReader): Figure[] => {
  const phrasing = outcomes.filter(({ model, calls }) => model?.need === 'phrase' && calls.length > 0);
  if (phrasing.length === 0) return [];
  const phrased = phrasing.filter(isPhrased);
  const said = sum(phrasing.map(({ told }) => told.length));
  const dropped = droppedBy(phrasing);
  const all = said + sum(dropped.map(([, times]) => times));
  return [
    ...share('grounded.used', 'turns phrased by the model, of those that asked it to', phrased.length, phrasing.length),
    ...share('grounded.let-through', 'sentences of replies that passed the check', said, all),
    ...dropped.map(([why, times]) => count(`grounded.dropped.${why}`, `sentences dropped: ${why}`, times, all)),
    count(
      'grounded.false',
      'phrased answers with something that the guide does not hold',
      falseAnswers(phrased, release).length,
      phrased.length,
    ),
  ];
};

/** The token whose words tell a field. */
const tokenOf: Partial<Record<Field, string>> = {
  fee: 'fee',
  'time-limit': 'time-limit',
  materials: 'materials',
  place: 'place',
  hours: 'hours',
  result: 'result',
  contact: 'phone',
  online: 'link:apply',
  law: 'law',
};

const rests = ({ citations }: Answer, field: Field) => citations.some((it) => 'field' in it && it.field === field);

/** Whether the words themselves tell the field: by its figure or name where it has one, else by resting on it. */
const isSaid = ({ told, taken }: Outcome, field: Field, release: ReleaseReader) => {
  const { answer } = taken;
  const guide = release.guide(answer.guide ?? '');
  if (guide?.detail !== 'complete') return false;
  const fact = factsOf({ guide, release, language: answer.language })[tokenOf[field] ?? ''];
  const speech = told.length > 0 ? told.join(' ') : answer.speech;
  return fact ? speech.includes(fact.text) : rests(answer, field);
};

/** Whether what was asked for is told: in the words, or anywhere in the answer with its cards. */
export const scoreCompleteness = (outcomes: readonly Outcome[], release: ReleaseReader): Figure[] => {
  const expected = outcomes
    .filter(({ item }) => item.kind === 'completeness')
    .flatMap((outcome) => outcome.item.tells.map((field) => ({ outcome, field })));
  const hits = (is: (it: (typeof expected)[number]) => boolean) => expected.filter(is).length;
  const alone = (it: Outcome): Outcome => ({ ...it, taken: it.engine, told: [] });
  return [
    ...share(
      'complete.answer.engine',
      'fields told in the answer, engine alone',
      hits(({ outcome, field }) => rests(outcome.engine.answer, field)),
      expected.length,
    ),
    ...share(
      'complete.answer',
      'fields told in the answer, model behind it',
      hits(({ outcome, field }) => rests(outcome.taken.answer, field)),
      expected.length,
    ),
    ...share(
      'complete.words.engine',
      'fields told in the words, engine alone',
      hits(({ outcome, field }) => isSaid(alone(outcome), field, release)),
      expected.length,
    ),
    ...share(
      'complete.words',
      'fields told in the words, model behind it',
      hits(({ outcome, field }) => isSaid(outcome, field, release)),
      expected.length,
    ),
  ];
};
