import { hasEspeak, makeEspeakSpeech } from '#adapters/local/espeak/espeak-speech.ts';
import { makeFolderFiles } from '#adapters/local/folder-files.ts';
import { makeRecentFiles } from '#adapters/local/recent-files.ts';
import { composeCloudVoice, composeReliable, noVoice, type Speech } from './compose-speech.ts';
import type { Settings } from './settings.ts';

/** Bytes of memory for what the machine's own voice has said lately: some two hundred sentences. */
const remembered = 64_000_000;

/** Wires the voice of one machine: the one that the settings name, else its own where that is installed. */
export const composeLocalSpeech = (settings: Settings, now: () => number): Speech => {
  const speaking = settings.SPEAKING ?? (hasEspeak() ? 'espeak' : 'none');
  if (speaking === 'none') return { speaking, makeSpeech: noVoice, close: () => {} };
  if (speaking === 'espeak') {
    const espeak = makeEspeakSpeech();
    // as quick to make as to read from a disk, and many times larger than what the cloud sends
    const voice = { makeSpeech: espeak, name: 'espeak', files: makeRecentFiles(remembered) };
    return { speaking, makeSpeech: composeReliable(settings, now, voice), wake: espeak.wake, close: espeak.close };
  }
  const voice = { ...composeCloudVoice(settings, speaking), files: makeFolderFiles(settings.DATA_FOLDER) };
  return { speaking, makeSpeech: composeReliable(settings, now, voice), close: () => {} };
};
