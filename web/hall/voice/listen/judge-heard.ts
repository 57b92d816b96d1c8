import type { Transcription } from '#contract/voice/listening.ts';
import type { ListenerEvent } from '../listener.ts';

/** Below the first nothing was understood, below the second the visitor confirms; with other readings at hand, below the third. */
const confidences = { lost: 0.25, unsure: 0.6, contested: 0.8 };

/** Whole answers of one character: nobody is asked whether they said yes. */
const shortAnswers = new Set([...'是对好行要不没有停']);

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const isTooShort = (plain: string) => plain.length < 2 && !shortAnswers.has(plain);

/** The readings that differ from the text in more than punctuation, each once. */
const othersOf = ({ text, alternatives }: Transcription) => {
  const seen = new Set([letters(text)]);
  return alternatives.filter((it) => {
    const plain = letters(it);
    if (plain === '' || seen.has(plain)) return false;
    seen.add(plain);
    return true;
  });
};

/** What is told of an utterance that was written down: heard, heard and to be confirmed, or not caught. */
export const judgeHeard = (transcription: Transcription): ListenerEvent => {
  const text = transcription.text.trim();
  const { confidence = 1 } = transcription;
  const others = othersOf(transcription);
  const plain = letters(text);
  if (plain === '') return { kind: 'not-caught', alternatives: others };
  if (confidence < confidences.lost) return { kind: 'not-caught', alternatives: [text, ...others] };
  const wanted = others.length > 0 ? confidences.contested : confidences.unsure;
  return { kind: 'heard', text, alternatives: others, sure: confidence >= wanted && !isTooShort(plain) };
};
