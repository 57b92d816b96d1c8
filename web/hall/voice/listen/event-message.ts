import { EventStreamCodec } from '@smithy/eventstream-codec';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const toText = (input: Uint8Array | string) => (typeof input === 'string' ? input : decoder.decode(input));
const toBytes = (input: string) => encoder.encode(input);

/** Frames of the AWS event stream: the form in which Transcribe takes sound and tells what it heard. */
const codec = new EventStreamCodec(toText, toBytes);

const text = (value: string) => ({ type: 'string', value }) as const;

/** Sound on its way to Transcribe; an empty piece says that the utterance is over. */
export const soundMessage = (pcm: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    codec.encode({
      headers: {
        ':message-type': text('event'),
        ':event-type': text('AudioEvent'),
        ':content-type': text('application/octet-stream'),
      },
      body: pcm,
    }),
  );

/** A message from Transcribe: an event of some type with its JSON, or an exception. */
export type HeardMessage = { kind: 'event'; type: string; json: unknown } | { kind: 'exception'; type: string };

const broken: HeardMessage = { kind: 'exception', type: 'broken' };

/** Reads a message; a broken one counts as an exception. */
export const readMessage = (bytes: Uint8Array): HeardMessage => {
  try {
    const { headers, body } = codec.decode(bytes);
    const header = (name: string) => String(headers[name]?.value ?? '');
    if (header(':message-type') !== 'event') return { kind: 'exception', type: header(':exception-type') };
    return { kind: 'event', type: header(':event-type'), json: JSON.parse(toText(body)) };
  } catch {
    return broken;
  }
};
