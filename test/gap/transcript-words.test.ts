import { describe, expect, it } from 'vitest';
import { readTranscript } from '#adapters/aws/transcript-words.ts';
import { aTranscript } from './a-transcript.ts';

const call: [string, string][] = [
  ['spk_0', '您好，有什么可以帮您？'],
  ['spk_1', '养蜂证怎么办？'],
  ['spk_0', '请稍等。'],
];

describe('a transcript of Amazon Transcribe', () => {
  it.each(['items', 'segments'] as const)('is read by who spoke, as the labels of %s tell', (labels) => {
    expect(readTranscript(aTranscript(call, { labels }), 'zh')).toEqual(
      call.map(([speaker, text]) => ({ speaker, text })),
    );
  });

  it('is one utterance where nobody is told apart', () => {
    expect(readTranscript(aTranscript(call, { labels: 'none' }), 'zh')).toEqual([
      { speaker: '', text: '您好，有什么可以帮您？养蜂证怎么办？请稍等。' },
    ]);
  });

  it('has blanks between English words and none before marks', () => {
    const english: [string, string][] = [['spk_0', "I've lost my ID card. What now?"]];
    expect(readTranscript(aTranscript(english, { words: true }), 'en')).toEqual([
      { speaker: 'spk_0', text: "I've lost my ID card. What now?" },
    ]);
  });

  it('is empty where nobody spoke, and no transcript where it is something else', () => {
    expect(readTranscript(aTranscript([]), 'zh')).toEqual([]);
    expect(() => readTranscript('{"results":{}}', 'zh')).toThrow();
    expect(() => readTranscript('half', 'zh')).toThrow();
  });
});
