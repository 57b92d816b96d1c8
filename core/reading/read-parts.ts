import type { AnyWhen } from '#contract/guide/situation.ts';
import type { Language } from '#contract/language.ts';
import type { Notice } from '#contract/notice.ts';
import type { ReadParagraph } from '#contract/read-aloud.ts';
import { sentence } from '#core/answer/say.ts';
import { paragraphsOf, withCase } from './read-paragraphs.ts';

type Material = Notice['materials'][number];
type Part = Notice['parts'][number];

const necessity: Record<Material['necessity'], Record<Language, string>> = {
  required: { zh: '必须带', en: 'required' },
  deferrable: { zh: '可以后补', en: 'may follow later' },
  optional: { zh: '有就带上', en: 'bring it if you have it' },
};

const sayMaterial = (material: Material, language: Language) => {
  const { name, copies, notes, replacedBy } = material;
  const [colon, comma, gap] = language === 'zh' ? ['：', '，', ''] : [': ', ', ', ' '];
  const replaced =
    replacedBy && (language === 'zh' ? `可以用${replacedBy}代替纸质原件` : `${replacedBy} replaces the paper`);
  const head = `${name}${colon}${necessity[material.necessity][language]}${comma}${copies}`;
  return [head, ...notes, replaced]
    .filter((it) => it !== undefined)
    .map((it) => sentence(it, language))
    .join(gap);
};

/** What to bring, a paper a paragraph; nothing where nothing is to be brought. */
export const materialParagraphs = ({ materials, situations, language }: Notice): ReadParagraph[] =>
  materials.flatMap((material) => {
    const { when } = material;
    return paragraphsOf(
      { text: withCase(sayMaterial(material, language), when, { situations, language }), when },
      language,
    );
  });

const isAddress = (text: string) => /^https?:/.test(text);

/** An address is to be read, not to be heard. */
const addressWords = (title: string | undefined, language: Language) =>
  language === 'zh' ? `${title ?? ''}，网址请看屏幕。` : `${title ?? ''}: the address is on the screen.`;

type Entry = Part['entries'][number];

const sayEntry = ({ title, text, notes = [] }: Entry, language: Language) => {
  const [colon, gap] = language === 'zh' ? ['：', ''] : [': ', ' '];
  const head = text
    ? `${title ? `${title}${colon}` : ''}${text.replaceAll(' · ', language === 'zh' ? '，' : ', ')}`
    : (title ?? '');
  return [head, ...notes.map((it) => it.text)].map((it) => sentence(it, language)).join(gap);
};

/** One part of what has to be told, an entry a paragraph. */
export const partParagraphs = ({ entries }: Part, { situations, language }: Notice): ReadParagraph[] =>
  entries.flatMap((entry) => {
    const when: AnyWhen | undefined = entry.when;
    if (isAddress(entry.text)) {
      const shown = `${entry.title ?? ''} ${entry.text}`.trim();
      return paragraphsOf({ text: shown, spoken: addressWords(entry.title, language), when }, language);
    }
    return paragraphsOf({ text: withCase(sayEntry(entry, language), when, { situations, language }), when }, language);
  });
