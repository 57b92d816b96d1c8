/** The most that the tries may take together, and the least that is worth another try, in milliseconds. */
type Time = { total: number; again: number };

/**
 * Tries once, and once more where it fails while there is time left. The signal tells the try to give up; a try that
 * does not listen is left behind. Throws what the last try threw.
 */
export const withinTime = async <Value>(
  { total, again }: Time,
  attempt: (signal: AbortSignal) => Promise<Value>,
  now: () => number = performance.now.bind(performance),
): Promise<Value> => {
  const end = now() + total;
  const once = () => {
    const signal = AbortSignal.timeout(Math.max(1, Math.round(end - now())));
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return Promise.race([attempt(signal), late]);
  };
  try {
    return await once();
  } catch (error) {
    if (end - now() < again) throw error;
    return await once();
  }
};
