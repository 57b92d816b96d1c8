import * as z from 'zod';

/** The fifteen mouth shapes that the host has morphs for; `sil` is the mouth at rest. */
export const Viseme = z.enum(['sil', 'PP', 'FF', 'TH', 'DD', 'kk', 'CH', 'SS', 'nn', 'RR', 'aa', 'E', 'I', 'O', 'U']);
export type Viseme = z.infer<typeof Viseme>;

/** From this moment of the sound on, the mouth has this shape, until the next mark. */
export const VisemeMark = z.strictObject({
  /** Milliseconds from the beginning of the sound. */
  ms: z.int().min(0),
  viseme: Viseme,
  /** 0 to 1: how far the mouth goes. */
  weight: z.number().min(0).max(1),
});
export type VisemeMark = z.infer<typeof VisemeMark>;
