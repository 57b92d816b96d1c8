import type { Language } from '#contract/language.ts';
import type { Transcription } from '#contract/voice/listening.ts';
import type { makeAddresses } from './addresses.ts';
import type { makeKeptSound } from './kept-sound.ts';
import { openTranscribeSocket, type TranscribeSocket } from './transcribe-socket.ts';
import { hearTranscript, isSettled, nothingHeard, transcriptionOf } from './transcript.ts';

/** How often the sound is sent, from its beginning, when the connection breaks. */
const attempts = 2;
/** When everything said has its last word, so many milliseconds are left for another to come. */
const grace = 250;

/** What was heard, and when nothing more is to come. */
const makeHearing = (
  language: Language,
  onPartial: (text: string) => void,
  heardAll: (transcription: Transcription) => void,
) => {
  let transcript = nothingHeard;
  let isComplete = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tellAll = () => heardAll(transcriptionOf(transcript, language));
  const tellSoon = () => {
    clearTimeout(timer);
    if (isComplete && transcript.size > 0 && isSettled(transcript)) timer = setTimeout(tellAll, grace);
  };
  return {
    hear: (json: unknown) => {
      const next = hearTranscript(transcript, json);
      if (!next) return;
      const wasOpen = !isSettled(transcript);
      transcript = next;
      onPartial(transcriptionOf(transcript, language).text);
      // the last word on what was open when all was sent
      if (isComplete && wasOpen && isSettled(transcript)) tellAll();
      else tellSoon();
    },
    complete: () => {
      isComplete = true;
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

type Parts = {
  take: ReturnType<typeof makeAddresses>['take'];
  language: Language;
  sound: ReturnType<typeof makeKeptSound>;
  onPartial: (text: string) => void;
  /** All that was heard, some time after `complete`, unless the connection broke twice. Told once, and not after `close`. */
  ended: (heard: Transcription | 'broken') => void;
};

/** Sends an utterance from its beginning, and more of it whenever `send` says that there is. */
export const openTranscribeStream = ({ take, language, sound, onPartial, ended }: Parts) => {
  let socket: TranscribeSocket | undefined;
  let isOpen = false;
  let isComplete = false;
  let tried = 0;
  let over = false;

  const close = () => {
    over = true;
    socket?.close();
    hearing.forget();
  };
  const end: Parts['ended'] = (heard) => {
    if (over) return;
    close();
    ended(heard);
  };
  const hearing = makeHearing(language, onPartial, end);

  const send = () => {
    if (!socket || !isOpen) return;
    sound.send(socket.send, isComplete);
    // an empty piece says that this was all
    if (isComplete) socket.send(new Uint8Array());
  };
  const connect = async (): Promise<void> => {
    tried += 1;
    sound.rewind();
    const address = await take(language);
    if (over) return;
    if (!address.ok) return end('broken');
    hearing.forget();
    socket = openTranscribeSocket(address.value.url, {
      opened: () => {
        isOpen = true;
        send();
      },
      heard: hearing.hear,
      closed: (clean) => {
        isOpen = false;
        if (isComplete && (clean || hearing.hasHeard())) hearing.tellAll();
        else if (tried < attempts) void connect();
        else end('broken');
      },
    });
  };

  void connect();
  return {
    send,
    /** This was all; what comes later is not sent any more. */
    complete: () => {
      isComplete = true;
      hearing.complete();
      send();
    },
    isComplete: () => isComplete,
    close,
  };
};
