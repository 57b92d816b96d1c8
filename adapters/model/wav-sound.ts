/** A part of a sound, in milliseconds. */
type Span = { from: number; to: number };

/** Sound of a WAV file: 16-bit samples of one channel, or of the first of several. */
export type WavSound = { sampleRate: number; samples: Int16Array };

const pcm = 1;
/** Written where a length was not known yet when the file was begun: it is a stream. */
const name = (bytes: Buffer, at: number) => bytes.toString('latin1', at, at + 4);

/** Reads a WAV file, also one that was streamed and does not know its own length; undefined for anything else than 16-bit PCM. */
export const readWav = (bytes: Buffer): WavSound | undefined => {
  if (name(bytes, 0) !== 'RIFF' || name(bytes, 8) !== 'WAVE') return undefined;
  let format: { channels: number; sampleRate: number } | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8);
    const start = at + 8;
    if (name(bytes, at) === 'fmt ') {
      if (bytes.readUInt16LE(start) !== pcm || bytes.readUInt16LE(start + 14) !== 16) return undefined;
      format = { channels: bytes.readUInt16LE(start + 2), sampleRate: bytes.readUInt32LE(start + 4) };
    }
    if (name(bytes, at) === 'data' && format) return samplesOf(bytes.subarray(start, start + length), format);
    at = start + length + (length % 2);
  }
  return undefined;
};

const samplesOf = (data: Buffer, { channels, sampleRate }: { channels: number; sampleRate: number }): WavSound => {
  const frames = Math.floor(data.length / 2 / channels);
  const samples = Int16Array.from({ length: frames }, (_, frame) => data.readInt16LE(frame * channels * 2));
  return { sampleRate, samples };
};

/** Writes a WAV file of one channel. */
export const writeWav = ({ sampleRate, samples }: WavSound): Buffer => {
  const data = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + data.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(pcm, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
};

/** Milliseconds of a sound. */
export const durationOf = ({ sampleRate, samples }: WavSound) => Math.round((samples.length / sampleRate) * 1000);

/** Quieter than this share of the loudest is silence, and a silence shorter than this many seconds is part of speech. */
const silence = { level: 0.04, least: 0.09 };

/** The parts of a sound that are not silent, in milliseconds and in order; the whole of it where it is silent throughout. */
export const spansOf = (sound: WavSound): [Span, ...Span[]] => {
  const { sampleRate, samples } = sound;
  const loudest = samples.reduce((most, it) => Math.max(most, Math.abs(it)), 0);
  const spans: { from: number; to: number }[] = [];
  for (const [index, sample] of samples.entries()) {
    if (Math.abs(sample) <= loudest * silence.level) continue;
    const last = spans.at(-1);
    if (last && index - last.to < silence.least * sampleRate) last.to = index;
    else spans.push({ from: index, to: index });
  }
  const at = (index: number) => Math.round((index / sampleRate) * 1000);
  const [first, ...others] = spans.map(({ from, to }) => ({ from: at(from), to: at(to + 1) }));
  return first ? [first, ...others] : [{ from: 0, to: durationOf(sound) }];
};
