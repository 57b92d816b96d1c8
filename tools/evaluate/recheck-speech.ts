import type { Guide } from '#contract/guide/guide.ts';
import { ungrounded } from '#core/answer/grounding.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';

const numerals = '[〇零一二两三四五六七八九十百千万半几]+';
const counted = new RegExp(
  `${numerals}(?:多|来)?(?:元|块|天|日|个?工作日|个?月|周岁|岁|年|小时|分钟|折|份|张|倍|成)|百分之${numerals}`,
  'g',
);
const english =
  /\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand)[ -](?:a |an )?(?:yuan|dollars?|days?|working days?|weeks?|months?|years?|hours?|minutes?|percent|copies|photos?)\b/gi;
const titles = /《[^》]+》/g;
const links = /https?:|www\.|\b[\w-]+\.(?:com|cn|net|org)\b/gi;

const single: Record<string, string> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};

const isHeld = (text: string, source: string) => {
  const [first = ''] = text;
  const digit = single[first];
  return source.includes(text.toLowerCase()) || (digit !== undefined && source.includes(`${digit}${text.slice(1)}`));
};

/**
 * What a speech claims and the guide and the hall do not hold, found in another way than the product's own check does it:
 * figures by the engine's grounding check, counted numerals, titles of laws and links by looking them up in the whole guide.
 */
export const recheckSpeech = (speech: string, guide: Guide, release: ReleaseReader): string[] => {
  const source = JSON.stringify([guide, release.hall]).toLowerCase();
  const claims = [counted, english, titles, links].flatMap((pattern) => speech.match(pattern) ?? []);
  return [
    ...ungrounded(speech, [guide], release.hall),
    ...claims.filter((it) => !isHeld(it.replace(/[《》]/g, ''), source)),
  ];
};
