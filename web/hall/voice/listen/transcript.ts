import * as z from 'zod';
import type { Language } from '#contract/language.ts';
import type { Transcription } from '#contract/voice/listening.ts';

/**
 * What of Transcribe's TranscriptEvent is read.
 * Source: Amazon Transcribe API reference, TranscriptEvent, Result, Alternative, Item.
 */
const TranscriptEvent = z.object({
  Transcript: z.object({
    Results: z.array(
      z.object({
        ResultId: z.string(),
        IsPartial: z.boolean(),
        Alternatives: z.array(
          z.object({
            Transcript: z.string(),
            Items: z.array(z.object({ Confidence: z.number().nullish() })).nullish(),
          }),
        ),
      }),
    ),
  }),
});

type Segment = { partial: boolean; texts: string[]; confidences: number[] };

/** What was heard so far, by segment, in the order in which they began. */
export type Transcript = ReadonlyMap<string, Segment>;

export const nothingHeard: Transcript = new Map();

/** The transcript after one more event; undefined where it is none that can be read. */
export const hearTranscript = (transcript: Transcript, json: unknown): Transcript | undefined => {
  const event = TranscriptEvent.safeParse(json);
  if (!event.success) return undefined;
  const next = new Map(transcript);
  for (const { ResultId, IsPartial, Alternatives } of event.data.Transcript.Results) {
    next.set(ResultId, {
      partial: IsPartial,
      texts: Alternatives.map((it) => it.Transcript),
      confidences: (Alternatives[0]?.Items ?? []).flatMap(({ Confidence }) => Confidence ?? []),
    });
  }
  return next;
};

/** Whether nothing is open any more: every segment has its last word. */
export const isSettled = (transcript: Transcript): boolean => [...transcript.values()].every((it) => !it.partial);

const join = (texts: readonly string[], language: Language) => texts.join(language === 'zh' ? '' : ' ').trim();

/** The readings as a whole: the likeliest, and the others that differ in one segment each. */
const readingsOf = (segments: readonly Segment[], language: Language): string[] => {
  const first = segments.map(({ texts }) => texts[0] ?? '');
  const others = segments.flatMap(({ texts }, place) =>
    texts.slice(1).map((text) => join(first.with(place, text), language)),
  );
  return [join(first, language), ...others];
};

/** What was heard, as text with its other readings. Confidence is the mean of the words'; none for a part that is still open. */
export const transcriptionOf = (transcript: Transcript, language: Language): Transcription => {
  const segments = [...transcript.values()];
  const [text = '', ...alternatives] = readingsOf(segments, language);
  const confidences = segments.flatMap((it) => it.confidences);
  const sum = confidences.reduce((total, it) => total + it, 0);
  return { text, alternatives, ...(confidences.length > 0 ? { confidence: sum / confidences.length } : {}) };
};
