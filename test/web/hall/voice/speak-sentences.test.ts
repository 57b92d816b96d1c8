import { describe, expect, it } from 'vitest';
import { makeCaptionVoice } from '#web/hall/voice/speak/caption-voice.ts';
import { saySentences } from '#web/hall/voice/speak/say-sentences.ts';
import type { Clock, Told, Voice } from '#web/hall/voice/speak/voice.ts';
import type { SpeakerEvent } from '#web/hall/voice/speaker.ts';
import { makeClock } from './a-clock.ts';

const how = { language: 'zh', rate: 'normal', personal: false } as const;
const sentences = ['您好。', '请到三号窗口。', '再见。'].map((text) => ({ shown: text, spoken: text }));
const visemes = [{ ms: 0, viseme: 'sil', weight: 0 }] as const;

type Behaviour = { prepares?: number; fails?: (text: string) => boolean; begins?: boolean; ends?: boolean };

/** A voice of which every sentence takes a second. */
const aVoice = (clock: Clock, { prepares = 100, fails = () => false, begins = true, ends = true }: Behaviour = {}) => {
  const asked: [number, string][] = [];
  const stopped: number[] = [];
  const begin = (told: Told) => {
    let callOff = () => {};
    const start = () => {
      if (begins) told.began({ startedAt: clock.now(), visemes });
      if (ends) callOff = clock.after(1000, told.ended);
    };
    start();
    const stop = () => {
      callOff();
      stopped.push(clock.now());
    };
    return { stop, pause: callOff, resume: start };
  };
  const voice: Voice = {
    isHere: () => true,
    prepare: (sentence) => {
      asked.push([clock.now(), sentence.spoken]);
      const line = fails(sentence.spoken) ? undefined : { audible: true, lasts: 1000, begin };
      return new Promise((resolve) => void clock.after(prepares, () => resolve(line)));
    },
    duck: () => {},
    setVolume: () => {},
    close: () => {},
  };
  return { voice, asked, stopped };
};

const start = (...behaviours: Behaviour[]) => {
  const { clock, forward } = makeClock();
  const told: (SpeakerEvent & { at: number })[] = [];
  const made = behaviours.map((it) => aVoice(clock, it));
  const [first = makeCaptionVoice(clock), ...others] = made.map(({ voice }) => voice);
  const saying = saySentences(sentences, how, {
    voices: [first, ...others, makeCaptionVoice(clock)],
    clock,
    tell: (event) => told.push({ ...event, at: clock.now() }),
  });
  const said = () =>
    told.map((event) => (event.kind === 'sentence' ? `${event.at} ${event.text} ${event.audible}` : event.kind));
  return { saying, forward, said, made };
};

describe('saying sentences', () => {
  it('begins as soon as the first one is there, while the next two are being made', async () => {
    const { forward, said, made } = start({});
    await forward(150);
    expect(said()).toEqual(['100 您好。 true']);
    expect(made[0]?.asked).toEqual(sentences.map(({ spoken }) => [0, spoken]));
  });

  it('goes from one to the next without a gap, and tells its end', async () => {
    const { forward, said } = start({});
    await forward(5000);
    expect(said()).toEqual(['100 您好。 true', '1100 请到三号窗口。 true', '2100 再见。 true', 'done']);
  });

  it('asks for each sentence once', async () => {
    const { forward, made } = start({});
    await forward(5000);
    expect(made[0]?.asked).toHaveLength(sentences.length);
  });

  it('takes the next voice when the first is late, and stays with it', async () => {
    const { forward, said } = start({ prepares: 4000 }, {});
    await forward(10_000);
    expect(said()).toEqual([
      'voice-failed',
      '1600 您好。 true',
      '2700 请到三号窗口。 true',
      '3800 再见。 true',
      'done',
    ]);
  });

  it('shows captions at the pace of reading where nobody speaks, and goes back to the voice that is there again', async () => {
    const { forward, said } = start({ fails: (text) => text === '您好。' });
    await forward(10_000);
    expect(said()).toEqual([
      'voice-failed',
      '100 您好。 false',
      '1300 请到三号窗口。 true',
      '2300 再见。 true',
      'done',
    ]);
  });

  it('does not wait for a voice that never begins', async () => {
    const { forward, said } = start({ begins: false, ends: false });
    await forward(20_000);
    expect(said().filter((it) => it.endsWith('false'))).toHaveLength(3);
    expect(said().at(-1)).toBe('done');
  });

  it('does not wait for a voice that never ends', async () => {
    const { forward, said } = start({ ends: false });
    await forward(20_000);
    expect(said()).toEqual(['100 您好。 true', '3600 请到三号窗口。 true', '7100 再见。 true', 'done']);
  });

  it('tells nothing more once it is stopped', async () => {
    const { saying, forward, said, made } = start({});
    await forward(500);
    saying.stop();
    await forward(5000);
    expect(said()).toEqual(['100 您好。 true']);
    expect(made[0]?.stopped).toEqual([500]);
  });

  it('waits while it is paused, also with a sentence that has not begun', async () => {
    const { saying, forward, said } = start({});
    saying.pause();
    await forward(5000);
    expect(said()).toEqual([]);
    saying.resume();
    await forward(1);
    expect(said()).toEqual(['5000 您好。 true']);
  });
});

describe('captions alone', () => {
  it('stand for as long as is left when they go on after a pause', async () => {
    const { saying, forward, said } = start();
    await forward(1000);
    saying.pause();
    await forward(60_000);
    saying.resume();
    await forward(201);
    expect(said()).toEqual(['0 您好。 false', '61200 请到三号窗口。 false']);
  });

  it('never open the mouth', async () => {
    const { clock, forward } = makeClock();
    const seen: unknown[] = [];
    saySentences(sentences, how, {
      voices: [makeCaptionVoice(clock)],
      clock,
      tell: (event) => event.kind === 'sentence' && seen.push(event.visemes),
    });
    await forward(20_000);
    expect(seen).toEqual([[], [], []]);
  });
});
