import { fail, ok, type Result } from '#core/result.ts';

/** The microphone, open. */
export type Capture = { close: () => void };
export type CaptureFailure = { kind: 'not-allowed' | 'no-microphone' };
export type CaptureParts = {
  /** 512 samples at 16 kHz, some thirty times a second. */
  onFrame: (frame: Float32Array) => void;
  /** The microphone was taken away: unplugged, or no longer allowed. */
  onLost: () => void;
};

/** The rate and the length of the frames that the detector takes. */
const rate = 16_000;
const frameSamples = 512;

/** Where the build puts the detector's files. */
export const detectorFolder = `${import.meta.env.BASE_URL}vad/`;
const worklet = `${detectorFolder}vad.worklet.bundle.min.js`;

/**
 * One voice in front of a screen that speaks itself, in a hall. The gain stays as the technician set it: an automatic one
 * lifts the voices of the hall by twenty decibels while nobody speaks to the screen, and then they begin utterances.
 */
const wanted = {
  audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: false },
} satisfies MediaStreamConstraints;

const isRefused = (error: unknown) =>
  error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'SecurityError');

/** The browser brings the sound down to the rate itself; one that cannot leaves it to the worklet. */
const makeContext = () => {
  try {
    return new AudioContext({ sampleRate: rate, latencyHint: 'interactive' });
  } catch {
    return new AudioContext({ latencyHint: 'interactive' });
  }
};

type Ear = { context: AudioContext; node: AudioWorkletNode };

const makeEar = async (): Promise<Ear> => {
  const context = makeContext();
  try {
    await context.audioWorklet.addModule(worklet);
    const options = { numberOfOutputs: 0, processorOptions: { frameSamples } };
    return { context, node: new AudioWorkletNode(context, 'vad-helper-worklet', options) };
  } catch (error) {
    void context.close();
    throw error;
  }
};

const openStream = async (): Promise<Result<MediaStream, CaptureFailure>> => {
  // a page that is not served safely has no devices at all
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (!devices) return fail({ kind: 'not-allowed' });
  try {
    return ok(await devices.getUserMedia(wanted));
  } catch (error) {
    return fail({ kind: isRefused(error) ? 'not-allowed' : 'no-microphone' });
  }
};

/** Lets the sound of a stream be read, and gives how to stop that. The first frame holds the rest of what was heard last. */
const read = async ({ context, node }: Ear, stream: MediaStream, onFrame: CaptureParts['onFrame']) => {
  let isFirst = true;
  node.port.onmessage = ({ data }) => {
    if (!isFirst && data?.data instanceof ArrayBuffer) onFrame(new Float32Array(data.data));
    isFirst = false;
  };
  const source = context.createMediaStreamSource(stream);
  source.connect(node);
  await context.resume();
  return () => {
    node.port.onmessage = null;
    source.disconnect();
    void context.suspend().catch(() => {});
  };
};

/**
 * The microphone of a page, opened for each visit. What reads from it is made once: browsers keep something of every
 * context that was ever opened, and a screen opens hundreds a day.
 */
export const makeMicrophone = () => {
  let ear: Promise<Ear> | undefined;
  return {
    /** Whoever closes it leaves the device alone. */
    open: async ({ onFrame, onLost }: CaptureParts): Promise<Result<Capture, CaptureFailure>> => {
      const stream = await openStream();
      if (!stream.ok) return stream;
      const stopTracks = () => {
        for (const track of stream.value.getTracks()) {
          track.removeEventListener('ended', onLost);
          track.stop();
        }
      };
      try {
        ear ??= makeEar();
        const stopReading = await read(await ear, stream.value, onFrame);
        for (const track of stream.value.getAudioTracks()) track.addEventListener('ended', onLost);
        const close = () => {
          stopTracks();
          stopReading();
        };
        return ok({ close });
      } catch {
        stopTracks();
        ear = undefined;
        return fail({ kind: 'no-microphone' });
      }
    },
    /** For good. */
    close: () => void ear?.then(({ context }) => context.close()).catch(() => {}),
  };
};
