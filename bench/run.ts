/** `npm run bench [-- routing matters fields dialogues engine start server table knowledge speech listening model vectors hall pictures scale help live]`: measures and prints; judges nothing. All parts when none is named. */
import { openTurns } from '../tools/open-turns.ts';
import { benchDialogues } from './dialogues.ts';
import { benchEngine } from './engine.ts';
import { benchFields } from './fields.ts';
import { takePictures } from './hall/take-pictures.ts';
import { benchHall } from './hall.ts';
import { benchKillServer } from './help/kill-server.ts';
import { benchLiveConnections } from './help/live-connections.ts';
import { measureHelp } from './help/measure-help.ts';
import { benchKnowledge } from './knowledge-figures.ts';
import { benchListening } from './listening.ts';
import { benchMatters } from './matters.ts';
import { benchModel } from './model.ts';
import { benchRouting } from './routing.ts';
import { benchScale } from './scale/scale.ts';
import { benchServer } from './server.ts';
import { benchSpeech } from './speech.ts';
import { benchStart } from './start.ts';
import { benchTableCalls } from './table-calls.ts';
import { benchVectors } from './vectors.ts';

await import('../tools/build.ts');
const { release, takeTurn } = await openTurns();

const parts: Record<string, () => void | Promise<void>> = {
  routing: () => benchRouting(release, takeTurn),
  matters: () => benchMatters(takeTurn),
  fields: () => benchFields(takeTurn),
  dialogues: () => benchDialogues(takeTurn),
  engine: () => benchEngine(takeTurn),
  start: benchStart,
  server: benchServer,
  table: benchTableCalls,
  knowledge: benchKnowledge,
  speech: () => benchSpeech(takeTurn),
  listening: benchListening,
  model: () => benchModel({ release, takeTurn }),
  vectors: () => benchVectors(release, takeTurn),
  hall: benchHall,
  pictures: () => takePictures(),
  scale: benchScale,
  help: measureHelp,
  live: async () => {
    await benchKillServer();
    await benchLiveConnections();
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run();
}
