/** `node tools/sample-queue.ts [--port 3900]`: a queue system for trying out, with made-up figures (docs/hall-queue.md). */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import type { QueueReport, QueueWindow } from '#contract/hall-queue.ts';
import { composeTools } from './compose-tools.ts';
import { folders } from './folders.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3900' } } });
const minutesEach = 3;

/** Figures that move on by one every 20 s, so that a page that looks on can be seen to follow. */
const windowAt = (number: string, index: number, moment: number): QueueWindow => {
  const beat = Math.floor(moment / 20_000);
  const open = index % 7 !== 6;
  if (!open) return { number, open };
  const waiting = (index * 5 + 3 + 9 * index - (beat % 12) + 120) % 12;
  const serving = `${number.replace(/\D.*$/, '') || number.charAt(0)}${String(((beat + index * 13) % 900) + 100)}`;
  return { number, open, serving, waiting, minutes: waiting * minutesEach };
};

const { hall } = (await composeTools().readKnowledge(folders.knowledge)).knowledge;
if (!hall) throw new Error('The plan of the hall cannot be read: npm run -s knowledge -- check tells why.');

createServer((request, response) => {
  const isAsked = request.method === 'GET' && request.url === '/windows';
  const report: QueueReport = {
    at: new Date().toISOString(),
    sample: true,
    windows: hall.windows.map(({ number }, index) => windowAt(number, index, Date.now())),
  };
  response.writeHead(isAsked ? 200 : 404, { 'content-type': 'application/json' });
  response.end(isAsked ? JSON.stringify(report) : '{}');
}).listen(Number(values.port), '127.0.0.1', () => {
  console.log(`Made-up queue figures at http://127.0.0.1:${values.port}/windows`);
  console.log(`Start the product with QUEUE_URL=http://127.0.0.1:${values.port}`);
});
