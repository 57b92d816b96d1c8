import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeReader, type Wanted } from '../../../web/hall/reading/make-reader.ts';
import type { Speaker, SpeakerEvent } from '../../../web/hall/voice/speaker.ts';

/** The twin of the speaker: what it says ends when the test says so. */
const aSpeaker = () => {
  const told: ((event: SpeakerEvent) => void)[] = [];
  const log: string[] = [];
  let saying: string | undefined;
  const tell = (event: SpeakerEvent) => {
    for (const it of told) it(event);
  };
  const stop = () => {
    if (saying === undefined) return;
    saying = undefined;
    tell({ kind: 'stopped' });
  };
  const speaker: Speaker = {
    say: ([first], { rate }) => {
      stop();
      saying = first?.spoken ?? '';
      log.push(`${saying} ${rate}`);
    },
    stop,
    duck: () => {},
    pause: () => void log.push('pause'),
    resume: () => void log.push('resume'),
    setVolume: () => {},
    isSpeaking: () => saying !== undefined,
    subscribe: (it) => {
      told.push(it);
      return () => told.splice(told.indexOf(it), 1);
    },
    close: stop,
  };
  const end = () => {
    saying = undefined;
    tell({ kind: 'done' });
  };
  return { speaker, log, end };
};

const wanted = (at: number, more: Partial<Wanted> = {}): Wanted => ({
  at,
  mode: 'reading',
  sentences: [{ shown: `${at}`, spoken: `${at}` }],
  language: 'zh',
  rate: 'normal',
  held: false,
  ...more,
});

const aReader = () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const made = aSpeaker();
  const happened: string[] = [];
  const reader = makeReader(made.speaker, {
    onSaid: () => happened.push('said'),
    onStopped: () => happened.push('stopped'),
  });
  return { ...made, happened, reader };
};

describe('the reader', () => {
  it('tells when its paragraph is said, and takes its own change of paragraph for no stop', () => {
    const { reader, log, happened, end } = aReader();
    reader.follow(wanted(0));
    vi.runAllTimers();
    reader.follow(wanted(1));
    vi.runAllTimers();
    end();
    expect(log).toEqual(['0 normal', '1 normal']);
    expect(happened).toEqual(['said']);
  });

  it('pauses and goes on in the middle, and says anew at another rate', () => {
    const { reader, log } = aReader();
    reader.follow(wanted(0));
    vi.runAllTimers();
    reader.follow(wanted(0, { mode: 'paused' }));
    reader.follow(wanted(0));
    reader.follow(wanted(0, { rate: 'slow' }));
    vi.runAllTimers();
    expect(log).toEqual(['0 normal', 'pause', 'resume', '0 slow']);
  });

  it('says a paragraph that was paused before it was begun', () => {
    const { reader, log } = aReader();
    reader.follow(wanted(0));
    reader.follow(wanted(0, { mode: 'paused' }));
    reader.follow(wanted(0));
    vi.runAllTimers();
    expect(log).toEqual(['0 normal']);
  });

  it('hears nothing of what others say while it is held, and then begins its paragraph again', () => {
    const { reader, log, happened, end, speaker } = aReader();
    reader.follow(wanted(3));
    vi.runAllTimers();
    reader.follow(wanted(3, { held: true }));
    speaker.say([{ shown: '答', spoken: '答' }], { language: 'zh', rate: 'normal' });
    end();
    expect(happened).toEqual([]);
    reader.follow(wanted(3));
    // the page stops the voice in the same breath
    speaker.stop();
    vi.runAllTimers();
    expect(log).toEqual(['3 normal', '答 normal', '3 normal']);
    end();
    expect(happened).toEqual(['said']);
  });

  it('tells when somebody else stops the voice', () => {
    const { reader, happened, speaker } = aReader();
    reader.follow(wanted(0));
    vi.runAllTimers();
    speaker.stop();
    expect(happened).toEqual(['stopped']);
  });

  it('falls silent when it is closed, and says nothing that was not begun', () => {
    const { reader, log, happened, speaker } = aReader();
    reader.follow(wanted(0));
    vi.runAllTimers();
    reader.follow(wanted(1));
    reader.close();
    vi.runAllTimers();
    expect(log).toEqual(['0 normal']);
    expect(speaker.isSpeaking()).toBe(false);
    expect(happened).toEqual([]);
  });
});
