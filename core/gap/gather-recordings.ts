import type { Files } from '#core/files/files.ts';
import { callerOf } from './caller-of.ts';
import type { GatherGaps } from './gather-gaps.ts';
import type { Unanswered } from './hear-gaps.ts';
import { questionsIn } from './questions-in.ts';
import type { GapFile, Recording, WriteDown } from './recordings.ts';

type Ports = {
  writeDown: WriteDown;
  files: Files;
  gapFile: GapFile;
  hearGaps: (questions: readonly string[], language: Recording['language']) => Unanswered[];
  gatherGaps: GatherGaps;
  /** The hall's calendar day, `2026-11-30`. */
  today: () => string;
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<unknown>;
};

/** How a recording ended. `gaps`: how many of its questions had no answer. */
export type Gathered = { address: string } & (
  | { kind: 'gathered'; questions: number; gaps: number }
  | { kind: 'known' }
  | { kind: 'late' }
  | { kind: 'failed'; reason: string }
);

const pause = 15_000;
const usualPatience = 60 * 60_000;
/** How many jobs run at once; an account may run 250. */
const mostAtOnce = 50;

const markOf = (id: string) => `recordings/done/${id}.json`;

/** Takes the gaps out of one that is written down, notes that it is done, and only then deletes its words. */
const makeTake =
  ({ writeDown, files, gapFile, hearGaps, gatherGaps, today }: Ports) =>
  async ({ id, address, language }: Recording): Promise<Gathered> => {
    const utterances = await writeDown.read(id, language);
    if (!utterances) {
      await writeDown.forget(id);
      return { address, kind: 'failed', reason: 'its words are gone' };
    }
    const questions = questionsIn(callerOf(utterances), language);
    const heard = hearGaps(questions, language);
    const day = today();
    if (heard.length > 0) {
      await gapFile.write(gatherGaps(await gapFile.read(), heard, { source: 'recording', from: id.slice(0, 16), day }));
    }
    const counts = { questions: questions.length, gaps: heard.length };
    await files.write(markOf(id), new TextEncoder().encode(JSON.stringify({ day, ...counts })), 'application/json');
    await writeDown.forget(id);
    return { address, kind: 'gathered', ...counts };
  };

/** One look at a recording: undefined while it is not written down yet. */
const makeLook = (ports: Ports) => {
  const take = makeTake(ports);
  const { writeDown } = ports;
  return async (recording: Recording): Promise<Gathered | undefined> => {
    const { id, address } = recording;
    const state = await writeDown.state(id);
    if (state?.kind === 'done') return take(recording);
    if (state?.kind === 'failed') {
      // so that it can be tried again
      await writeDown.forget(id);
      return { address, kind: 'failed', reason: state.reason };
    }
    if (state) return undefined;
    const started = await writeDown.start(recording);
    return started.ok || started.failure.kind === 'too-many'
      ? undefined
      : { address, kind: 'failed', reason: started.failure.reason };
  };
};

/** Looks at the first of those that are open, as many as may run at once; gives those that are open still. */
const lookRound = async (look: ReturnType<typeof makeLook>, open: readonly Recording[], outcomes: Gathered[]) => {
  const left: Recording[] = [];
  for (const recording of open.slice(0, mostAtOnce)) {
    const outcome = await look(recording);
    if (outcome) outcomes.push(outcome);
    else left.push(recording);
  }
  return [...left, ...open.slice(mostAtOnce)];
};

/**
 * Has recordings written down and gathers what nobody could answer. Each is written down once, whenever this is asked:
 * one that is done is known by its mark, one that was begun goes on. Of what was said, gaps remain and nothing else.
 */
export const makeGatherRecordings = (ports: Ports) => {
  const look = makeLook(ports);
  return async (recordings: readonly Recording[], patience = usualPatience): Promise<Gathered[]> => {
    const done = new Set(await ports.files.list('recordings/done/'));
    const isKnown = ({ id }: Recording) => done.has(markOf(id));
    const outcomes: Gathered[] = recordings.filter(isKnown).map(({ address }) => ({ address, kind: 'known' }));
    let open = recordings.filter((it) => !isKnown(it));
    for (let waited = 0; open.length > 0; waited += pause) {
      open = await lookRound(look, open, outcomes);
      if (waited >= patience) break;
      if (open.length > 0) await ports.wait(pause);
    }
    return [...outcomes, ...open.map(({ address }): Gathered => ({ address, kind: 'late' }))];
  };
};
