import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PublishedHelp } from '#contract/help.ts';

const folder = new URL('../../../knowledge/help/', import.meta.url).pathname;
const read = (name: string) => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'));

/** The services and hours of the sample hall, as they are published while helpers are at work. */
export const publishedHelp = PublishedHelp.parse({ services: read('services'), hours: read('hours'), open: true });
