import { describe, expect, it } from 'vitest';
import type { ModelSwitch } from '#contract/staff/model-switch.ts';
import { makeIsModelOn } from '#core/model/model-switch.ts';

const aStore = (kept?: ModelSwitch) => {
  let reads = 0;
  const store = { kept, isBroken: false };
  return {
    store,
    reads: () => reads,
    read: async () => {
      reads += 1;
      if (store.isBroken) throw new Error('the table is away');
      return store.kept;
    },
  };
};

describe('the switch', () => {
  it('is on until somebody turns it', async () => {
    expect(await makeIsModelOn(aStore(), () => 0)()).toBe(true);
  });

  it('is off when it is turned off, and when it cannot be read', async () => {
    expect(await makeIsModelOn(aStore({ on: false }), () => 0)()).toBe(false);
    const broken = aStore({ on: true });
    broken.store.isBroken = true;
    expect(await makeIsModelOn(broken, () => 0)()).toBe(false);
  });

  it('is read at most once in five seconds, and works everywhere within them', async () => {
    let now = 0;
    const twin = aStore({ on: true });
    const isOn = makeIsModelOn(twin, () => now);
    await isOn();
    twin.store.kept = { on: false };
    now = 4999;
    expect(await isOn()).toBe(true);
    expect(twin.reads()).toBe(1);
    now = 5000;
    expect(await isOn()).toBe(false);
  });
});
