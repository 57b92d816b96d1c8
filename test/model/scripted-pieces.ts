import type { AskModel, ModelPiece, ModelRequest } from '#core/model/model-ports.ts';

/** A clock that only moves when somebody waits. */
export const aStillClock = (start = 1_000_000) => {
  let now = start;
  let due: { at: number; go: () => void }[] = [];
  const wait = (milliseconds: number) => new Promise<void>((go) => due.push({ at: now + milliseconds, go }));
  return {
    now: () => now,
    wait,
    /** Moves on to the next moment that somebody waits for, until nobody does. */
    run: async (done: Promise<unknown>) => {
      let isDone = false;
      void done.finally(() => {
        isDone = true;
      });
      for (let turns = 0; !isDone && turns < 10_000; turns += 1) {
        await new Promise((go) => setImmediate(go));
        const next = due.sort((a, b) => a.at - b.at)[0];
        if (isDone || !next) continue;
        due = due.filter((it) => it !== next);
        now = Math.max(now, next.at);
        next.go();
      }
      if (!isDone) throw new Error('nobody waits, and nothing happens');
    },
  };
};

export type Scripted = ModelPiece | { kind: 'wait'; milliseconds: number };

export const text = (it: string): ModelPiece => ({ kind: 'text', text: it });
export const failure = (why: 'refused' | 'limited' | 'late' | 'failed'): ModelPiece => ({ kind: 'failure', why });
export const usage: ModelPiece = { kind: 'usage', input: 100, output: 20 };

/** A model that says each of the scripts in turn, the last one again and again. */
export const aModel = (wait: (milliseconds: number) => Promise<void>, ...scripts: Scripted[][]) => {
  const calls: ModelRequest[] = [];
  const left: number[] = [];
  const ask: AskModel = async function* (request) {
    const script = scripts[Math.min(calls.length, scripts.length - 1)] ?? [];
    const call = calls.push(request) - 1;
    try {
      for (const it of script) {
        if (it.kind === 'wait') await wait(it.milliseconds);
        else yield it;
      }
    } finally {
      left.push(call);
    }
  };
  return { ask, calls, left };
};
