import type { Language } from '#contract/language.ts';
import type { ListenerEvent } from '../listener.ts';
import {
  type EndPoint,
  frameLength,
  heardNothing,
  hearFrame,
  type ListeningWay,
  notListening,
  voiceSoFar,
} from './end-pointing.ts';
import { levelOf, shownLevel } from './noise-floor.ts';
import type { Recogniser } from './recogniser.ts';
import { openUtterance, type Utterance } from './utterance.ts';

/** What was heard this long before an utterance began belongs to it, in milliseconds. */
const preRoll = 400;
/** The level is told with every so many frames: some ten times a second. */
const framesALevel = 3;

type Way = Omit<ListeningWay, 'unfinished'>;
type Told = (event: ListenerEvent) => void;

/** Utterances, one after another; the next one may begin while the last is still being written down. */
const makeUtterances = (tell: Told) => {
  let listening: { language: Language; recogniser: Recogniser } | undefined;
  let heardBefore: Float32Array[] = [];
  let utterance: Utterance | undefined;

  const begin = (frame: Float32Array) => {
    if (!listening) return;
    utterance = openUtterance(listening.recogniser, listening.language, tell);
    for (const before of heardBefore) utterance.push(before, false);
    utterance.push(frame, true);
    heardBefore = [];
  };
  const finish = async (finished: Utterance) => {
    const mine = listening;
    tell({ kind: 'ended' });
    const event = await finished.finish();
    // stopped, or started anew, while it was being written down
    if (!mine || listening !== mine) return;
    if (event.kind !== 'failed') mine.recogniser.prepare(mine.language);
    tell(event);
  };
  const leave = (): Utterance | undefined => {
    const left = utterance;
    utterance = undefined;
    return left;
  };
  return {
    follow: (point: EndPoint | undefined, frame: Float32Array) => {
      if (!point) heardBefore = [...heardBefore, frame].slice(-Math.ceil(preRoll / frameLength));
      else if (point.kind === 'start') begin(frame);
      else if (point.kind === 'on') utterance?.push(frame, point.voiced);
      else if (point.kind === 'false-alarm') {
        leave()?.cancel();
        tell(point);
      } else {
        const finished = leave();
        if (finished) void finish(finished);
      }
    },
    isUnfinished: () => utterance?.isUnfinished() ?? false,
    isListening: () => listening !== undefined,
    start: (language: Language, recogniser: Recogniser) => {
      listening = { language, recogniser };
    },
    stop: () => {
      leave()?.cancel();
      listening = undefined;
      heardBefore = [];
    },
  };
};

/** Whoever holds the button says by that when the utterance ends: a pause in it is none. */
const asSpoken = (point: EndPoint, byHand: boolean): EndPoint =>
  point.kind === 'on' && byHand ? { ...point, voiced: true } : point;

const isVoice = (point: EndPoint | undefined) => point?.kind === 'start' || (point?.kind === 'on' && point.voiced);

/** Makes utterances of judged frames, and events of utterances. It knows neither microphone nor detector. */
export const makeEar = (tell: Told) => {
  const utterances = makeUtterances((event) => {
    if (event.kind === 'not-caught') state = heardNothing(state);
    tell(event);
  });
  let way: Way = { speaking: false, patient: false, held: false, byHand: false };
  let state = notListening();
  let frames = 0;

  const tellLevel = (level: number) => {
    frames += 1;
    if (frames % framesALevel === 0) tell({ kind: 'level', level: shownLevel(level) });
  };
  const hear = (frame: Float32Array, probability: number) => {
    if (!utterances.isListening()) return;
    const level = levelOf(frame);
    tellLevel(level);
    const step = hearFrame(state, { probability, level }, { ...way, unfinished: utterances.isUnfinished() });
    state = step.state;
    utterances.follow(step.point && asSpoken(step.point, state.hand), frame);
    if (isVoice(step.point)) tell({ kind: 'voice', lasted: voiceSoFar(state) });
  };
  return {
    hear,
    start: utterances.start,
    stop: () => {
      utterances.stop();
      // the hall is as loud as it was
      state = notListening(state.floor);
    },
    setWay: (changed: Partial<Way>) => {
      way = { ...way, ...changed };
    },
  };
};
