import type { ListeningAddress, ListeningInput, Transcription, TranscriptionInput } from '#contract/voice/listening.ts';
import type { SpeechInput, Spoken } from '#contract/voice/speech.ts';
import type { Result } from '#core/result.ts';

/** Port: speaks a sentence. `no-voice`: no provider, or it failed or was late; the page then shows captions alone. */
export type MakeSpeech = (input: SpeechInput) => Promise<Result<Spoken, { kind: 'no-voice' }>>;

/** Port: an address for one utterance. `no-listening`: no provider that streams, or it failed. */
export type OpenListening = (input: ListeningInput) => Promise<Result<ListeningAddress, { kind: 'no-listening' }>>;

/** Port: writes down an utterance. `no-listening`: no provider that takes one, or it failed or was late. */
export type Transcribe = (input: TranscriptionInput) => Promise<Result<Transcription, { kind: 'no-listening' }>>;
