import type { Language } from '#contract/language.ts';
import type { SherpaModel } from './sherpa-model.ts';

type Sound = { samples: Float32Array; sampleRate: number };
type Stream = { acceptWaveform: (sound: Sound) => void; inputFinished?: () => void };
type Written = { text: string };

/** What is used of `sherpa-onnx-node`, which describes no types. */
export type SherpaModule = {
  OfflineRecognizer: new (
    configuration: object,
  ) => { createStream: () => Stream; decode: (stream: Stream) => void; getResult: (stream: Stream) => Written };
  OnlineRecognizer: new (
    configuration: object,
  ) => {
    createStream: () => Stream;
    isReady: (stream: Stream) => boolean;
    decode: (stream: Stream) => void;
    getResult: (stream: Stream) => Written;
  };
};

/** Writes down a sound, at once: whoever calls waits. */
export type WriteSound = (sound: Sound, language: Language) => string;

const common = { numThreads: 2, provider: 'cpu', debug: 0 };
const featConfig = { sampleRate: 16_000, featureDim: 80 };

/** A model for streams decides on a sound only when more has come: half a second of nothing. */
const tail = new Float32Array(8000);

const makeStreaming = (module: SherpaModule, model: Extract<SherpaModel, { kind: 'transducer' }>): WriteSound => {
  const { tokens, encoder, decoder, joiner } = model;
  const recognizer = new module.OnlineRecognizer({
    featConfig,
    modelConfig: { transducer: { encoder, decoder, joiner }, tokens, ...common },
  });
  return (sound) => {
    const stream = recognizer.createStream();
    stream.acceptWaveform(sound);
    stream.acceptWaveform({ samples: tail, sampleRate: sound.sampleRate });
    stream.inputFinished?.();
    while (recognizer.isReady(stream)) recognizer.decode(stream);
    return recognizer.getResult(stream).text;
  };
};

const makeWhole = (module: SherpaModule, { tokens, ...own }: { tokens: string }): WriteSound => {
  const recognizer = new module.OfflineRecognizer({ featConfig, modelConfig: { ...own, tokens, ...common } });
  return (sound) => {
    const stream = recognizer.createStream();
    stream.acceptWaveform(sound);
    recognizer.decode(stream);
    return recognizer.getResult(stream).text;
  };
};

/** Loads a model. Throws where its files are not what their names say. */
export const makeSherpaRecogniser = (module: SherpaModule, model: SherpaModel): WriteSound => {
  if (model.kind === 'transducer') return makeStreaming(module, model);
  const { tokens, model: file } = model;
  if (model.kind === 'paraformer') return makeWhole(module, { tokens, ...{ paraformer: { model: file } } });
  const senseVoice = { model: file, language: 'auto', useInverseTextNormalization: 1 };
  return makeWhole(module, { tokens, ...{ senseVoice } });
};
