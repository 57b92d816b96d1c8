import { browserClock, type Clock } from './voice.ts';

/** Seconds in which a sound fades out or becomes softer, and that it begins later than it was told to. */
const fade = 0.04;
const lead = 0.02;
/** How loud it is while somebody else may be speaking. */
const softly = 0.25;
/** Milliseconds by which the two ways of telling when a sound is heard may differ. */
const plausible = 300;

/** When, as `performance.now()` has it, a moment of the sound's clock is heard. */
const heardAt = (context: AudioContext, time: number, clock: Clock) => {
  const usual = clock.now() + (time - context.currentTime + (context.outputLatency || 0)) * 1000;
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {};
  const told = performanceTime + (time - contextTime) * 1000;
  return performanceTime > 0 && Math.abs(told - usual) < plausible ? told : usual;
};

const glide = ({ gain }: GainNode, to: number, context: AudioContext) => {
  const now = context.currentTime;
  gain.cancelScheduledValues(now);
  gain.setValueAtTime(gain.value, now);
  gain.linearRampToValueAtTime(to, now + fade);
};

/** A sound that plays. Positions are seconds from its beginning. */
export type Sounding = { startedAt: number; position: () => number; silence: () => void };

/** Plays a sound from `offset` seconds on, through `out`. */
const sound = (
  { context, out, clock }: { context: AudioContext; out: GainNode; clock: Clock },
  { buffer, offset, onEnded }: { buffer: AudioBuffer; offset: number; onEnded: () => void },
): Sounding => {
  const source = new AudioBufferSourceNode(context, { buffer });
  const own = context.createGain();
  source.connect(own).connect(out);
  const startsAt = context.currentTime + lead;
  source.onended = onEnded;
  source.start(startsAt, offset);
  return {
    startedAt: heardAt(context, startsAt, clock) - offset * 1000,
    position: () => Math.max(0, context.currentTime - startsAt) + offset,
    silence: () => {
      source.onended = null;
      glide(own, 0, context);
      source.stop(context.currentTime + fade);
    },
  };
};

/** The loudspeaker: one audio context, made when first needed, with its loudness. */
export const makeSoundOutput = (
  makeContext: () => AudioContext = () => new AudioContext(),
  clock: Clock = browserClock,
) => {
  let made: { context: AudioContext; out: GainNode; clock: Clock } | undefined;
  let volume = 1;
  let isDucked = false;
  const loudness = () => volume * (isDucked ? softly : 1);
  const sounding = () => {
    if (made) return made;
    const context = makeContext();
    const out = context.createGain();
    out.gain.value = loudness();
    out.connect(context.destination);
    made = { context, out, clock };
    return made;
  };
  const adjust = () => made && glide(made.out, loudness(), made.context);

  return {
    decode: (bytes: ArrayBuffer) => sounding().context.decodeAudioData(bytes),
    isAllowed: () => sounding().context.state === 'running',
    /** Browsers allow sound once somebody has touched the page: to be called then, and before a sound. */
    allow: async () => made?.context.resume(),
    play: (buffer: AudioBuffer, offset: number, onEnded: () => void) => sound(sounding(), { buffer, offset, onEnded }),
    duck: (on: boolean) => {
      isDucked = on;
      adjust();
    },
    setVolume: (to: number) => {
      volume = to;
      adjust();
    },
    close: () => {
      void made?.context.close();
      made = undefined;
    },
  };
};

export type SoundOutput = ReturnType<typeof makeSoundOutput>;
