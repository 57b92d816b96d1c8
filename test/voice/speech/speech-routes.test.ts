import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasEspeak } from '#adapters/local/espeak/espeak-speech.ts';
import { Spoken } from '#contract/voice/speech.ts';
import { composeVoice } from '#functions/compose-voice.ts';
import { hosts, startHost } from '../../functions/hosts.ts';
import { sampleSettings } from '../../functions/sample-settings.ts';

const path = '/v1/voice/speech';
const sentence = { text: '请到三号窗口。', language: 'zh' };
type Running = Awaited<ReturnType<typeof startHost>>;

describe.each(hosts)('on the %s host', (_, start) => {
  let running: Running;
  let silent: Running;
  beforeAll(async () => {
    running = await startHost(start, sampleSettings());
    silent = await startHost(start, sampleSettings({ SPEAKING: 'none' }));
  });
  afterAll(() => Promise.all([running.close(), silent.close()]));

  it.runIf(hasEspeak())('the machine speaks by its own voice where nobody has set another', async () => {
    expect((await running.send({ path: '/v1/voice' })).body.speaking).toBe('espeak');
    const { token } = await running.startVisit();
    const { status, body } = await running.send({ method: 'POST', path, token, body: sentence });
    expect(status).toBe(200);
    const { visemes, duration, audio } = Spoken.parse(body);
    expect(visemes.length).toBeGreaterThan(10);
    expect(duration).toBeGreaterThan(500);
    const again = await running.send({ method: 'POST', path, token, body: sentence });
    expect(again.body.audio).toBe(audio);
  });

  it('speaks to visitors only', async () => {
    expect((await running.send({ method: 'POST', path, body: sentence })).status).toBe(401);
  });

  it.each([
    ['nothing', { ...sentence, text: ' ' }],
    ['a book', { ...sentence, text: '长'.repeat(301) }],
    ['another language', { ...sentence, language: 'fr' }],
  ])('does not say %s', async (_what, body) => {
    const { token } = await running.startVisit();
    expect((await running.send({ method: 'POST', path, token, body })).status).toBe(400);
  });

  it('says that nobody speaks where that is set', async () => {
    expect((await silent.send({ path: '/v1/voice' })).body.speaking).toBe('none');
    const { token } = await silent.startVisit();
    const { status, body } = await silent.send({ method: 'POST', path, token, body: sentence });
    expect([status, body.type]).toEqual([503, expect.stringMatching(/no-voice$/)]);
  });
});

describe('a Lambda', () => {
  it.each(['espeak', ''])('has no voice of its own: SPEAKING=%s', async (speaking) => {
    const settings = sampleSettings({ SIGNING_KEY: 'k'.repeat(32), SPEAKING: speaking });
    const { endpoints } = composeVoice(settings);
    const reply = await endpoints.readVoice?.({ path: {}, query: {}, body: '' } as never);
    expect(reply?.body).toMatchObject({ speaking: 'none' });
  });
});
