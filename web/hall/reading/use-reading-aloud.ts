import { useEffect, useReducer, useRef } from 'react';
import type { Language } from '#contract/language.ts';
import type { SpeechRate } from '#contract/voice/speech.ts';
import type { Speaker } from '../voice/speaker.ts';
import { makeReader } from './make-reader.ts';
import type { ReadingLine } from './reading-lines.ts';
import { afterReading, type ReadingEvent, type ReadingState, startReading } from './reading-state.ts';

type Reading = {
  lines: readonly ReadingLine[];
  language: Language;
  /** The rate that the visitor has set. */
  rate: SpeechRate;
  speaker: Speaker;
  held: boolean;
};

/**
 * Reads paragraph after paragraph. Goes on by itself after it was held, with the paragraph that it was in; a voice that is
 * stopped by somebody else pauses it.
 */
export const useReadingAloud = ({ lines, language, rate, speaker, held }: Reading) => {
  const [state, dispatch] = useReducer(
    (before: ReadingState, event: ReadingEvent) => afterReading(before, event, lines.length),
    startReading(rate === 'slow'),
  );
  const reader = useRef<ReturnType<typeof makeReader>>(undefined);
  const { at, mode, slow } = state;
  useEffect(() => {
    const made = makeReader(speaker, {
      onSaid: () => dispatch({ kind: 'said' }),
      onStopped: () => dispatch({ kind: 'paused' }),
    });
    reader.current = made;
    return () => made.close();
  }, [speaker]);
  // who asks for slower speech by voice is heard here too
  useEffect(() => dispatch({ kind: 'pace', slow: rate === 'slow' }), [rate]);
  useEffect(() => {
    const pace = slow ? 'slow' : rate === 'slow' ? 'normal' : rate;
    reader.current?.follow({ at, mode, sentences: lines[at]?.sentences ?? [], language, rate: pace, held });
  }, [lines, at, mode, slow, held, language, rate]);
  return [state, dispatch] as const;
};
