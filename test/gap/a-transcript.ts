type Line = [speaker: string, text: string];

/** The output of a batch job of Amazon Transcribe on a call, one word an item as it writes Chinese, marks apart. */
export const aTranscript = (
  lines: readonly Line[],
  { labels = 'items' as 'items' | 'segments' | 'none', words = false } = {},
) => {
  let time = 0;
  const items = lines.flatMap(
    ([speaker, text]) =>
      (words ? text.match(/[\w'-]+|[^\w\s]/g) : (text.match(/[^，。？！]|[，。？！]/gu) ?? []))?.map((content) => {
        const isMark = /^[，。？！,.?!]$/.test(content);
        time += 0.25;
        return {
          type: isMark ? 'punctuation' : 'pronunciation',
          alternatives: [{ confidence: isMark ? '0.0' : '0.98', content }],
          ...(isMark ? {} : { start_time: time.toFixed(2), end_time: (time + 0.2).toFixed(2) }),
          ...(labels === 'items' ? { speaker_label: speaker } : {}),
          speaker,
        };
      }) ?? [],
  );
  const segments = items
    .filter((it) => 'start_time' in it)
    .map(({ start_time, end_time, speaker }) => ({
      start_time,
      end_time,
      speaker_label: speaker,
      items: [{ start_time, end_time, speaker_label: speaker }],
    }));
  return JSON.stringify({
    jobName: 'lingban-1',
    accountId: '111122223333',
    status: 'COMPLETED',
    results: {
      transcripts: [{ transcript: lines.map(([, text]) => text).join('') }],
      ...(labels === 'none' ? {} : { speaker_labels: { channel_label: 'ch_0', speakers: 2, segments } }),
      items: items.map(({ speaker: _, ...it }, id) => ({ id, ...it })),
    },
  });
};
