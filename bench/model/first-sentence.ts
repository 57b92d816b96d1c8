import { randomUUID } from 'node:crypto';
import { TurnOutput } from '#contract/visit/turn.ts';
import { StartVisitOutput } from '#contract/visit/visit.ts';
import { startProduct } from '../../test/live/a-conversation.ts';
import { openLiveClient } from '../../test/live/live-client.ts';
import { startHeldModel } from '../../test/model/held-model.ts';
import { median, quantile } from '../statistics.ts';
import { table } from '../table.ts';
import { machine, pace } from './scripted-evaluation.ts';

const questions = 30;

/** Two sentences of a model at a public endpoint's pace, over HTTP and WebSocket: how soon the page has the first one. */
export const benchFirstSentence = async () => {
  const model = await startHeldModel(pace);
  model.letGo();
  const product = await startProduct({ MODEL_BASE_URL: model.baseURL, MODEL_NAME: 'scripted' });
  const visit = StartVisitOutput.parse((await product.send('POST', '/v1/visits', '', {})).body);
  const page = await openLiveClient(product.address);
  page.send({ kind: 'join', token: visit.token, visitId: visit.visitId });
  await page.next('joined');
  const [firsts, answers]: [number[], number[]] = [[], []];
  for (let at = 1; at <= questions; at += 1) {
    const [turnId, sent] = [randomUUID(), performance.now()];
    // another question each time, or the second one would be answered from what was kept
    const text = `什么叫容缺受理，补办身份证的时候，第${at}次问`;
    const answered = product.send('POST', `/v1/visits/${visit.visitId}/turns`, visit.token, { turnId, text });
    await page.next('sentence', (it) => it.turnId === turnId && it.index === 0);
    firsts.push(performance.now() - sent);
    const { answer } = TurnOutput.parse((await answered).body);
    answers.push(performance.now() - sent);
    if (answer.generated !== 'words') throw new Error(`no phrased answer to ${text}`);
  }
  page.close();
  await product.close();
  await model.close();
  const times = (all: readonly number[]) => `${median(all).toFixed(0)} / ${quantile(all, 0.95).toFixed(0)} ms`;
  table(
    `Two sentences of a model, ${pace.firstToken} ms to the first token, ${pace.pace} tokens/s, ${questions} turns of a page that follows its visit; ${machine()}`,
    ['from sending to', 'p50 / p95'],
    [
      ['first sentence on the page', times(firsts)],
      ['whole answer on the page', times(answers)],
    ],
  );
};
