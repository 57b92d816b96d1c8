import type { Language } from '#contract/language.ts';
import type { Transcription, TranscriptionInput } from '#contract/voice/listening.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { watchPauses } from './pause.ts';
import { toBase64, toPcm } from './pcm.ts';
import type { Recogniser, Recognition } from './recogniser.ts';

type Outcome = Result<Transcription, { kind: 'no-listening' }>;
/** Writes down a piece of sound; never rejects. */
export type WriteDown = (input: TranscriptionInput) => Promise<Result<Transcription, { kind: string }>>;

/** What was said so far is sent every so many frames of 32 ms: 800 ms. */
const framesAPartial = 25;

const asOutcome = (written: Awaited<ReturnType<WriteDown>>): Outcome =>
  written.ok ? ok(written.value) : fail({ kind: 'no-listening' });

type Parts = { writeDown: WriteDown; partials: boolean; language: Language; onPartial: (text: string) => void };

/**
 * One utterance, sent when it is over: at a pause already, which holds if nothing more is said. With `partials` also while
 * it lasts, one piece at a time.
 */
const openRecognition = ({ writeDown, partials, language, onPartial }: Parts): Recognition => {
  const frames: Float32Array[] = [];
  const pauseAt = watchPauses();
  let sentAt = 0;
  let underWay = false;
  let over = false;
  /** What was written down when the speaker paused; good until they go on. */
  let ahead: Promise<Outcome> | undefined;

  const write = async (partial: boolean): Promise<Outcome> =>
    asOutcome(await writeDown({ language, audio: toBase64(toPcm(frames)), partial }));

  const writePartial = async () => {
    underWay = true;
    sentAt = frames.length;
    const written = await write(true);
    underWay = false;
    if (!over && written.ok && written.value.text !== '') onPartial(written.value.text);
  };
  const writeAhead = async () => {
    const writing = write(false);
    ahead = writing;
    const written = await writing;
    if (!over && ahead === writing && written.ok && written.value.text !== '') onPartial(written.value.text);
  };

  const push = (frame: Float32Array, voiced: boolean) => {
    if (over) return;
    frames.push(frame);
    const pause = pauseAt(voiced);
    if (pause === 'resumed') ahead = undefined;
    if (pause === 'paused') void writeAhead();
    else if (partials && voiced && !underWay && frames.length - sentAt >= framesAPartial) void writePartial();
  };
  const finish = async () => {
    over = true;
    const early = await ahead;
    // what failed ahead is tried once more, now that it is over
    const outcome = early?.ok ? early : await write(false);
    frames.length = 0;
    return outcome;
  };
  const cancel = () => {
    over = true;
    frames.length = 0;
  };
  return { push, finish, cancel };
};

/** Sends utterances to the hall's own server, which has them written down. */
export const makeUtteranceRecogniser = (writeDown: WriteDown, partials: boolean): Recogniser => ({
  prepare: () => {},
  open: (language, onPartial) => openRecognition({ writeDown, partials, language, onPartial }),
});
