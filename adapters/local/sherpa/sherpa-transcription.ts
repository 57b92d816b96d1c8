import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sampleRate, type TranscriptionInput } from '#contract/voice/listening.ts';
import { ok } from '#core/result.ts';
import type { Transcribe } from '#core/voice/voice-ports.ts';
import type { SherpaModel } from './sherpa-model.ts';
import type { SherpaAnswer, SherpaAsked, SherpaStart } from './sherpa-program.ts';

/** Milliseconds until a sound is given up: the page waits for three seconds. The first one also waits for the model. */
const patience = { usual: 2700, loading: 20_000 };

type Asking = { resolve: (text: string) => void; reject: (error: Error) => void };

const samplesOf = (audio: string) => {
  const bytes = Buffer.from(audio, 'base64');
  return Float32Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) => bytes.readInt16LE(at * 2) / 32_768);
};

const program = fileURLToPath(new URL('./sherpa-program.ts', import.meta.url));

const begin = (start: SherpaStart): ChildProcess => {
  const child = fork(program, {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // it ends with the host, and does not keep it
  child.unref();
  child.channel?.unref();
  child.send(start);
  return child;
};

/** The program that listens; started at once, since a model takes seconds to load, and again when it died. */
const makeProgram = (start: SherpaStart) => {
  let child: ChildProcess | undefined;
  let answered = false;
  let last = 0;
  const asking = new Map<number, Asking>();

  const end = (reason: string) => {
    child = undefined;
    answered = false;
    for (const { reject } of asking.values()) reject(new Error(reason));
    asking.clear();
  };
  const run = () => {
    const begun = begin(start);
    begun.on('message', (answer: SherpaAnswer) => {
      answered = true;
      const asked = asking.get(answer.id);
      asking.delete(answer.id);
      if ('text' in answer) asked?.resolve(answer.text);
      else asked?.reject(new Error(answer.failed));
    });
    const over = (how: unknown) => begun === child && end(`The program that listens ended (${String(how)}).`);
    begun.on('error', over);
    begun.on('exit', over);
    return begun;
  };
  child = run();

  const ask = ({ language, audio }: TranscriptionInput) =>
    new Promise<string>((resolve, reject) => {
      child ??= run();
      last += 1;
      const id = last;
      asking.set(id, { resolve, reject });
      setTimeout(
        () => asking.delete(id) && reject(new Error('Listening on this machine was late.')),
        answered ? patience.usual : patience.loading,
      ).unref();
      const asked: SherpaAsked = { id, samples: samplesOf(audio), sampleRate, language };
      // a program that has just died tells so by its end
      child.send(asked, () => {});
    });
  return {
    ask,
    isBusy: () => asking.size > 0,
    close: () => {
      child?.kill();
      end('The host closes.');
    },
  };
};

/** `module`: what is imported as `sherpa-onnx-node`. */
export type SherpaParts = { model: SherpaModel; module?: string };

/**
 * Writes down on this machine, by sherpa-onnx and a model that the operator has put there. What was said so far is
 * written down only while nobody waits. Throws when it fails or is late.
 */
export const makeSherpaTranscription = ({ model, module = 'sherpa-onnx-node' }: SherpaParts) => {
  const running = makeProgram({ module, model });
  const transcribe: Transcribe = async (input) => {
    if (input.partial && running.isBusy()) return ok({ text: '', alternatives: [] });
    const text = await running.ask(input);
    return ok({ text: text.trim(), alternatives: [] });
  };
  return { transcribe, close: running.close };
};
