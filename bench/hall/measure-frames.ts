import { askByTouch, type Hall, landscape, openHall, portrait, wait, wake } from './open-hall.ts';

/** A host while it speaks: frames a second, one reading each second. */
type Frames = { host: string; seen: string; size: string; fps: number[] };

type Box = { fps?: string; host?: string; size: string };

const boxOf = (hall: Hall) =>
  hall.page.evaluate(`(() => {
    const box = document.querySelector('.host-view');
    const canvas = box?.querySelector('canvas');
    return { ...box?.dataset, size: canvas ? canvas.width + ' × ' + canvas.height : '' };
  })()`) as Promise<Box>;

const framesOf = async (name: string, screen: object, viewport: typeof portrait, switches: string[]) => {
  const hall = await openHall({
    screen: { ...screen, silence: 300 },
    switches,
    product: { SPEAKING: 'espeak' },
    context: { viewport },
  });
  await wake(hall.page);
  await wait(8000);
  await askByTouch(hall.page, '食品经营许可延续要带什么材料');
  const fps: number[] = [];
  let box = await boxOf(hall);
  for (let second = 0; second < 15; second += 1) {
    await wait(1000);
    box = await boxOf(hall);
    if (box.fps !== undefined) fps.push(Number(box.fps));
  }
  await hall.close();
  return { host: name, seen: box.host ?? '', size: box.size, fps };
};

/** A GPU made of software. */
export const softwareGpu = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** How fluently the host moves while it speaks, in both orientations; the solid one on a processor, for information. */
export const measureFrames = async (): Promise<Frames[]> => [
  await framesOf('drawn, portrait', { host: 'drawn' }, portrait, []),
  await framesOf('drawn, landscape', { host: 'drawn' }, landscape, []),
  await framesOf('solid, without a GPU', { host: 'solid' }, portrait, softwareGpu),
];
