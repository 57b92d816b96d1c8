import { useEffect, useRef, useState } from 'react';

/** Milliseconds that are recorded and played back. */
const recorded = 3000;

type MicrophoneTest = 'idle' | 'metering' | 'recording' | 'playing' | 'failed';

/** How loud the loudest sample of the moment is, 0 to 1. */
const peakOf = (analyser: AnalyserNode) => {
  const samples = new Float32Array(analyser.fftSize);
  analyser.getFloatTimeDomainData(samples);
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
};

const openMeter = (stream: MediaStream, onLevel: (level: number) => void) => {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const timer = setInterval(() => onLevel(peakOf(analyser)), 100);
  return () => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    void context.close();
  };
};

const record = (stream: MediaStream) =>
  new Promise<Blob>((done) => {
    const recorder = new MediaRecorder(stream);
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => done(new Blob(parts, { type: recorder.mimeType })));
    recorder.start();
    setTimeout(() => recorder.stop(), recorded);
  });

/** Plays what was recorded, and forgets it. */
const play = async (sound: Blob) => {
  const url = URL.createObjectURL(sound);
  const audio = new Audio(url);
  await new Promise((done) => {
    audio.addEventListener('ended', done);
    audio.addEventListener('error', done);
    audio.play().catch(done);
  });
  URL.revokeObjectURL(url);
};

/** Whether the microphone hears, and how it sounds. Nothing of it leaves the machine. */
export const useMicrophoneTest = () => {
  const [state, setState] = useState<MicrophoneTest>('idle');
  const [level, setLevel] = useState(0);
  const close = useRef<() => void>(undefined);
  const stop = () => {
    close.current?.();
    close.current = undefined;
    setLevel(0);
  };
  useEffect(() => () => close.current?.(), []);
  const open = async () => {
    stop();
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    close.current = openMeter(stream, setLevel);
    return stream;
  };
  const attempt = (work: () => Promise<void>) =>
    void work().catch(() => {
      stop();
      setState('failed');
    });
  return {
    state,
    level,
    meter: () =>
      attempt(async () => {
        await open();
        setState('metering');
      }),
    stop: () => {
      stop();
      setState('idle');
    },
    record: () =>
      attempt(async () => {
        const stream = await open();
        setState('recording');
        const sound = await record(stream);
        stop();
        setState('playing');
        await play(sound);
        setState('idle');
      }),
  };
};
