import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Called, startScriptedModel } from '../model/scripted-model.ts';
import { deskSettings, signerOf, somebody } from './a-desk.ts';
import { hosts, startHost, type TestHost } from './hosts.ts';
import { sampleSettings } from './sample-settings.ts';

const wednesdayAtTen = Date.parse('2026-11-25T10:00:00+08:00');
const fiveSeconds = 5000;
/** Asks for a term to be explained: a model is wanted for its words. */
const question = '什么叫容缺受理，补办身份证的时候';
const another = '容缺受理是什么意思，办居住证的时候';

const script = ({ user }: Called) => ({
  reply: user.includes('<candidates>')
    ? '{"decision":"none","matters":[],"fields":[],"also":null}\n'
    : '{"say":"这件事的收费是{{fee}}。","cites":["fee"]}\n',
});

type Model = Awaited<ReturnType<typeof startScriptedModel>>;

describe.each(hosts)('the switch of the language model on the %s host', (_name, start) => {
  let host: TestHost;
  let model: Model;
  let at = wednesdayAtTen;
  let visit: { visitId: string; token: string };
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    model = await startScriptedModel(script);
    const settings = sampleSettings({ ...deskSettings, MODEL_BASE_URL: model.baseURL, MODEL_NAME: 'scripted' });
    host = await startHost(start, settings, () => at);
    const sign = await signerOf(settings, () => at);
    tokens.helper = await sign(somebody('helper', ['helper'], 'general-help'));
    tokens.lead = await sign(somebody('lead', ['lead'], 'general-help'));
    tokens.operator = await sign(somebody('operator', ['operator']));
    visit = await host.startVisit();
  });
  afterAll(async () => {
    await host.close();
    await model.close();
  });

  const ask = async (text: string) => {
    at += 1000;
    const { answer } = (await host.ask(visit, text)).body;
    return { generated: answer.generated, speech: answer.speech, calls: model.calls.length };
  };
  const send = (who: string, on: boolean) =>
    host.send({ method: 'POST', path: '/v1/desk/model', token: tokens[who] ?? '', body: { on } });
  const read = async (who: string) => (await host.send({ path: '/v1/desk/model', token: tokens[who] ?? '' })).body;

  it('is on until somebody turns it', async () => {
    expect(await read('operator')).toEqual({ name: 'scripted', switch: { on: true }, turned: [], uses: [] });
    const { generated, speech, calls } = await ask(question);
    expect({ generated, calls }).toEqual({ generated: 'words', calls: 1 });
    expect(speech).toMatch(/^这件事的收费是[^{}]+。$/);
  });

  it('takes the model out of every answer within five seconds, even out of those that were kept', async () => {
    expect((await send('helper', false)).status).toBe(403);
    expect((await send('lead', false)).status).toBe(403);
    const turned = await send('operator', false);
    const entry = { on: false, by: 'operator', at: new Date(at).toISOString() };
    expect(turned.body).toMatchObject({ switch: entry, turned: [entry] });
    at += fiveSeconds;
    const kept = await ask(question);
    expect({ ...kept, speech: '' }).toEqual({ generated: undefined, speech: '', calls: 1 });
    expect(kept.speech).not.toContain('这件事的收费是');
    expect(await ask(another)).toMatchObject({ generated: undefined, calls: 1 });
  });

  it('brings it back as quickly', async () => {
    await send('operator', true);
    at += fiveSeconds;
    expect(await ask(another)).toMatchObject({ generated: 'words', calls: 2 });
    expect(await ask(question)).toMatchObject({ generated: 'words', calls: 2 });
  });

  it('is logged with who and when, beside what the model did, and not a word of the visitor', async () => {
    const { turned, uses } = await read('lead');
    expect(turned).toMatchObject([
      { on: true, by: 'operator' },
      { on: false, by: 'operator' },
    ]);
    expect(uses.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['cached', 'used', 'off', 'off', 'used']);
    expect(JSON.stringify(uses)).not.toMatch(new RegExp(`容缺|${visit.visitId}`));
  });
});

describe.each(hosts)('a %s host without a language model', (_name, start) => {
  it('says so at the desk, and answers alone', async () => {
    const settings = sampleSettings(deskSettings);
    const host = await startHost(start, settings, () => wednesdayAtTen);
    const token = await (await signerOf(settings, () => wednesdayAtTen))(somebody('operator', ['operator']));
    const { body } = await host.send({ path: '/v1/desk/model', token });
    expect(body).toEqual({ switch: { on: true }, turned: [], uses: [] });
    const { answer } = (await host.ask(await host.startVisit(), question)).body;
    expect(answer.generated).toBeUndefined();
    await host.close();
  });
});
