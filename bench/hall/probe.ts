/** Something that the probe saw in the page; `at` is the page's `performance.now()`, in milliseconds. */
export type Seen = {
  kind:
    | 'touch'
    | 'mic-wanted'
    | 'mic-first'
    | 'voice-on'
    | 'voice-off'
    | 'heard'
    | 'deaf'
    | 'asked'
    | 'answer'
    | 'failed'
    | 'offline'
    | 'caption'
    | 'sound'
    | 'sound-end'
    | 'gain'
    | 'phase';
  at: number;
  text?: string;
  /** Of a sound, in milliseconds: from its beginning to its first audible sample, and all of it. */
  onset?: number;
  lasts?: number;
  /** Of a sound: by how much the browser's two ways of telling when it is heard differ, in milliseconds. */
  skew?: number;
  /** Of a gain: where it goes. */
  value?: number;
};

/**
 * Runs in the page before its own scripts, and changes nothing for them: it listens to the frames of the microphone, to
 * what goes to the loudspeaker, and to what is drawn. A voice ends where its last loud sample arrived.
 */
export const probe = `(() => {
  const seen = (globalThis.seen = []);
  const note = (kind, more = {}) => seen.push({ kind, at: performance.now(), ...more });
  addEventListener('pointerdown', () => note('touch'), true);

  let isWanted = false;
  const loud = 0.02, pause = 450, rate = 16;
  let speaks = false, last = 0;
  const look = (samples) => {
    const now = performance.now();
    const first = samples.findIndex((it) => Math.abs(it) > loud);
    if (first >= 0) {
      if (!speaks) note('voice-on', { at: now - (samples.length - first) / rate });
      speaks = true;
      last = now - (samples.length - 1 - samples.findLastIndex((it) => Math.abs(it) > loud)) / rate;
    } else if (speaks && now - last > pause) {
      speaks = false;
      note('voice-off', { at: last });
    }
  };
  const Node = globalThis.AudioWorkletNode;
  globalThis.AudioWorkletNode = class extends Node {
    constructor(...given) {
      super(...given);
      this.port.addEventListener('message', ({ data }) => {
        if (!(data?.data instanceof ArrayBuffer)) return;
        if (isWanted) note('mic-first');
        isWanted = false;
        look(new Float32Array(data.data));
      });
    }
  };
  const devices = navigator.mediaDevices;
  if (devices) {
    const open = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wanted) => {
      note('mic-wanted');
      const stream = await open(wanted);
      isWanted = true;
      return stream;
    };
  }

  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (when = 0, ...others) {
    const samples = this.buffer.getChannelData(0);
    const loudest = samples.reduce((most, it) => Math.max(most, Math.abs(it)), 0);
    const onset = (samples.findIndex((it) => Math.abs(it) > loudest * 0.04) / this.buffer.sampleRate) * 1000;
    const { currentTime, outputLatency = 0 } = this.context;
    const at = performance.now() + Math.max(0, when - currentTime + outputLatency) * 1000;
    const { contextTime, performanceTime } = this.context.getOutputTimestamp();
    const told = performanceTime + (when - contextTime) * 1000;
    note('sound', { at, onset, lasts: this.buffer.duration * 1000, skew: performanceTime > 0 ? told - at : 0 });
    this.addEventListener('ended', () => note('sound-end'));
    return start.call(this, when, ...others);
  };
  const ramp = AudioParam.prototype.linearRampToValueAtTime;
  AudioParam.prototype.linearRampToValueAtTime = function (value, time) {
    note('gain', { value });
    return ramp.call(this, value, time);
  };

  const shown = {};
  const watch = (kind, text) => {
    if (shown[kind] === text) return;
    shown[kind] = text;
    if (text !== undefined) note(kind, { text });
  };
  const textOf = (selector) => document.querySelector(selector)?.textContent ?? undefined;
  const lookAtPage = () => {
    const heard = document.querySelector('.heard');
    watch('deaf', textOf('.heard-deaf'));
    watch('heard', heard?.lastChild?.textContent ?? undefined);
    const asked = document.querySelector('#asked')?.lastChild?.textContent ?? undefined;
    watch('asked', asked);
    watch('answer', document.querySelector('.answer') ? asked : undefined);
    watch('failed', textOf('.failed'));
    watch('offline', textOf('.offline-banner[data-shown]'));
    watch('caption', textOf('.caption-now'));
    watch('phase', document.querySelector('.hall')?.dataset.phase);
  };
  new MutationObserver(lookAtPage).observe(document, {
    childList: true, subtree: true, characterData: true,
    attributeFilter: ['class', 'data-shown', 'data-phase'],
  });
})();`;
