import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeTranscribeAddress, type TranscribePlace } from '#adapters/aws/transcribe-address.ts';

const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const now = Date.parse('2026-11-20T08:30:00Z');

const addressOf = async (changes: Partial<TranscribePlace> = {}, language: 'zh' | 'en' = 'zh') => {
  const open = makeTranscribeAddress({
    region: 'eu-west-1',
    readCredentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey, sessionToken: 'session+token/=' }),
    now: () => now,
    ...changes,
  });
  const opened = await open({ language });
  if (!opened.ok) throw new Error('no address');
  return { url: new URL(opened.value.url), expiresAt: opened.value.expiresAt };
};

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const escapeUri = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);

/** The signature of such an address by Amazon's own description, worked out anew. */
const signatureOf = (url: URL, region: string) => {
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${escapeUri(name)}=${escapeUri(value)}`)
    .sort()
    .join('&');
  const canonical = `GET\n${url.pathname}\n${query}\nhost:${url.host}\n\nhost\n${sha('')}`;
  const scope = `20261120/${region}/transcribe/aws4_request`;
  const toSign = `AWS4-HMAC-SHA256\n20261120T083000Z\n${scope}\n${sha(canonical)}`;
  const key = ['20261120', region, 'transcribe', 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${secretAccessKey}`,
  );
  return hmac(key, toSign).toString('hex');
};

describe('an address at Transcribe', () => {
  it('asks for what the page streams, in the language that is spoken', async () => {
    const { url } = await addressOf();
    expect(url.origin).toBe('wss://transcribestreaming.eu-west-1.amazonaws.com:8443');
    expect(url.pathname).toBe('/stream-transcription-websocket');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      'language-code': 'zh-CN',
      'media-encoding': 'pcm',
      'sample-rate': '16000',
      'enable-partial-results-stabilization': 'true',
      'partial-results-stability': 'high',
    });
    expect((await addressOf({}, 'en')).url.searchParams.get('language-code')).toBe('en-US');
  });

  it('is signed as Amazon describes it, for no longer than it allows', async () => {
    const { url, expiresAt } = await addressOf({ vocabulary: 'lingban-1f2e3d4c' });
    expect(url.searchParams.get('X-Amz-Signature')).toBe(signatureOf(url, 'eu-west-1'));
    expect(url.searchParams.get('X-Amz-Security-Token')).toBe('session+token/=');
    const seconds = Number(url.searchParams.get('X-Amz-Expires'));
    expect(seconds).toBeLessThanOrEqual(300);
    expect(Date.parse(expiresAt)).toBe(now + seconds * 1000);
  });

  it('is of China in China', async () => {
    const { url } = await addressOf({ region: 'cn-northwest-1' });
    expect(url.host).toBe('transcribestreaming.cn-northwest-1.amazonaws.com.cn:8443');
    expect(url.searchParams.get('X-Amz-Signature')).toBe(signatureOf(url, 'cn-northwest-1'));
  });

  it('names the vocabulary of the language, where one is in force', async () => {
    const { url } = await addressOf({ vocabulary: 'lingban-1f2e3d4c' });
    expect(url.searchParams.get('vocabulary-name')).toBe('lingban-1f2e3d4c-zh');
    expect((await addressOf()).url.searchParams.has('vocabulary-name')).toBe(false);
  });
});
