import * as z from 'zod';
import type { Language } from '#contract/language.ts';
import type { Utterance } from '#core/gap/recordings.ts';

/** What of an item of Amazon Transcribe's output counts: a word or a mark, and who said it. */
const Item = z.object({
  type: z.string(),
  alternatives: z.array(z.object({ content: z.string() })),
  speaker_label: z.string().optional(),
  start_time: z.string().optional(),
});

/** The output of a job of Amazon Transcribe, as it stands in the bucket. Older ones name speakers in segments alone. */
const Output = z.object({
  results: z.object({
    items: z.array(Item),
    speaker_labels: z
      .object({
        segments: z.array(
          z.object({ items: z.array(z.object({ start_time: z.string(), speaker_label: z.string() })).default([]) }),
        ),
      })
      .optional(),
  }),
});
type Output = z.infer<typeof Output>;

const speakersByTime = ({ results }: Output) =>
  new Map(
    (results.speaker_labels?.segments ?? []).flatMap(({ items }) =>
      items.map((it) => [it.start_time, it.speaker_label] as const),
    ),
  );

type Said = { word: string; isMark: boolean; speaker: string | undefined };

const saidIn = (output: Output): Said[] => {
  const byTime = speakersByTime(output);
  return output.results.items.map(({ type, alternatives, speaker_label, start_time = '' }) => ({
    word: alternatives[0]?.content ?? '',
    isMark: type === 'punctuation',
    speaker: speaker_label ?? byTime.get(start_time),
  }));
};

/** Reads the output of a job: what each speaker said until another spoke. Throws where it is no such output. */
export const readTranscript = (content: string, language: Language): Utterance[] => {
  const utterances: Utterance[] = [];
  for (const { word, isMark, speaker } of saidIn(Output.parse(JSON.parse(content)))) {
    const last = utterances.at(-1);
    // a mark belongs to the word before it
    const now = (isMark ? last?.speaker : speaker) ?? last?.speaker ?? '';
    const gap = isMark || language === 'zh' ? '' : ' ';
    if (last?.speaker === now) last.text += `${gap}${word}`;
    else utterances.push({ speaker: now, text: word });
  }
  return utterances;
};
