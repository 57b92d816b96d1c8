import type { Language } from '#contract/language.ts';
import type { Transcription } from '#contract/voice/listening.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Recogniser, Recognition } from './recogniser.ts';

type Reading = { transcript: string; confidence: number };
type Results = ArrayLike<ArrayLike<Reading> & { isFinal: boolean }>;

/** What is used of the browser's own recognition, which no type library describes. */
type BrowserRecognition = {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  maxAlternatives: number;
  onresult: ((event: { results: Results }) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
  abort: () => void;
};
type MakeBrowserRecognition = new () => BrowserRecognition;

type Outcome = Result<Transcription, { kind: 'no-listening' }>;
const noListening: Outcome = fail({ kind: 'no-listening' });
const tags = { zh: 'zh-CN', en: 'en-US' } satisfies Record<Language, string>;

const transcriptionOf = (results: Results): Transcription => {
  const segments = Array.from(results, (it) => Array.from(it));
  const first = segments.map((readings) => readings[0]);
  const confidences = first.flatMap((it) => (it && it.confidence > 0 ? [Math.min(1, it.confidence)] : []));
  return {
    text: first.map((it) => it?.transcript ?? '').join(''),
    alternatives: segments.length === 1 ? (segments[0] ?? []).slice(1).map((it) => it.transcript) : [],
    ...(confidences.length > 0 ? { confidence: Math.min(...confidences) } : {}),
  };
};

const openRecognition = (
  Recognition: MakeBrowserRecognition,
  language: Language,
  onPartial: (text: string) => void,
): Recognition => {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const recognition = new Recognition();
  recognition.lang = tags[language];
  recognition.continuous = true;
  recognition.interimResults = true;
  recognition.maxAlternatives = 3;
  let heard: Transcription | undefined;
  recognition.onresult = ({ results }) => {
    heard = transcriptionOf(results);
    onPartial(heard.text);
  };
  recognition.onend = () => resolve(heard ? ok(heard) : noListening);
  try {
    recognition.start();
  } catch {
    resolve(noListening);
  }
  return {
    // it has a microphone of its own
    push: () => {},
    finish: () => {
      recognition.stop();
      return promise;
    },
    cancel: () => recognition.abort(),
  };
};

/** The browser's own recognition, where there is one. The sound goes to the browser's maker: only if the operator allows it. */
export const findBrowserRecogniser = (page: object = globalThis): Recogniser | undefined => {
  const Recognition = 'webkitSpeechRecognition' in page ? page.webkitSpeechRecognition : undefined;
  if (typeof Recognition !== 'function') return undefined;
  return {
    prepare: () => {},
    open: (language, onPartial) =>
      openRecognition(Recognition as unknown as MakeBrowserRecognition, language, onPartial),
  };
};
