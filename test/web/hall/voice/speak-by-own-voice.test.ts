import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeOwnVoice } from '#web/hall/voice/speak/own-voice.ts';
import type { Told } from '#web/hall/voice/speak/voice.ts';
import { makeClock } from './a-clock.ts';

type Uttered = Partial<Record<'onstart' | 'onend' | 'onerror', () => void>> & {
  text: string;
  rate?: number;
  volume?: number;
  onboundary?: ((event: { charIndex: number }) => void) | null;
};

/** A browser's speech synthesis with these voices. */
const makeSynthesis = (...voices: { lang: string; localService: boolean }[]) => {
  const uttered: Uttered[] = [];
  const done: string[] = [];
  const note = (what: string) => () => void done.push(what);
  const synthesis = {
    getVoices: () => voices,
    speak: (it: Uttered) => uttered.push(it),
    cancel: note('cancel'),
    pause: note('pause'),
    resume: note('resume'),
  };
  return { synthesis: synthesis as unknown as SpeechSynthesis, uttered, done };
};

const mandarin = { lang: 'zh-CN', localService: true };
const sentence = { shown: '请到3号窗口办理。', spoken: '请到三号窗口办理。' };
const how = { language: 'zh', rate: 'slow', personal: false } as const;

beforeEach(() => {
  const utterance = function (this: Uttered, text: string) {
    this.text = text;
  };
  vi.stubGlobal('SpeechSynthesisUtterance', utterance);
});
afterEach(() => vi.unstubAllGlobals());

const begin = async () => {
  const { clock, forward } = makeClock();
  const { synthesis, uttered, done } = makeSynthesis(mandarin);
  const began: Parameters<Told['began']>[0][] = [];
  const over: string[] = [];
  const line = await makeOwnVoice(synthesis, clock).prepare(sentence, how);
  const playing = line?.begin({
    began: (it) => began.push(it),
    ended: () => over.push('ended'),
    failed: () => over.push('failed'),
  });
  const [utterance] = uttered;
  if (!playing || !utterance) throw new Error('nobody spoke');
  return { playing, utterance, began, over, done, forward };
};

describe('the voice of the browser', () => {
  it.each([
    ['is of this machine', [mandarin], true],
    ['sends what is said away', [{ lang: 'zh-CN', localService: false }], false],
    ['speaks Cantonese', [{ lang: 'zh-HK', localService: true }], false],
    ['speaks English', [{ lang: 'en-US', localService: true }], false],
  ])('speaks Chinese only where it can: %s', (_, voices, expected) => {
    expect(makeOwnVoice(makeSynthesis(...voices).synthesis).isHere(how)).toBe(expected);
  });

  it('is nowhere where the browser has none', () => {
    expect(makeOwnVoice(undefined).isHere(how)).toBe(false);
  });

  it('says what is for the ear, as slowly as was asked for', async () => {
    const { utterance } = await begin();
    expect(utterance).toMatchObject({ text: sentence.spoken, rate: 0.8 });
  });

  it('moves the mouth from the moment on that it is heard', async () => {
    const { utterance, began, forward } = await begin();
    expect(began).toEqual([]);
    await forward(180);
    utterance.onstart?.();
    expect(began[0]?.startedAt).toBe(180);
    expect(began[0]?.visemes.length).toBeGreaterThan(10);
  });

  it('sets the mouth right when it says a word later than was thought', async () => {
    const { utterance, began, forward } = await begin();
    utterance.onstart?.();
    await forward(2500);
    utterance.onboundary?.({ charIndex: 4 });
    expect(began).toHaveLength(2);
    // half of the sentence is said now, not long ago
    const half = (began[1]?.visemes.at(-1)?.ms ?? 0) / 2;
    expect(2500 - (began[1]?.startedAt ?? 0)).toBeGreaterThan(half * 0.6);
    expect(2500 - (began[1]?.startedAt ?? 0)).toBeLessThan(half * 1.2);
  });

  it('closes the mouth in a pause, and goes on in time', async () => {
    const { playing, utterance, began, done, forward } = await begin();
    utterance.onstart?.();
    await forward(500);
    playing.pause();
    await forward(3000);
    playing.resume();
    expect(began.map(({ startedAt, visemes }) => [startedAt, visemes.length > 0])).toEqual([
      [0, true],
      [0, false],
      [3000, true],
    ]);
    expect(done).toEqual(['pause', 'resume']);
  });

  it('tells how it ended, and nothing once it is stopped', async () => {
    const ended = await begin();
    ended.utterance.onend?.();
    expect(ended.over).toEqual(['ended']);
    const failed = await begin();
    failed.utterance.onerror?.();
    expect(failed.over).toEqual(['failed']);
    const stopped = await begin();
    stopped.playing.stop();
    stopped.utterance.onend?.();
    expect([stopped.over, stopped.done]).toEqual([[], ['resume', 'cancel']]);
  });
});
