import * as z from 'zod';

/** What the helper should know of the visitor. The first four put a request into the priority lane. */
export const Need = z.enum([
  'elder',
  'disabled',
  'wheelchair',
  'sign-language',
  'large-print',
  'slow-speech',
  'with-child',
]);
export type Need = z.infer<typeof Need>;

/** Needs that open the priority lane: 老年人、残疾人优先 (无障碍环境建设法 39–43). */
export const priorityNeeds = ['elder', 'disabled', 'wheelchair', 'sign-language'] as const satisfies Need[];

/** Languages and dialects that helpers speak; sign is national common sign language. */
export const HelpLanguage = z.enum(['zh', 'en', 'changzhou', 'sign']);
export type HelpLanguage = z.infer<typeof HelpLanguage>;
