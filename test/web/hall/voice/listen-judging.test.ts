import { describe, expect, it } from 'vitest';
import { judgeHeard } from '#web/hall/voice/listen/judge-heard.ts';
import { hearTranscript, isSettled, nothingHeard, transcriptionOf } from '#web/hall/voice/listen/transcript.ts';

const heard = (text: string, confidence?: number, alternatives: string[] = []) =>
  judgeHeard({ text, alternatives, ...(confidence === undefined ? {} : { confidence }) });

describe('what is told of an utterance', () => {
  it('is sure where the provider is, and where it says nothing of it', () => {
    expect(heard('办身份证', 0.9)).toMatchObject({ kind: 'heard', text: '办身份证', sure: true });
    expect(heard('办身份证')).toMatchObject({ sure: true });
  });
  it('is to be confirmed where it is unsure, where other readings are close, or where it is one character', () => {
    expect(heard('办身份证', 0.5)).toMatchObject({ sure: false });
    expect(heard('办身份证', 0.7)).toMatchObject({ sure: true });
    expect(heard('办身份证', 0.7, ['办居住证'])).toMatchObject({ sure: false, alternatives: ['办居住证'] });
    expect(heard('税')).toMatchObject({ sure: false });
  });
  it('asks nobody whether they said yes', () => {
    expect(heard('是。')).toMatchObject({ kind: 'heard', sure: true });
    expect(heard('好')).toMatchObject({ sure: true });
  });
  it('is not caught where nothing was understood, with the readings to choose from', () => {
    expect(heard('')).toEqual({ kind: 'not-caught', alternatives: [] });
    expect(heard('。', 0.9)).toMatchObject({ kind: 'not-caught' });
    expect(heard('公基金', 0.1, ['公积金'])).toEqual({ kind: 'not-caught', alternatives: ['公基金', '公积金'] });
  });
  it('offers a reading once, and none that differs in punctuation only', () => {
    expect(heard('办证', 0.5, ['办证。', '半证', '半证!', ''])).toMatchObject({ alternatives: ['半证'] });
  });
});

const event = (id: string, partial: boolean, texts: string[], confidence?: number) => ({
  Transcript: {
    Results: [
      {
        ResultId: id,
        IsPartial: partial,
        Alternatives: texts.map((Transcript) => ({
          Transcript,
          Items: confidence === undefined ? [] : [{ Content: Transcript, Confidence: confidence }],
        })),
      },
    ],
  },
});

describe('a transcript of Transcribe', () => {
  const hear = (...events: unknown[]) =>
    events.reduce<typeof nothingHeard>((so, it) => hearTranscript(so, it) ?? so, nothingHeard);

  it('joins its segments as each language does, the last word on each winning', () => {
    const transcript = hear(
      event('a', true, ['办理']),
      event('a', false, ['办理身份证'], 0.9),
      event('b', false, ['要多久'], 0.7),
    );
    expect(isSettled(transcript)).toBe(true);
    expect(transcriptionOf(transcript, 'zh')).toEqual({ text: '办理身份证要多久', alternatives: [], confidence: 0.8 });
    expect(transcriptionOf(transcript, 'en').text).toBe('办理身份证 要多久');
  });
  it('has other readings of one segment at a time, as whole texts', () => {
    const transcript = hear(event('a', false, ['公积金', '公基金']), event('b', true, ['提取']));
    expect(isSettled(transcript)).toBe(false);
    expect(transcriptionOf(transcript, 'zh')).toEqual({ text: '公积金提取', alternatives: ['公基金提取'] });
  });
  it('passes over what it cannot read', () => {
    expect(hearTranscript(nothingHeard, { Transcript: 'soon' })).toBeUndefined();
  });
});
