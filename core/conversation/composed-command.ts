import type { Ending } from '#contract/answer/ending.ts';
import type { Language } from '#contract/language.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import { normalise } from '#core/text/normalise.ts';

/** What people say between one short word and the next. */
const fillers = new Set(
  [...'嗯哦啊呃哎唉那好吧呀哈了呢嘛啦噢行就先也都真很太请我你您', '那么', '一下', '不用了'].concat(
    'so ok okay well oh yes please now then very much and sir madam'.split(' '),
  ),
);

// said with something else, these are the lesser part of it
const lesser: Ending[] = ['greeting', 'thanks', 'praise', 'goodbye'];
// danger is heard wherever it stands; nothing is made up of halves there
const never: ReadonlySet<string> = new Set(['emergency', 'self-harm', 'hall', 'case-progress', 'politics']);

type Piece = { ending?: Ending; length: number };

const weightOf = (ending: Ending) => (lesser.includes(ending) ? lesser.indexOf(ending) : lesser.length);

/** Whole utterances of the lexicon by their words; Chinese ones without spaces. */
const wholesOf = ({ commands }: Lexicon) => {
  const wholes = new Map<string, Ending>();
  for (const [ending, { whole }] of Object.entries(commands) as [Ending, Lexicon['commands'][Ending] & object][]) {
    if (never.has(ending)) continue;
    for (const text of whole.zh) wholes.set(normalise(text).replaceAll(' ', ''), ending);
    for (const text of whole.en) wholes.set(normalise(text), ending);
  }
  return wholes;
};

/** How units are joined, and how many make up the longest phrase looked for. */
type Script = { joint: string; most: number };
const scripts: Record<Language, Script> = { zh: { joint: '', most: 10 }, en: { joint: ' ', most: 7 } };
const mostUnits = 24;

/** The endings that the units are made up of; none when something else is said. `ways` holds those from each place on. */
const endingsOf = (units: readonly string[], { joint, most }: Script, wholes: ReadonlyMap<string, Ending>) => {
  const piecesAt = (at: number): Piece[] =>
    Array.from({ length: Math.min(most, units.length - at) }, (_, index) => index + 1).flatMap((length) => {
      const text = units.slice(at, at + length).join(joint);
      const ending = wholes.get(text);
      return ending ? [{ ending, length }] : fillers.has(text) ? [{ length }] : [];
    });
  const ways = new Map<number, Ending[]>([[units.length, []]]);
  let reached = units.length;
  // no phrase is long enough to lead on from further before
  for (let at = units.length - 1; at >= 0 && at + most >= reached; at -= 1) {
    const piece = piecesAt(at).findLast(({ length }) => ways.has(at + length));
    if (!piece) continue;
    ways.set(at, [...(piece.ending ? [piece.ending] : []), ...(ways.get(at + piece.length) ?? [])]);
    reached = at;
  }
  return ways.get(0) ?? [];
};

/** An utterance made up of several whole ones, 好的知道了 or 太好了，谢谢你: the ending of the one that counts most. */
export const makeComposedCommand = (lexicon: Lexicon) => {
  let wholes: ReadonlyMap<string, Ending> | undefined;
  return (question: string): Ending | undefined => {
    // made when first needed: most questions are none of it
    wholes ??= wholesOf(lexicon);
    const words = normalise(question);
    const language = /\p{Script=Han}/u.test(words) ? 'zh' : 'en';
    const units = language === 'zh' ? [...words.replaceAll(' ', '')] : words.split(' ');
    if (units.length > mostUnits) return undefined;
    return endingsOf(units, scripts[language], wholes).sort((a, b) => weightOf(b) - weightOf(a))[0];
  };
};
