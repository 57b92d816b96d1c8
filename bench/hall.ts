import { loadavg } from 'node:os';
import { measureAccess } from './hall/measure-access.ts';
import { measureDay } from './hall/measure-day.ts';
import { measureFailures } from './hall/measure-failures.ts';
import { measureFrames } from './hall/measure-frames.ts';
import { measureNoise } from './hall/measure-noise.ts';
import { measureOpening } from './hall/measure-opening.ts';
import { delays, measureVoice } from './hall/measure-voice.ts';
import { median, milliseconds, quantile } from './statistics.ts';
import { table } from './table.ts';

const load = () => `load ${loadavg()[0]?.toFixed(1)}`;
const numbers = (values: readonly (number | undefined)[]) => values.flatMap((it) => (it === undefined ? [] : [it]));

const row = (what: string, values: readonly (number | undefined)[], goal = '') => {
  const all = numbers(values);
  return [what, milliseconds(median(all)), milliseconds(quantile(all, 0.95)), `${all.length}`, goal];
};
const head = ['', 'p50', 'p95', 'of', 'goal'];

const showVoice = async (turns: number) => {
  for (const { name, turns: taken, bargeIns, ...of } of await measureVoice(turns)) {
    table(`Hall: by voice, ${name} (stand-ins: ${delays.listening} ms, ${delays.speaking} ms); ${load()}`, head, [
      row('touch to the first sound from the microphone', of.ready, '< 2 s'),
      row(
        'first voice to partial text',
        taken.map((it) => it.partial),
        '< 500 ms',
      ),
      row(
        'end of speech to final text, 600 ms of silence included',
        taken.map((it) => it.final),
        '< 700 ms',
      ),
      row(
        'final text to the answer on the screen',
        taken.map((it) => it.answer),
      ),
      row(
        'final text to the first audible sample',
        taken.map((it) => it.audio),
        '< 300 ms, cloud 800 ms',
      ),
      row(
        'whole turn: end of speech to the first audible sample',
        taken.map((it) => it.whole),
        '1.2 s, 2.0 s',
      ),
      row(
        'barge-in: first voice to softer',
        bargeIns.map((it) => it.duck),
        '200 ms of voice',
      ),
      row(
        'barge-in: first voice to silence',
        bargeIns.map((it) => it.silence),
        '400 ms of voice + 200 ms',
      ),
      row('mouth to sound, at beginning and end', of.lips, '≤ 80 ms'),
      row("the browser's two clocks of sound", of.skew),
    ]);
    console.log(`spoken ${of.spoken}, answered ${taken.length}, barge-ins ${bargeIns.length}, missed ${of.missed}\n`);
  }
};

const showNoise = async () => {
  const noisy = await measureNoise();
  table(
    `Hall: 60 s of hall noise; ${load()}`,
    ['while', 'utterances begun', 'questions asked', 'times softer', 'false barge-ins', 'seconds spoken'],
    noisy.map(({ where, ...counts }) => [where, ...Object.values(counts).map(String)]),
  );
};

const showPicture = async () => {
  const { touchable, drawn, bytes } = await measureOpening();
  table(`Hall: opened for the first time; ${load()}`, head, [
    row('navigation until it can be touched', touchable, '< 5 s'),
    row('navigation until the host is drawn', drawn, '< 5 s'),
  ]);
  const kinds = Object.entries(bytes).sort(([, one], [, other]) => other - one);
  table(
    'Hall: bytes over the network until all is kept for a time without one',
    ['kind', 'kB'],
    [...kinds, ['all', kinds.reduce((sum, [, it]) => sum + it, 0)] as const].map(([kind, it]) => [
      kind,
      (it / 1000).toFixed(0),
    ]),
  );
  table(
    `Hall: frames a second while the host speaks; ${load()}`,
    ['host', 'seen at the end', 'canvas', 'median', 'lowest'],
    (await measureFrames()).map(({ host, seen, size, fps }) => [
      ...[host, seen, size],
      ...[String(median(fps)), String(Math.min(...fps))],
    ]),
  );
};

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

const showDay = async (visits: number) => {
  const held = await measureDay(visits);
  const [first, last] = [held[0], held.at(-1)];
  table(
    `Hall: a day of ${visits} visits, one every two minutes; ${load()}`,
    ['visits', 'heap after collection', 'nodes', 'listeners', 'documents'],
    held.map((it) => [`${it.visits}`, megabytes(it.heap), `${it.nodes}`, `${it.listeners}`, `${it.documents}`]),
  );
  if (first && last) {
    const growth = (last.heap - first.heap) / (last.visits - first.visits);
    console.log(`growth a visit: ${growth.toFixed(0)} bytes, of ${last.visits - first.visits} visits\n`);
  }
};

const showFailures = async () =>
  table(
    `Hall: what fails; ${load()}`,
    ['what', 'visible', 'after', 'answers by touch', 'goal'],
    (await measureFailures()).map(({ what, visible, after, answers }) => [
      ...[what, visible, milliseconds(after), answers ? 'yes' : 'no', '≤ 3 s'],
    ]),
  );

const showAccess = async () => {
  const states = await measureAccess();
  table(
    'Hall: axe findings, smallest target and text',
    ['state', 'findings', 'target', 'text'],
    states.map((it) => [
      ...[it.state, `${it.findings.length}`, `${it.smallest.toFixed(0)} px`, `${it.smallestText.toFixed(0)} px`],
    ]),
  );
  for (const finding of states.flatMap((it) => it.findings)) console.log(finding);
};

const parts: Record<string, () => Promise<void>> = {
  voice: () => showVoice(34),
  noise: showNoise,
  picture: showPicture,
  failures: showFailures,
  access: showAccess,
  day: () => showDay(240),
};

/**
 * The hall screen as it is built, in a real browser on the real product; providers are stand-ins, the microphone is a file.
 * `HALL=voice,day` measures these parts only. A part that a busy machine breaks does not end the others.
 */
export const benchHall = async () => {
  const wanted = process.env.HALL?.split(',') ?? Object.keys(parts);
  for (const [name, measure] of Object.entries(parts)) {
    if (!wanted.includes(name)) continue;
    await measure().catch((error: unknown) => console.log(`## Hall: ${name} was not measured (${load()})\n${error}\n`));
  }
};
