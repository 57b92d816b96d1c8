import type { ReadAloud, ReadAloudInput } from '#contract/read-aloud.ts';

const makeWorker = () => new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });

/** What is to be read, from the pack that the screen keeps; undefined where none is kept, or it does not hold the matter. */
export const readOffline = (wanted: ReadAloudInput): Promise<ReadAloud | undefined> =>
  new Promise((done) => {
    const worker = makeWorker();
    const end = (reading: ReadAloud | undefined) => {
      worker.terminate();
      done(reading);
    };
    worker.addEventListener('error', () => end(undefined));
    // the worker replies with what the very same code makes on the server
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAloud | undefined>) => end(data));
    worker.postMessage(wanted);
  });
