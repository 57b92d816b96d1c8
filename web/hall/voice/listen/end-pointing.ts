import { learnNoise, usualHall, wasNoise } from './noise-floor.ts';

/** What is known of 32 ms of sound. */
export type HeardFrame = {
  /** 0 to 1: how surely it is a voice. */
  probability: number;
  /** Decibels below full scale. */
  level: number;
};

/** What changes the way of listening, as it is at this frame. */
export type ListeningWay = {
  /** The screen itself speaks: only a clear voice counts. */
  speaking: boolean;
  /** Elderly speakers pause longer. */
  patient: boolean;
  /** What was heard so far sounds as if it went on. */
  unfinished: boolean;
  /** The utterance begins and ends by hand. */
  held: boolean;
  /** Utterances begin by hand only. */
  byHand: boolean;
};

/** Where listening is: between utterances, or in one; all counts are frames. */
export type EndPointing = {
  /** How loud the hall is, learnt while nobody is listened to. */
  floor: number;
  inside: boolean;
  /** This utterance was taken in hand, and ends so. */
  hand: boolean;
  /** How loud this utterance is at its loudest, fading: its own quiet ends are measured against it. */
  loudness: number;
  /** Voiced frames one after another. */
  row: number;
  /** All voiced frames of the utterance. */
  voiced: number;
  /** Frames since it last had a voice. */
  silent: number;
  /** All frames of the utterance. */
  length: number;
};

export type EndPoint =
  | { kind: 'start' }
  /** The utterance goes on. */
  | { kind: 'on'; voiced: boolean }
  | { kind: 'end' }
  | { kind: 'false-alarm' };

export const frameLength = 32;
const framesOf = (milliseconds: number) => Math.ceil(milliseconds / frameLength);

/** So many voiced frames in a row begin an utterance, and so many keep it going: one alone is a spike of the hall. */
const rows = { start: 3, on: 2 };
/** Silence that ends an utterance, and what is added to it: to the patient ear, and inside a growing sentence. */
const silence = { usual: 600, patient: 450, unfinished: 700 };
/** Fewer milliseconds of voice than this were a cough, a chair, a door. */
const shortestVoice = 250;
const longestUtterance = 30_000;

/** How sure a voice must be, and how many decibels above the hall; inside an utterance less will do, for its soft ends. */
const gates = {
  usual: { probability: 0.5, above: 5 },
  inside: { probability: 0.35, above: 2 },
  speaking: { probability: 0.8, above: 10 },
};
/** Nothing as quiet as this is somebody in front of the screen. */
const quietestVoice = -50;
/** So far below its own loudest a voice does not go, and so slowly its loudest is forgotten: decibels, and decibels a frame. */
const voiceRange = { depth: 24, fading: 0.1 };

export const notListening = (floor: number = usualHall): EndPointing => ({
  floor,
  inside: false,
  hand: false,
  loudness: Number.NEGATIVE_INFINITY,
  row: 0,
  voiced: 0,
  silent: 0,
  length: 0,
});

const isVoiced = (state: EndPointing, { probability, level }: HeardFrame, { speaking, held }: ListeningWay) => {
  // whoever holds the button means to be heard, however softly they speak
  if (state.hand || held) return probability >= gates.inside.probability;
  const gate = speaking ? gates.speaking : state.inside ? gates.inside : gates.usual;
  const loudEnough = Math.max(state.floor + gate.above, quietestVoice, state.loudness - voiceRange.depth);
  return probability >= gate.probability && level >= loudEnough;
};

const patienceOf = ({ patient, unfinished }: ListeningWay) =>
  framesOf(silence.usual + (patient ? silence.patient : 0) + (unfinished ? silence.unfinished : 0));

type Step = { state: EndPointing; point?: EndPoint };

const outside = (state: EndPointing, frame: HeardFrame, way: ListeningWay): Step => {
  const row = isVoiced(state, frame, way) ? state.row + 1 : 0;
  if (way.held || (row >= rows.start && !way.byHand)) {
    const begun = { inside: true, hand: way.held, loudness: frame.level, row, voiced: row, silent: 0, length: 1 };
    return { state: { ...state, ...begun }, point: { kind: 'start' } };
  }
  return { state: { ...notListening(learnNoise(state.floor, frame.level)), row } };
};

/** The utterance is over: somebody spoke, or it was nothing, or nobody ever paused: then that was the hall. */
const leave = (state: EndPointing, tooLong: boolean): Step => {
  const real = state.voiced * frameLength >= shortestVoice;
  const floor = tooLong && !state.hand ? wasNoise(state.floor) : state.floor;
  return { state: notListening(floor), point: { kind: real ? 'end' : 'false-alarm' } };
};

const inside = (state: EndPointing, frame: HeardFrame, way: ListeningWay): Step => {
  const voiced = isVoiced(state, frame, way);
  const row = voiced ? state.row + 1 : 0;
  const now = {
    ...state,
    hand: state.hand || way.held,
    loudness: Math.max(frame.level, state.loudness - voiceRange.fading),
    row,
    voiced: state.voiced + (voiced ? 1 : 0),
    silent: row >= rows.on ? 0 : state.silent + 1,
    length: state.length + 1,
  };
  const tooLong = now.length >= framesOf(longestUtterance);
  const over = now.hand ? !way.held : now.silent >= patienceOf(way);
  return over || tooLong ? leave(now, tooLong) : { state: now, point: { kind: 'on', voiced } };
};

/** One frame further. Changes nothing; the floor is learnt between utterances only. */
export const hearFrame = (state: EndPointing, frame: HeardFrame, way: ListeningWay): Step =>
  state.inside ? inside(state, frame, way) : outside(state, frame, way);

/** Nothing could be made of the last utterance: the hall is taken to be louder. */
export const heardNothing = (state: EndPointing): EndPointing => ({ ...state, floor: wasNoise(state.floor) });

/** How long there was a voice in this utterance, in milliseconds. */
export const voiceSoFar = ({ voiced }: EndPointing) => voiced * frameLength;
