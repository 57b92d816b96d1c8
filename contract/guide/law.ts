import * as z from 'zod';
import { Bilingual } from '../language.ts';
import { Link } from './link.ts';

/** One legal basis (设定依据): law, regulation, rule or published document. */
export const LegalBasis = z.strictObject({
  name: Bilingual,
  rank: z.enum(['law', 'administrative-regulation', 'local-regulation', 'rule', 'document', 'standard']),
  /** 文号, for example 国办发〔2019〕51号. */
  number: z.string().trim().min(1).optional(),
  article: Bilingual.optional(),
  link: Link.optional(),
});
export type LegalBasis = z.infer<typeof LegalBasis>;
