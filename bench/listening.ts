import { median, milliseconds, quantile } from './statistics.ts';
import { table } from './table.ts';

/** What was measured; times in milliseconds. */
export type Measured = {
  /** What the stand-in for the provider takes for its last word. */
  providerDelay: number;
  turns: { where: string; asked: number; taken: number; falseAlarms: number; failed: number }[];
  /** From the start to the first sound from the microphone. */
  ready: number[];
  /** From the first voice to the first partial text. */
  partial: number[];
  /** From the last voice to the text. */
  final: number[];
};

const both = (values: readonly number[]) => [milliseconds(median(values)), milliseconds(quantile(values, 0.95))];

// what runs in the page is typed for a browser, so it is not loaded by its name
const measuring = new URL('../test/web/hall/voice/measure-listening.ts', import.meta.url).href;

/** How soon and how surely the page hears, in a real browser; the provider is a stand-in. */
export const benchListening = async () => {
  const { measureListening }: { measureListening: () => Promise<Measured> } = await import(measuring);
  const { providerDelay, turns, ready, partial, final } = await measureListening();
  table(
    'listening: turns',
    ['where', 'questions', 'turns taken', 'false alarms', 'failed'],
    turns.map(({ where, ...counts }) => [where, ...Object.values(counts).map(String)]),
  );
  table(
    `listening: times (the provider's last word takes ${providerDelay} ms)`,
    ['what', 'median', '95 %'],
    [
      ['start to the first sound from the microphone', ...both(ready)],
      ['first voice to first partial text', ...both(partial)],
      ['last voice to the text, silence of 600 ms and provider included', ...both(final)],
    ],
  );
};
