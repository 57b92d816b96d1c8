/** `npm run -s vocabulary -- <verb>`: the words of the release, for whoever listens. */
import { setTimeout as wait } from 'node:timers/promises';
import { composeListeningTools } from './compose-listening-tools.ts';
import { makeRunVerb } from './knowledge/run-verb.ts';
import { openTurns } from './open-turns.ts';
import { vocabularyVerbs } from './vocabulary/vocabulary-verbs.ts';

const verbs = vocabularyVerbs({
  ...composeListeningTools(),
  openSource: async () => (await openTurns()).release,
  wait: (milliseconds) => wait(milliseconds),
  print: console.log,
  complain: console.error,
});

process.exitCode = await makeRunVerb('vocabulary', verbs, console.error)(process.argv.slice(2));
