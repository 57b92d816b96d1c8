import process from 'node:process';
import type { Language } from '#contract/language.ts';
import type { SherpaModel } from './sherpa-model.ts';
import { makeSherpaRecogniser, type SherpaModule } from './sherpa-recogniser.ts';

/** What the program is told first, what it is asked, and what it answers. */
export type SherpaStart = { module: string; model: SherpaModel };
export type SherpaAsked = { id: number; samples: Float32Array; sampleRate: number; language: Language };
export type SherpaAnswer = { id: number; text: string } | { id: number; failed: string };

const load = async ({ module, model }: SherpaStart) => {
  // the operator installs the module beside the product; it is CommonJS
  const loaded: { default?: SherpaModule } & SherpaModule = await import(module);
  return makeSherpaRecogniser(loaded.default ?? loaded, model);
};

let loading: ReturnType<typeof load> | undefined;

const answer = async ({ id, samples, sampleRate, language }: SherpaAsked): Promise<SherpaAnswer> => {
  try {
    const write = await loading;
    return { id, text: write?.({ samples, sampleRate }, language) ?? '' };
  } catch (error) {
    return { id, failed: String(error) };
  }
};

/** A program of its own: native code that breaks down takes nobody along, and the host goes on answering meanwhile. */
process.on('message', (message: SherpaStart | SherpaAsked) => {
  if ('model' in message) {
    loading = load(message);
    // told to whoever asks first
    loading.catch(() => {});
  } else void answer(message).then((it) => process.send?.(it));
});
process.on('disconnect', () => process.exit(0));
