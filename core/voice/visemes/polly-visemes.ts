import type { Viseme, VisemeMark } from '#contract/voice/viseme.ts';
import { weightOf } from './shape.ts';

/**
 * What Amazon Polly calls the shapes, the same names for Mandarin and English
 * (docs.aws.amazon.com/polly/latest/dg/ph-table-mandarin.html and ph-table-english-us.html).
 */
const shapes: Record<string, readonly [Viseme, number?]> = {
  ...{ p: ['PP'], f: ['FF'], T: ['TH'], t: ['DD'], k: ['kk'], S: ['CH'], s: ['SS'], r: ['RR'] },
  ...{ a: ['aa'], e: ['E'], E: ['E', 0.9], '@': ['E', 0.5], i: ['I'], o: ['O'], O: ['O', 1], u: ['U'], sil: ['sil'] },
};

/** One of Polly's viseme marks; an unknown name opens the mouth a little. */
export const markOfPolly = ({ time, value }: { time: number; value: string }): VisemeMark => {
  const [viseme, weight] = shapes[value] ?? ['E', 0.4];
  return { ms: Math.max(0, Math.round(time)), viseme, weight: weight ?? weightOf(viseme) };
};
