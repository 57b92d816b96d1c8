import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Hall } from '#contract/hall.ts';

/** The hall that is shipped, as it stands in `knowledge/`. */
export const sampleHall = Hall.parse(parse(readFileSync('knowledge/hall/sample.yaml', 'utf8')));
