/** `npm run -s recordings -- <verb>`: what callers of the hotline asked and nobody could answer. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hallDay } from '#functions/hall-day.ts';
import { composeListeningTools } from './compose-listening-tools.ts';
import { folders } from './folders.ts';
import { makeRunVerb } from './knowledge/run-verb.ts';
import { openTurns } from './open-turns.ts';
import { makeGapsVerb, makeReadVerb } from './recordings/read-verb.ts';
import type { RecordingTools } from './recordings/recording-tools.ts';
import { makeTranscribeVerb } from './recordings/transcribe-verb.ts';

const tools: RecordingTools = {
  ...composeListeningTools(),
  openTurns,
  today: () => hallDay(Date.now()),
  wait: (milliseconds) => wait(milliseconds),
  defaultOut: join(folders.data, 'gaps.yaml'),
  print: console.log,
  complain: console.error,
};

const runVerb = makeRunVerb(
  'recordings',
  {
    transcribe: {
      purpose: 'has recordings in S3 written down and gathers what nobody could answer',
      run: makeTranscribeVerb(tools),
    },
    read: { purpose: 'gathers the same from transcripts on this machine: FILE.json …', run: makeReadVerb(tools) },
    gaps: { purpose: 'prints the gaps gathered so far', run: makeGapsVerb(tools) },
  },
  console.error,
);

process.exitCode = await runVerb(process.argv.slice(2));
