import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Language } from '#contract/language.ts';
import { sampleRate } from '#contract/voice/listening.ts';
import { ok } from '#core/result.ts';
import type { OpenListening } from '#core/voice/voice-ports.ts';
import { transcribeOrigin } from './transcribe-origin.ts';

/** What signs: of the role that may begin a stream of Transcribe and nothing else. */
type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };

export type TranscribePlace = {
  region: string;
  readCredentials: () => Promise<Credentials>;
  /** The custom vocabularies in force, without their language: `lingban-1f2e3d4c` stands for `…-zh` and `…-en`. */
  vocabulary?: string | undefined;
  /** `ws://host:port` of a stand-in. */
  endpoint?: string | undefined;
  now: () => number;
};

const languageCodes = { zh: 'zh-CN', en: 'en-US' } satisfies Record<Language, string>;
const path = '/stream-transcription-websocket';
/** Seconds within which a connection must begin; Amazon allows 300. */
const validity = 240;

const queryOf = (language: Language, vocabulary: string | undefined) => ({
  'language-code': languageCodes[language],
  'media-encoding': 'pcm',
  'sample-rate': String(sampleRate),
  'enable-partial-results-stabilization': 'true',
  'partial-results-stability': 'high',
  ...(vocabulary === undefined ? {} : { 'vocabulary-name': `${vocabulary}-${language}` }),
});

const asText = (query: Record<string, string | string[] | null>) =>
  Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');

/**
 * Signs addresses at which a page streams one utterance to Amazon Transcribe: the sound never passes through the hall's
 * own server. Throws where there are no credentials.
 */
export const makeTranscribeAddress = (place: TranscribePlace): OpenListening => {
  const { region, readCredentials, vocabulary, now } = place;
  const origin = place.endpoint ?? transcribeOrigin(region);
  const { protocol, hostname, port, host } = new URL(origin);
  const signer = new SignatureV4({ service: 'transcribe', region, sha256: Sha256, credentials: readCredentials });

  return async ({ language }) => {
    const at = now();
    const request = {
      method: 'GET',
      protocol,
      hostname,
      ...(port === '' ? {} : { port: Number(port) }),
      path,
      headers: { host },
      query: queryOf(language, vocabulary),
    };
    const signed = await signer.presign(request, { expiresIn: validity, signingDate: new Date(at) });
    return ok({
      url: `${protocol}//${host}${path}?${asText(signed.query ?? {})}`,
      expiresAt: new Date(at + validity * 1000).toISOString(),
    });
  };
};
