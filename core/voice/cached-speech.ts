import { type SpeechInput, Spoken } from '#contract/voice/speech.ts';
import type { Files } from '#core/files/files.ts';
import { ok } from '#core/result.ts';
import { maskPersonalData } from '#core/text/mask-personal-data.ts';
import type { MakeSpeech } from './voice-ports.ts';

/** Ports. `digest`: letters and figures that stand for a text, the same for the same text and for no other. */
type Parts = { files: Files; digest: (text: string) => string; report: (error: unknown) => void };

/** In which voice: whatever changes the sound of a text. */
type Voice = string;

/** Nothing of one visitor is kept: neither what the page says is personal nor what holds a number of a person. */
const mayBeKept = ({ text, language, personal }: SpeechInput) =>
  !personal && maskPersonalData(text, language).heard === text;

const readSpoken = (content: Uint8Array): Spoken | undefined => {
  try {
    return Spoken.parse(JSON.parse(new TextDecoder().decode(content)));
  } catch {
    // a file of an earlier shape, or half a file: it is made anew
    return undefined;
  }
};

/**
 * A voice that says a sentence it has said before at once. Kept by content: a guide that changes is simply another
 * text. A store that fails costs time, never speech.
 */
export const cachedSpeech = (makeSpeech: MakeSpeech, voice: Voice, { files, digest, report }: Parts): MakeSpeech => {
  const keyOf = ({ text, language, rate }: SpeechInput) =>
    `speech/${digest(JSON.stringify([voice, language, rate, text]))}.json`;
  const keep = async (key: string, spoken: Spoken) => {
    const content = new TextEncoder().encode(JSON.stringify(spoken));
    await files.write(key, content, 'application/json').catch(report);
  };
  return async (input) => {
    if (!mayBeKept(input)) return makeSpeech(input);
    const key = keyOf(input);
    // a bucket whose list one may not see refuses what is missing: no different from a miss
    const kept = await files.read(key).catch(() => undefined);
    const known = kept && readSpoken(kept);
    if (known) return ok(known);
    const made = await makeSpeech(input);
    // before the reply: a Lambda stands still after it
    if (made.ok) await keep(key, made.value);
    return made;
  };
};
