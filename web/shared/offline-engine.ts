import type { OfflineCallName, OfflineCalls, OfflineMessage, OfflineReply } from './offline-protocol.ts';

type Brings<Name extends OfflineCallName> = OfflineCalls[Name]['brings'] | undefined;

const makeWorker = () => new Worker(new URL('./offline-worker.ts', import.meta.url), { type: 'module' });

/** Calls the engine in a worker, which is loaded when it is first called. What cannot be done brings nothing, never an error. */
const makeCallEngine = () => {
  const waiting = new Map<number, (brings: unknown) => void>();
  let worker: Worker | undefined;
  let calls = 0;

  /** A worker whose script cannot be had is given up; the next call tries anew. */
  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
    for (const done of waiting.values()) done(undefined);
    waiting.clear();
  };

  const start = () => {
    const started = makeWorker();
    started.addEventListener('error', giveUp);
    started.addEventListener('message', ({ data }: MessageEvent<OfflineReply>) => {
      waiting.get(data.id)?.(data.brings);
      waiting.delete(data.id);
    });
    return started;
  };

  return <Name extends OfflineCallName>(name: Name, given: OfflineCalls[Name]['given']): Promise<Brings<Name>> =>
    new Promise((done) => {
      worker ??= start();
      calls += 1;
      // the worker replies to a call with what that call brings
      waiting.set(calls, (brings) => done(brings as Brings<Name>));
      worker.postMessage({ id: calls, name, given } as OfflineMessage);
    });
};

/** The engine that this page carries for when there is no network. */
export const callOfflineEngine = makeCallEngine();
