import { randomUUID } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hosts } from './hosts.ts';
import { sampleSettings } from './sample-settings.ts';

describe.each(hosts)('a restart of the %s host', (_name, start) => {
  it('loses no turn, and no token', async () => {
    const settings = sampleSettings();
    const before = await start(settings);
    const { visitId, token } = (await before.send({ method: 'POST', path: '/v1/visits', body: {} })).body;
    const turn = {
      method: 'POST',
      path: `/v1/visits/${visitId}/turns`,
      token,
      body: { turnId: randomUUID(), text: '身份证丢了怎么补办' },
    };
    const first = await before.send(turn);
    await before.close();

    const after = await start(settings);
    const again = await after.send(turn);
    const next = await after.send({ ...turn, body: { turnId: randomUUID(), text: '多少钱' } });
    await after.close();
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(next.body).toMatchObject({ number: 2, answer: { guide: first.body.answer.guide } });

    const { mode } = await stat(join(settings.DATA_FOLDER, 'signing-key'));
    expect(process.platform === 'win32' ? 0o600 : mode & 0o777).toBe(0o600);
    await rm(settings.DATA_FOLDER, { recursive: true });
  });

  it('forgets what has expired meanwhile', async () => {
    let now = Date.UTC(2026, 10, 22, 8);
    const settings = sampleSettings();
    const before = await start(settings, () => now);
    const { visitId, token } = (await before.send({ method: 'POST', path: '/v1/visits', body: {} })).body;
    await before.close();

    now += 25 * 3_600_000;
    await (await start(settings, () => now)).close();
    // back in time the token is good again, so that only the deletion can be why the visit is gone
    now -= 25 * 3_600_000;
    const after = await start(settings, () => now);
    const erase = await after.send({ method: 'DELETE', path: `/v1/visits/${visitId}`, token });
    expect(erase.body.type).toBe('urn:lingban:problem:no-such-visit');
    await after.close();
    await rm(settings.DATA_FOLDER, { recursive: true });
  });
});
