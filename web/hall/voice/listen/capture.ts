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

const readFrames = async (context: AudioContext, stream: MediaStream, onFrame: CaptureParts['onFrame']) => {
  await context.audioWorklet.addModule(worklet);
  const node = new AudioWorkletNode(context, 'vad-helper-worklet', {
    numberOfOutputs: 0,
    processorOptions: { frameSamples },
  });
  node.port.onmessage = ({ data }) => {
    if (data?.data instanceof ArrayBuffer) onFrame(new Float32Array(data.data));
  };
  context.createMediaStreamSource(stream).connect(node);
  await context.resume();
  return node;
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

/** Opens the microphone. Whoever closes it leaves nothing open: neither the device nor what read from it. */
export const openCapture = async ({ onFrame, onLost }: CaptureParts): Promise<Result<Capture, CaptureFailure>> => {
  const stream = await openStream();
  if (!stream.ok) return stream;
  const context = makeContext();
  const stopTracks = () => {
    for (const track of stream.value.getTracks()) track.stop();
  };
  try {
    const node = await readFrames(context, stream.value, onFrame);
    for (const track of stream.value.getAudioTracks()) track.addEventListener('ended', onLost);
    const close = () => {
      stopTracks();
      node.port.onmessage = null;
      node.port.postMessage('SPEECH_STOP');
      node.disconnect();
      void context.close().catch(() => {});
    };
    return ok({ close });
  } catch {
    stopTracks();
    void context.close().catch(() => {});
    return fail({ kind: 'no-microphone' });
  }
};
