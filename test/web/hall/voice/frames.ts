import {
  type EndPoint,
  type EndPointing,
  frameLength,
  type HeardFrame,
  hearFrame,
  type ListeningWay,
  notListening,
} from '#web/hall/voice/listen/end-pointing.ts';

const usualWay: ListeningWay = {
  speaking: false,
  patient: false,
  unfinished: false,
  held: false,
  byHand: false,
};

/** Sound of so many milliseconds, all of one kind. */
const lasting = (milliseconds: number, frame: HeardFrame) =>
  Array.from({ length: Math.ceil(milliseconds / frameLength) }, () => frame);

export const voice = (milliseconds: number, level = -22) => lasting(milliseconds, { probability: 0.95, level });
export const quiet = (milliseconds: number, level = -65) => lasting(milliseconds, { probability: 0.02, level });
/** Voices of the hall: surely voices, and far away. */
export const crowd = (milliseconds: number, level = -46) => lasting(milliseconds, { probability: 0.9, level });

/** Every point but those that only say that it goes on, with its moment in milliseconds. */
export const hearAll = (
  frames: readonly HeardFrame[],
  way: Partial<ListeningWay> = {},
  from: EndPointing = notListening(),
) => {
  let state = from;
  const points: { kind: EndPoint['kind']; at: number }[] = [];
  frames.forEach((frame, index) => {
    const step = hearFrame(state, frame, { ...usualWay, ...way });
    state = step.state;
    if (step.point && step.point.kind !== 'on') points.push({ kind: step.point.kind, at: (index + 1) * frameLength });
  });
  return { points, kinds: points.map(({ kind }) => kind), state };
};
