import { describe, expect, it } from 'vitest';
import type { TranscriptionInput } from '#contract/voice/listening.ts';
import { fail, ok } from '#core/result.ts';
import { findBrowserRecogniser } from '#web/hall/voice/listen/browser-recogniser.ts';
import { toBase64, toPcm } from '#web/hall/voice/listen/pcm.ts';
import { makeUtteranceRecogniser, type WriteDown } from '#web/hall/voice/listen/utterance-recogniser.ts';

const frame = new Float32Array(512).fill(0.25);
const framesIn = (audio: string) => Buffer.from(audio, 'base64').length / 1024;

/** A server that tells how many frames it got, and what came of saying voiced and silent frames to it. */
const say = async (
  sound: [frames: number, voiced: boolean][],
  { partials = true, answer = undefined as WriteDown | undefined } = {},
) => {
  const asked: TranscriptionInput[] = [];
  const heard: string[] = [];
  const writeDown: WriteDown = async (input) => {
    asked.push(input);
    return answer ? answer(input) : ok({ text: `${framesIn(input.audio)} frames`, alternatives: [] });
  };
  const recognition = makeUtteranceRecogniser(writeDown, partials).open('zh', (it) => heard.push(it));
  for (const [frames, voiced] of sound) {
    for (let count = 0; count < frames; count += 1) {
      recognition.push(frame, voiced);
      // a frame takes its time; whatever was answered is told meanwhile
      await Promise.resolve();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  const outcome = await recognition.finish();
  return { asked: asked.map((it) => [framesIn(it.audio), it.partial]), heard, outcome };
};

describe('sending utterances to the own server', () => {
  it('sends one when it is over, as 16-bit samples', async () => {
    const { asked, outcome } = await say([[40, true]], { partials: false });
    expect(asked).toEqual([[40, false]]);
    expect(outcome).toEqual(ok({ text: '40 frames', alternatives: [] }));
    expect([...new Int16Array(toPcm([new Float32Array([0, 1, -1, 2, 0.5])]).buffer)]).toEqual([
      0, 32_767, -32_768, 32_767, 16_384,
    ]);
    expect(Buffer.from(toBase64(new Uint8Array(100_000).fill(7)), 'base64')).toEqual(Buffer.alloc(100_000, 7));
  });

  it('sends what was said so far every 800 ms', async () => {
    const { asked, heard } = await say([[60, true]]);
    expect(asked).toEqual([
      [25, true],
      [50, true],
      [60, false],
    ]);
    expect(heard).toEqual(['25 frames', '50 frames']);
  });

  it('has it written down in the pause already, and takes that if nothing more is said', async () => {
    const { asked, outcome } = await say([
      [20, true],
      [19, false],
    ]);
    expect(asked).toEqual([[28, false]]);
    expect(outcome).toMatchObject({ value: { text: '28 frames' } });
  });

  it('takes neither the quiet before the first word nor a spike after the last for a pause or its end', async () => {
    const sound: [number, boolean][] = [
      [12, false],
      [20, true],
      [10, false],
      [1, true],
      [8, false],
    ];
    const quiet = await say(sound, { partials: false });
    expect(quiet.asked).toEqual([[40, false]]);
    expect(quiet.outcome).toMatchObject({ value: { text: '40 frames' } });
  });

  it('begins anew when the visitor goes on after the pause', async () => {
    const { asked, outcome } = await say([
      [20, true],
      [10, false],
      [5, true],
      [3, false],
    ]);
    expect(asked.at(-1)).toEqual([38, false]);
    expect(outcome).toMatchObject({ value: { text: '38 frames' } });
  });

  it('tries once more what failed in the pause, and fails as the server fails', async () => {
    let times = 0;
    const answer: WriteDown = async () => {
      times += 1;
      return times === 1 ? fail({ kind: 'timeout' }) : ok({ text: '好了', alternatives: [] });
    };
    const pausing: [number, boolean][] = [
      [20, true],
      [19, false],
    ];
    expect((await say(pausing, { answer })).outcome).toMatchObject({ value: { text: '好了' } });
    const failing: WriteDown = async () => fail({ kind: 'offline' });
    expect((await say(pausing, { answer: failing })).outcome).toEqual(fail({ kind: 'no-listening' }));
  });
});

describe("the browser's own recognition", () => {
  it('is not there in every browser', () => {
    expect(findBrowserRecogniser({})).toBeUndefined();
  });

  it('tells what it hears, and its last word when it is stopped', async () => {
    const reading = (transcript: string, confidence: number) => ({ transcript, confidence });
    const made: Recognition[] = [];
    class Recognition {
      lang = '';
      onresult: ((event: object) => void) | null = null;
      onend: (() => void) | null = null;
      constructor() {
        made.push(this);
      }
      start() {
        this.onresult?.({ results: [Object.assign([reading('办身份', 0)], { isFinal: false })] });
      }
      stop() {
        const results = [Object.assign([reading('办身份证', 0.8), reading('半身份证', 0.4)], { isFinal: true })];
        this.onresult?.({ results });
        this.onend?.();
      }
    }
    const heard: string[] = [];
    const recogniser = findBrowserRecogniser({ webkitSpeechRecognition: Recognition });
    const outcome = await recogniser?.open('zh', (it) => heard.push(it)).finish();
    expect(outcome).toEqual(ok({ text: '办身份证', alternatives: ['半身份证'], confidence: 0.8 }));
    expect(heard).toEqual(['办身份', '办身份证']);
    expect(made[0]?.lang).toBe('zh-CN');
  });
});
