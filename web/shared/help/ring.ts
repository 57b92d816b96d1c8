let context: AudioContext | undefined;

/** One soft tone. Browsers allow it once the visitor has touched the page; a phone without sound stays silent. */
export const ring = () => {
  try {
    context ??= new AudioContext();
    void context.resume().catch(() => undefined);
    const [oscillator, gain, from] = [context.createOscillator(), context.createGain(), context.currentTime];
    oscillator.frequency.value = 880;
    gain.gain.setValueAtTime(0.2, from);
    gain.gain.exponentialRampToValueAtTime(0.001, from + 0.4);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(from + 0.4);
  } catch {
    // no sound here
  }
};
