import process from 'node:process';
import { findSherpaModel } from '#adapters/local/sherpa/sherpa-model.ts';
import { makeSherpaTranscription } from '#adapters/local/sherpa/sherpa-transcription.ts';
import {
  composeListening,
  composeNoListening,
  composeReliableTranscribe,
  type Listening,
} from './compose-listening.ts';
import type { Settings } from './settings.ts';

type Tell = (text: string) => void;
export type LocalListeningParts = {
  /** Where the operator hears what is missing. */
  tell?: Tell;
  /** What is imported as `sherpa-onnx-node`. */
  module?: string;
};

const sherpa = 'sherpa-onnx-node';
const documented = 'docs/voice.md tells how, under "Listening on the hall\'s own machine".';

const isInstalled = (module: string) => {
  try {
    import.meta.resolve(module);
    return true;
  } catch {
    return false;
  }
};

const composeSherpa = (settings: Settings, now: () => number, { tell, module }: Required<LocalListeningParts>) => {
  const { SHERPA_FOLDER: folder } = settings;
  const without = (reason: string) => {
    tell(`The screens of this machine do not listen: ${reason} ${documented}\n`);
    return composeNoListening(settings);
  };
  if (folder === undefined) return without('SHERPA_FOLDER is not set.');
  const model = findSherpaModel(folder);
  if (!model) return without(`there is no model in ${folder}.`);
  if (!isInstalled(module)) return without(`${sherpa} is not installed (npm install --no-save ${sherpa}@1.13.8).`);
  return composeReliableTranscribe(settings, now, makeSherpaTranscription({ model, module }));
};

/** Wires whoever listens on one machine: its own program where a model is there, else whoever a Lambda would ask. */
export const composeLocalListening = (
  settings: Settings,
  now: () => number,
  { tell = (text) => process.stderr.write(text), module = sherpa }: LocalListeningParts = {},
): Listening => {
  const listening = settings.LISTENING ?? (settings.SHERPA_FOLDER === undefined ? 'none' : 'sherpa');
  return listening === 'sherpa' ? composeSherpa(settings, now, { tell, module }) : composeListening(settings, now);
};
