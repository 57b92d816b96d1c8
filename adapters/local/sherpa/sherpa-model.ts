import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** The files of a model, as sherpa-onnx takes them. */
export type SherpaModel = { tokens: string } & (
  | { kind: 'transducer'; encoder: string; decoder: string; joiner: string }
  | { kind: 'paraformer' | 'sense-voice'; model: string }
);

/** Of several sizes, the smaller: int8 is as good on speech and twice as fast. */
const pick = (names: readonly string[], pattern: RegExp) => {
  const fitting = names.filter((it) => pattern.test(it)).sort();
  return fitting.find((it) => it.includes('int8')) ?? fitting[0];
};

const transducerOf = (names: readonly string[]) => {
  const encoder = pick(names, /encoder.*\.onnx$/);
  const decoder = pick(names, /decoder.*\.onnx$/);
  const joiner = pick(names, /joiner.*\.onnx$/);
  return encoder && decoder && joiner ? { encoder, decoder, joiner } : undefined;
};

/** What model a folder holds, told by its files and, of two kinds whose files are alike, by its name; undefined where it holds none. */
export const findSherpaModel = (folder: string): SherpaModel | undefined => {
  if (!existsSync(join(folder, 'tokens.txt'))) return undefined;
  const within = (name: string) => resolve(folder, name);
  const tokens = within('tokens.txt');
  const names = readdirSync(folder);
  const transducer = transducerOf(names);
  if (transducer) {
    const { encoder, decoder, joiner } = transducer;
    return {
      kind: 'transducer',
      tokens,
      encoder: within(encoder),
      decoder: within(decoder),
      joiner: within(joiner),
    };
  }
  const model = pick(names, /^model.*\.onnx$/);
  if (!model) return undefined;
  const kind = /sense-?voice/i.test(basename(resolve(folder))) ? 'sense-voice' : 'paraformer';
  return { kind, tokens, model: within(model) };
};
