/** `node tools/draw-handoff.ts`: draws the state diagram and the tables of `docs/handoff.md` anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withDiagram } from './handoff-diagram.ts';

const path = 'docs/handoff.md';
writeFileSync(path, withDiagram(readFileSync(path, 'utf8')));
