import { createHash } from 'node:crypto';
import { makeEspeakProcess } from '#adapters/local/espeak/espeak-process.ts';
import { hasEspeak, makeEspeakSpeech } from '#adapters/local/espeak/espeak-speech.ts';
import { makeRecentFiles } from '#adapters/local/recent-files.ts';
import { readWav, spansOf } from '#adapters/model/wav-sound.ts';
import { SpeechInput, type Spoken } from '#contract/voice/speech.ts';
import type { VisemeMark } from '#contract/voice/viseme.ts';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import { cachedSpeech } from '#core/voice/cached-speech.ts';
import { sentencesOf } from '#core/voice/sentences-of.ts';
import { guessVisemes } from '#core/voice/visemes/guess-visemes.ts';
import type { MakeSpeech } from '#core/voice/voice-ports.ts';
import { readQuestions } from './questions.ts';
import { median, milliseconds, quantile } from './statistics.ts';
import { table } from './table.ts';

const answers = 40;

/** The sentence that each answer begins with. */
const firstSentences = (takeTurn: TakeTurn) => {
  const said = readQuestions('sample-questions.jsonl').flatMap(({ text }) => {
    const { answer } = takeTurn({ text, state: { language: 'zh' } });
    const [first] = answer.guide ? sentencesOf(answer) : [];
    return first ? [first.spoken] : [];
  });
  return [...new Set(said)].slice(0, answers);
};

const timed = async (makeSpeech: MakeSpeech, text: string) => {
  const start = performance.now();
  const made = await makeSpeech(SpeechInput.parse({ text, language: 'zh' }));
  const took = performance.now() - start;
  if (!made.ok) throw new Error(`nobody said ${text}`);
  return { text, took, spoken: made.value };
};

const timeAll = async (makeSpeech: MakeSpeech, texts: readonly string[]) => {
  const all: Awaited<ReturnType<typeof timed>>[] = [];
  for (const text of texts) all.push(await timed(makeSpeech, text));
  return all;
};

const soundOf = ({ audio }: Spoken) => {
  const sound = readWav(Buffer.from(audio, 'base64'));
  if (!sound) throw new Error('no sound');
  return spansOf(sound);
};

/** Between the sound's beginning and end and those of the mouth's movement, in milliseconds. */
const edges = (spoken: Spoken) => {
  const spans = soundOf(spoken);
  const [{ from }] = spans;
  const to = spans.at(-1)?.to ?? from;
  const moves = spoken.visemes.filter(({ viseme }) => viseme !== 'sil');
  const rest = spoken.visemes.at(-1)?.ms ?? 0;
  return [Math.abs((moves[0]?.ms ?? 0) - from), Math.abs(rest - to)];
};

const closures = (marks: readonly VisemeMark[]) => marks.flatMap(({ ms, viseme }) => (viseme === 'PP' ? [ms] : []));

/** How far the lips close from where the voice itself says they do, when only spelling and length are known. */
const guessed = ({ text, spoken }: { text: string; spoken: Spoken }) => {
  const guesses = closures(guessVisemes(text, soundOf(spoken)));
  const told = closures(spoken.visemes);
  return guesses.length === told.length ? told.map((ms, index) => Math.abs(ms - (guesses[index] ?? 0))) : [];
};

const row = (what: string, values: readonly number[], goal = '') => [
  what,
  milliseconds(median(values)),
  milliseconds(quantile(values, 0.95)),
  `${values.length}`,
  goal,
];

/** The voice of this machine on the first sentences of answers: how soon it is there, and how well the mouth fits. */
export const benchSpeech = async (takeTurn: TakeTurn) => {
  if (!hasEspeak()) return console.log('## Speech\nespeak-ng is not installed here\n');
  const texts = firstSentences(takeTurn);
  const espeak = makeEspeakProcess();
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const report = console.error;
  const makeSpeech = cachedSpeech(makeEspeakSpeech(espeak), 'espeak', { files: makeRecentFiles(1e9), digest, report });
  const [, ...first] = await timeAll(makeSpeech, ['您好。', ...texts]);
  const again = await timeAll(makeSpeech, texts);
  espeak.close();
  table(
    'Speech: the first sentence of an answer, by espeak-ng in a process of its own',
    ['', 'p50', 'p95', 'of', 'goal'],
    [
      row(
        'to the whole sound',
        first.map(({ took }) => took),
        '≤ 300 ms',
      ),
      row(
        'to the sound, said before',
        again.map(({ took }) => took),
      ),
      row(
        'mouth to sound, at beginning and end',
        first.flatMap(({ spoken }) => edges(spoken)),
        '≤ 80 ms',
      ),
      row('lips by the spelling to lips as told', first.flatMap(guessed), '≤ 80 ms'),
    ],
  );
};
