import { error, type Finding, type Path } from './fault.ts';
import { forComplete, type MatterRule } from './rule.ts';

type Found = { path: Path; text: string };

/** Texts of one language, wherever they stand, so that an element added tomorrow is checked as well. */
const textsIn = (element: unknown, language: 'zh' | 'en', path: Path = []): Found[] => {
  if (typeof element !== 'object' || element === null) return [];
  return Object.entries(element).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(element) ? Number(key) : key];
    return key === language && typeof value === 'string' ? [{ path: at, text: value }] : textsIn(value, language, at);
  });
};

/** Chinese in what is to be read in English, wherever it stands. */
export const englishFindings = (element: object): Finding[] =>
  textsIn(element, 'en')
    .filter(({ text }) => /\p{Script=Han}/u.test(text))
    .map(({ path, text }) =>
      error(
        path,
        `the English text holds Chinese: ${text.match(/\p{Script=Han}+/u)?.[0]}`,
        'translate it, or write it in pinyin',
      ),
    );

/** Who reads English may not read Chinese: names are translated or written in pinyin. */
export const englishIsEnglish: MatterRule = {
  name: 'english-is-english',
  check: (matter) => englishFindings(matter),
};

/** Whether a text that is read aloud holds markup, brackets or something to fill in. */
export const isMarkedUp = (text: string) => /[[\]{}<>*#`|]/.test(text);

/** What is read aloud holds no markup and nothing to fill in. */
export const spokenTextIsPlain = forComplete('spoken-text-is-plain', (guide) => {
  const { name, summary, conditions, validity } = guide;
  const { proxy, scopeNote } = guide.channels;
  const { note, items } = guide.fees;
  const fees = { note, items: items.map((item) => ({ name: item.name, standard: item.standard })) };
  const spoken = { name, summary, conditions, fees, validity, channels: { proxy, scopeNote } };
  return (['zh', 'en'] as const)
    .flatMap((language) => textsIn(spoken, language))
    .filter(({ text }) => isMarkedUp(text))
    .map(({ path }) => error(path, 'the text is read aloud and holds markup or brackets', 'say it in words'));
});
