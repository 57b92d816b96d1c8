import type { Language } from '#contract/language.ts';
import type { Transcription } from '#contract/voice/listening.ts';
import type { ListenerEvent } from '../listener.ts';
import { isUnfinished } from './is-unfinished.ts';
import { judgeHeard } from './judge-heard.ts';
import type { Recogniser } from './recogniser.ts';

/** How long the final text may take, in milliseconds: with the silence before it, a visitor waits three seconds in vain. */
const patience = 2300;

/** A text that was only heard in part is confirmed by touch. */
const half = (text: string): Transcription => ({ text, alternatives: [], confidence: 0.5 });

/** One utterance, from its first frame to the event that ends it. */
export type Utterance = {
  push: (frame: Float32Array, voiced: boolean) => void;
  /** Whether what was heard so far sounds as if it went on. */
  isUnfinished: () => boolean;
  /** It is over; tells what was heard, within that time. */
  finish: () => Promise<ListenerEvent>;
  cancel: () => void;
};

const late = Symbol('late');
const afterPatience = () => new Promise<typeof late>((resolve) => setTimeout(resolve, patience, late));

/** Begins an utterance with what was heard just before it. */
export const openUtterance = (
  recogniser: Recogniser,
  language: Language,
  tell: (event: ListenerEvent) => void,
): Utterance => {
  let soFar = '';
  let over = false;
  const recognition = recogniser.open(language, (text) => {
    if (over || text === soFar) return;
    soFar = text;
    tell({ kind: 'partial', text });
  });
  const finish = async (): Promise<ListenerEvent> => {
    const finished = await Promise.race([recognition.finish(), afterPatience()]);
    over = true;
    if (finished !== late && finished.ok) return judgeHeard(finished.value);
    if (finished === late) recognition.cancel();
    return soFar === '' ? { kind: 'failed', why: 'provider-failed' } : judgeHeard(half(soFar));
  };
  return {
    push: recognition.push,
    isUnfinished: () => isUnfinished(soFar, language),
    finish,
    cancel: () => {
      over = true;
      recognition.cancel();
    },
  };
};
