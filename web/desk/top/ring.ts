let context: AudioContext | undefined;

/** Browsers let a page sound once somebody has touched it; until then this stays silent. */
const opened = () => {
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume().catch(() => undefined);
  return context;
};

const tone = (audio: AudioContext, frequency: number, from: number) => {
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  oscillator.frequency.value = frequency;
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(0.18, from + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, from + 0.28);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(from);
  oscillator.stop(from + 0.3);
};

/** Two soft tones for an offer, one for a message. */
export const ring = (what: 'offer' | 'message') => {
  try {
    const audio = opened();
    tone(audio, 880, audio.currentTime);
    if (what === 'offer') tone(audio, 1175, audio.currentTime + 0.18);
  } catch {
    // a computer without sound
  }
};
