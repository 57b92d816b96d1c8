import * as z from 'zod';
import { Audience } from './guide/code-tables.ts';
import { Identifier } from './identifier.ts';

/** The single files of `knowledge/`; guides stand in `guides/<id>.yaml`, the lexicon in `lexicon/<element>.yaml`. */
export const knowledgeFiles = {
  catalogue: 'catalogue.csv',
  departments: 'departments.yaml',
  allowedHosts: 'allowed-hosts.yaml',
  hall: 'hall/sample.yaml',
  /** Town and street service centres; a hall may publish none. */
  centres: 'hall/centres.yaml',
  /** Questions that were once answered wrongly; a hall may have none yet. */
  regressions: 'questions/regressions/corrections.yaml',
} as const;

/** One line of the catalogue of items (事项目录). `department` is the department's Chinese name, as the hall published it. */
export const CatalogueRow = z.strictObject({
  id: Identifier,
  name: z.string().trim().min(1),
  name_en: z.string().trim().min(1),
  department: z.string().trim().min(1),
  audience: Audience,
});
export type CatalogueRow = z.infer<typeof CatalogueRow>;

/** Host names that links in guides may lead to, without scheme, port or path. */
export const AllowedHosts = z
  .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name in lower case: www.gov.cn'))
  .min(1);
export type AllowedHosts = z.infer<typeof AllowedHosts>;
