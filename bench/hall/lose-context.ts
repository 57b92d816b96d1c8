import { type Failure, isAnswered, question } from './failure.ts';
import { softwareGpu } from './measure-frames.ts';
import { openHall, portrait, until, wake } from './open-hall.ts';

const loseContext = `(async () => {
  const box = document.querySelector('.host-view');
  const start = performance.now();
  // a canvas that is drawn on in two dimensions has no such context
  const [gl] = [...box.querySelectorAll('canvas')].flatMap((it) => it.getContext('webgl2') ?? []);
  gl.getExtension('WEBGL_lose_context').loseContext();
  while (box.dataset.host !== 'drawn') await new Promise((resolve) => setTimeout(resolve, 20));
  return performance.now() - start;
})()`;

/** The GPU goes away under the solid host, which is drawn small here: a processor draws it. */
export const contextIsLost = async (): Promise<Failure> => {
  const hall = await openHall({
    screen: { silence: 300, host: 'solid' },
    switches: softwareGpu,
    context: { viewport: portrait, deviceScaleFactor: 0.25 },
  });
  await wake(hall.page);
  await until(hall.page, `document.querySelector('.host-view')?.dataset.host === 'solid'`);
  const after = Number(await hall.page.evaluate(loseContext));
  const answers = await isAnswered(hall, question);
  await hall.close();
  return { what: 'the GPU is lost', visible: 'the drawn host', after, answers };
};
