import type { Model } from '@ricky0123/vad-web/dist/models/common';
import { Silero } from '@ricky0123/vad-web/dist/models/silero';
import { ort } from '@ricky0123/vad-web/dist/real-time-vad';
import type { FromDetector, ToDetector } from './detector-protocol.ts';

const tell = (message: FromDetector) => postMessage(message);

const loadModel = async (folder: string): Promise<Model> => {
  ort.env.logLevel = 'error';
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = folder;
  return Silero.new(ort, async () => {
    const reply = await fetch(`${folder}silero_vad_v5.onnx`);
    if (!reply.ok) throw new Error('The voice detector is not there.');
    return reply.arrayBuffer();
  });
};

let loading: Promise<Model> | undefined;

const work = async (message: ToDetector): Promise<void> => {
  if (message.kind === 'load') {
    loading = loadModel(message.folder);
    await loading;
    return tell({ kind: 'ready' });
  }
  const model = await loading;
  if (!model) return;
  if (message.kind === 'reset') return model.reset_state();
  const { isSpeech } = await model.process(message.frame);
  tell({ kind: 'judged', probability: isSpeech });
};

/** One message after another: the model remembers what it heard before. */
let before: Promise<void> = Promise.resolve();

/** Tells of every frame how surely it is a voice, beside the page, so that neither waits for the other. */
addEventListener('message', ({ data }: MessageEvent<ToDetector>) => {
  before = before.then(() => work(data)).catch(() => tell({ kind: 'broken' }));
});
