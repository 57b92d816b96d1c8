import * as z from 'zod';
import { HelpMode } from '../handoff/help-mode.ts';
import { Identifier } from '../identifier.ts';
import { Tapped } from './tapped.ts';

/** What the visitor can do next. `label` is in the answer's language. */
export const Action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open-page'), label: z.string(), url: z.url({ protocol: /^https$/ }) }),
  /** `to` is a window or a place of the hall. */
  z.strictObject({ kind: z.literal('show-way'), label: z.string(), to: Identifier }),
  z.strictObject({ kind: z.literal('call'), label: z.string(), phone: z.string() }),
  /** `mode` where the visitor said how they wish to be helped. */
  z.strictObject({ kind: z.literal('ask-human'), label: z.string(), mode: HelpMode.optional() }),
  /** `matter` is the guide or bundle whose checklist it is. */
  z.strictObject({ kind: z.literal('take-along'), label: z.string(), matter: Identifier }),
  /** A question to tap: its text is sent together with what it stands for. */
  z.strictObject({
    kind: z.literal('ask'),
    label: z.string(),
    ...Tapped.shape,
  }),
]);
export type Action = z.infer<typeof Action>;
