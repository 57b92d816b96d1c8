import type { Language } from '#contract/language.ts';
import type { Transcription } from '#contract/voice/listening.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { makeAddresses, type OpenAddress } from './addresses.ts';
import { makeKeptSound } from './kept-sound.ts';
import type { Recogniser, Recognition } from './recogniser.ts';
import { openTranscribeSocket, type TranscribeSocket } from './transcribe-socket.ts';
import { hearTranscript, isSettled, nothingHeard, transcriptionOf } from './transcript.ts';

type Outcome = Result<Transcription, { kind: 'no-listening' }>;
type TakeAddress = ReturnType<typeof makeAddresses>['take'];

/** How often an utterance is sent, from its beginning, when the connection breaks. */
const attempts = 2;
/** When everything said has its last word, so many milliseconds are left for another to come. */
const grace = 250;

const noListening: Outcome = fail({ kind: 'no-listening' });

/** What was heard, and when nothing more is to come. */
const makeHearing = (language: Language, onPartial: (text: string) => void, heardAll: (outcome: Outcome) => void) => {
  let transcript = nothingHeard;
  let finishing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tellAll = () => heardAll(ok(transcriptionOf(transcript, language)));
  const tellSoon = () => {
    clearTimeout(timer);
    if (finishing && transcript.size > 0 && isSettled(transcript)) timer = setTimeout(tellAll, grace);
  };
  return {
    hear: (json: unknown) => {
      const next = hearTranscript(transcript, json);
      if (!next) return;
      const wasOpen = !isSettled(transcript);
      transcript = next;
      onPartial(transcriptionOf(transcript, language).text);
      // the last word on what was open when the utterance ended
      if (finishing && wasOpen && isSettled(transcript)) tellAll();
      else tellSoon();
    },
    finish: () => {
      finishing = true;
      tellSoon();
    },
    /** What there is, now that nothing more comes. */
    tellAll,
    hasHeard: () => transcript.size > 0,
    forget: () => {
      clearTimeout(timer);
      transcript = nothingHeard;
    },
  };
};

/** One utterance on its way. */
const openRecognition = (take: TakeAddress, language: Language, onPartial: (text: string) => void): Recognition => {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const sound = makeKeptSound();
  let socket: TranscribeSocket | undefined;
  let isOpen = false;
  let tried = 0;
  let finishing = false;
  let over = false;

  const settle = (outcome: Outcome) => {
    over = true;
    socket?.close();
    socket = undefined;
    sound.forget();
    hearing.forget();
    resolve(outcome);
  };
  const hearing = makeHearing(language, onPartial, settle);

  const send = () => {
    if (!socket || !isOpen) return;
    sound.send(socket.send, finishing);
    // an empty piece says that this was all
    if (finishing) socket.send(new Uint8Array());
  };
  const connect = async (): Promise<void> => {
    tried += 1;
    sound.rewind();
    const address = await take(language);
    if (over) return;
    if (!address.ok) return settle(noListening);
    hearing.forget();
    socket = openTranscribeSocket(address.value.url, {
      opened: () => {
        isOpen = true;
        send();
      },
      heard: hearing.hear,
      closed: (clean) => {
        isOpen = false;
        if (finishing && (clean || hearing.hasHeard())) hearing.tellAll();
        else if (tried < attempts) void connect();
        else settle(noListening);
      },
    });
  };

  void connect();
  return {
    push: (frame) => {
      if (over) return;
      sound.push(frame);
      send();
    },
    finish: () => {
      finishing = true;
      hearing.finish();
      send();
      return promise;
    },
    cancel: () => settle(noListening),
  };
};

/** Streams utterances to Amazon Transcribe, from the page itself to an address that the hall's own server signs. */
export const makeTranscribeRecogniser = (openAddress: OpenAddress): Recogniser => {
  const { prepare, take } = makeAddresses(openAddress);
  return {
    prepare,
    open: (language, onPartial) => openRecognition(take, language, onPartial),
  };
};
