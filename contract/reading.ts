import * as z from 'zod';
import { Field } from './field.ts';
import { Audience } from './guide/code-tables.ts';
import { Guide } from './guide/guide.ts';
import { Identifier } from './identifier.ts';
import { Bilingual } from './language.ts';

export const GuideListItem = z.strictObject({
  id: Identifier,
  name: Bilingual,
  department: Bilingual,
  audience: Audience,
  detail: z.enum(['complete', 'outline']),
});
export const GuideList = z.strictObject({ release: z.string(), guides: z.array(GuideListItem) });

export const GuideRef = z.strictObject({ guideId: Identifier });
export const GuideReply = z.strictObject({ version: z.string(), guide: Guide, samples: z.array(Field) });

export const WayInput = z.strictObject({
  /** A window, a place or a screen. */
  from: Identifier,
  to: Identifier,
  /** Query parameters are text. */
  stepFree: z
    .enum(['true', 'false'])
    .default('false')
    .transform((it) => it === 'true'),
});

export const Health = z.strictObject({ status: z.literal('ok'), release: z.string(), guides: z.int() });
