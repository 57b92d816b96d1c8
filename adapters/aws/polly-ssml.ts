import type { SpeechInput } from '#contract/voice/speech.ts';
import { polyphones } from '#core/voice/polyphones.ts';
import { paceOf } from '#core/voice/speaking-time.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** What XML 1.0 does not allow at all is left out. */
const escapeXml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (it) => escapes[it] ?? it);

const longestFirst = Object.keys(polyphones).sort((a, b) => b.length - a.length);
const known = new RegExp(longestFirst.join('|'), 'g');

/** Amazon documents readings for single characters, so each gets its own. */
const withReadings = (word: string) => {
  const readings = (polyphones[word] ?? '').split(' ');
  return [...word]
    .map((it, index) => `<phoneme alphabet="x-amazon-pinyin" ph="${readings[index]}">${it}</phoneme>`)
    .join('');
};

/** A sentence as Polly takes it. Pace and readings are the two things that neural voices let one set. */
export const pollySsml = ({ text, language, rate }: Pick<SpeechInput, 'text' | 'language' | 'rate'>): string => {
  const escaped = escapeXml(text);
  const said = language === 'zh' ? escaped.replace(known, withReadings) : escaped;
  const pace = Math.round(paceOf[rate] * 100);
  return `<speak>${pace === 100 ? said : `<prosody rate="${pace}%">${said}</prosody>`}</speak>`;
};
