import { rm } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { startLocal } from '#functions/start-local.ts';
import { sampleSettings } from '../functions/sample-settings.ts';
import { signInAt } from './sign-in-at.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const start = async (changes: Record<string, string>) => {
  const settings = sampleSettings(changes);
  const { address, close } = await startLocal(settings);
  closing.push(async () => {
    await close();
    await rm(settings.DATA_FOLDER, { recursive: true });
  });
  return address.replace('0.0.0.0', '127.0.0.1');
};
const readSignIn = async (address: string) => fetch(`${address}/v1/desk/sign-in`);

describe('the product on one machine', () => {
  it.each([
    ['sample-wang', 200],
    ['demo-lead', 200],
    ['demo-operator', 200],
  ])('lets %s in at the desk', async (person, status) => {
    const address = await start({});
    const { id_token } = await signInAt(address, person);
    const desk = await fetch(`${address}/v1/desk`, { headers: { authorization: `Bearer ${id_token}` } });
    expect(desk.status).toBe(status);
    expect(await desk.json()).toMatchObject({ me: { id: person } });
  });

  it('lets nobody sign in by choice where others can reach it, and says why', async () => {
    const address = await start({ HOST: '0.0.0.0' });
    expect((await readSignIn(address)).status).toBe(404);
    const page = await fetch(`${address}/oidc/authorize`);
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('DEMO_STAFF=on');
  });

  it('does so where the settings say that anybody may', async () => {
    const address = await start({ HOST: '0.0.0.0', DEMO_STAFF: 'on' });
    expect(await (await readSignIn(address)).json()).toMatchObject({ demo: true });
  });

  it('sends staff to the provider that the settings name', async () => {
    const address = await start({ STAFF_ISSUER: 'https://id.example', STAFF_CLIENT_ID: 'desk' });
    const found = { issuer: 'https://id.example', clientId: 'desk', demo: false };
    expect(await (await readSignIn(address)).json()).toMatchObject(found);
    expect((await fetch(`${address}/oidc/jwks`)).status).toBe(403);
  });
});
