import type { Language } from '#contract/language.ts';
import type { Transcription } from '#contract/voice/listening.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { makeAddresses, type OpenAddress } from './addresses.ts';
import { makeKeptSound } from './kept-sound.ts';
import { watchPauses } from './pause.ts';
import type { Recogniser, Recognition } from './recogniser.ts';
import { openTranscribeStream } from './transcribe-stream.ts';

type Outcome = Result<Transcription, { kind: 'no-listening' }>;
type Addresses = ReturnType<typeof makeAddresses>;

const noListening: Outcome = fail({ kind: 'no-listening' });

/** Partial texts; what is sent anew is heard again from its beginning, and shown once it is longer than what was. */
const neverShorterAnew = (onPartial: (text: string) => void) => {
  let shown = '';
  return () => {
    const before = shown.length;
    return (text: string) => {
      if (text.length < before) return;
      shown = text;
      onPartial(text);
    };
  };
};

/**
 * One utterance on its way. A pause may be its end: the last word is asked for at once, and holds if nothing more is
 * said; else the utterance is sent anew, from its beginning.
 */
const openRecognition = (
  { prepare, take }: Addresses,
  language: Language,
  onPartial: (text: string) => void,
): Recognition => {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const sound = makeKeptSound();
  const pauseAt = watchPauses();
  const show = neverShorterAnew(onPartial);
  let early: Transcription | undefined;
  let phase: 'on' | 'finished' | 'over' = 'on';

  const settle = (outcome: Outcome) => {
    phase = 'over';
    stream.close();
    sound.forget();
    resolve(outcome);
  };
  const open = () =>
    openTranscribeStream({
      ...{ take, language, sound },
      onPartial: show(),
      ended: (heard) => {
        if (heard === 'broken') return settle(noListening);
        early = heard;
        if (phase === 'finished') settle(ok(heard));
      },
    });
  const guessEnd = () => {
    // should they go on, the next connection must not wait for its address
    prepare(language);
    stream.complete();
  };
  const goOn = () => {
    stream.close();
    early = undefined;
    stream = open();
  };
  /** One frame further: the end is guessed, found wrong, or nothing of the kind. */
  const follow = (pause: ReturnType<typeof pauseAt>) => {
    if (pause === 'resumed' && stream.isComplete()) goOn();
    else if (pause === 'paused') guessEnd();
    else if (!stream.isComplete()) stream.send();
  };
  let stream = open();

  return {
    push: (frame, voiced) => {
      if (phase === 'over') return;
      sound.push(frame);
      follow(pauseAt(voiced));
    },
    finish: () => {
      if (phase === 'over') return promise;
      phase = 'finished';
      if (early) settle(ok(early));
      else if (!stream.isComplete()) stream.complete();
      return promise;
    },
    cancel: () => settle(noListening),
  };
};

/** Streams utterances to Amazon Transcribe, from the page itself to an address that the hall's own server signs. */
export const makeTranscribeRecogniser = (openAddress: OpenAddress): Recogniser => {
  const addresses = makeAddresses(openAddress);
  return {
    prepare: addresses.prepare,
    open: (language, onPartial) => openRecognition(addresses, language, onPartial),
  };
};
