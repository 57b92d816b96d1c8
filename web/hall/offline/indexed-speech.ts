import { Spoken } from '#contract/voice/speech.ts';
import type { SpeechStore, SpeechUse } from './kept-speech.ts';

const name = 'lingban-speech-1';

const settled = <Value>(request: IDBRequest<Value>) =>
  new Promise<Value>((done, failed) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(request.error));
  });

const complete = (work: IDBTransaction) =>
  new Promise<void>((done, failed) => {
    work.addEventListener('complete', () => done());
    work.addEventListener('abort', () => failed(work.error));
  });

const open = async () => {
  const opening = indexedDB.open(name, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('sounds');
    // beside the sounds, so that looking for what to drop reads no sound
    opening.result.createObjectStore('uses', { keyPath: 'key' });
  });
  return settled(opening);
};

/** Speech in the browser's own database. */
export const openIndexedSpeech = (): SpeechStore => {
  let opened: Promise<IDBDatabase> | undefined;
  const begin = async (mode: IDBTransactionMode) => {
    opened ??= open();
    const database = await opened.catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    const work = database.transaction(['sounds', 'uses'], mode);
    return { work, sounds: work.objectStore('sounds'), uses: work.objectStore('uses') };
  };
  return {
    read: async (key) => {
      const { sounds } = await begin('readonly');
      const parsed = Spoken.safeParse(await settled(sounds.get(key)));
      return parsed.success ? parsed.data : undefined;
    },
    write: async (use, spoken) => {
      const { work, sounds, uses } = await begin('readwrite');
      sounds.put(spoken, use.key);
      uses.put(use);
      await complete(work);
    },
    touch: async (use) => {
      const { work, uses } = await begin('readwrite');
      uses.put(use);
      await complete(work);
    },
    uses: async () => {
      const { uses } = await begin('readonly');
      // written by this very file
      return (await settled(uses.getAll())) as SpeechUse[];
    },
    remove: async (keys) => {
      const { work, sounds, uses } = await begin('readwrite');
      for (const key of keys) {
        sounds.delete(key);
        uses.delete(key);
      }
      await complete(work);
    },
  };
};
