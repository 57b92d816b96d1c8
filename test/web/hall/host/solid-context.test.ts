import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchContext } from '#web/hall/host/solid/watch-context.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A canvas as far as its GPU context goes. */
const watch = () => {
  const canvas = new EventTarget();
  const told = { restored: 0, lost: 0 };
  const context = watchContext(canvas as HTMLCanvasElement, () => {
    told.restored += 1;
  });
  context.onLost(() => {
    told.lost += 1;
  });
  const send = (type: string) => canvas.dispatchEvent(new Event(type, { cancelable: true }));
  return { context, told, send };
};

test('a GPU that comes back within two seconds is drawn on again', () => {
  const { context, told, send } = watch();
  expect(send('webglcontextlost'), 'the browser may restore it').toBe(false);
  expect(context.isLost()).toBe(true);
  vi.advanceTimersByTime(1500);
  send('webglcontextrestored');
  expect(context.isLost()).toBe(false);
  vi.advanceTimersByTime(5000);
  expect(told).toEqual({ restored: 1, lost: 0 });
});

test('a GPU that stays away is told once', () => {
  const { told, send } = watch();
  send('webglcontextlost');
  vi.advanceTimersByTime(5000);
  expect(told).toEqual({ restored: 0, lost: 1 });
});

test('a host that is closed is told nothing more', () => {
  const { context, told, send } = watch();
  send('webglcontextlost');
  context.close();
  vi.advanceTimersByTime(5000);
  send('webglcontextlost');
  vi.advanceTimersByTime(5000);
  expect(told.lost).toBe(0);
});
