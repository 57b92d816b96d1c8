import type { Language } from '#contract/language.ts';

/** Characters that one paragraph shows at most; spoken, figures take more room than written. */
const longest: Record<Language, number> = { zh: 90, en: 190 };

const ends = { zh: /[^。！？；]+[。！？；]*[”」]?/g, en: /[^.!?;]+(?:[.!?;](?=\s|$)|[.!?;])*\s*/g };

/** A sentence that is too long by itself is cut at its commas. */
const cut = (sentence: string, language: Language): string[] =>
  sentence.length <= longest[language]
    ? [sentence]
    : (sentence.match(language === 'zh' ? /[^，、：]+[，、：]?/g : /[^,:]+[,:]?\s*/g) ?? [sentence]);

/** A text in pieces that fit one paragraph each, cut between sentences where that is possible. */
export const inPieces = (text: string, language: Language): string[] => {
  const parts = (text.match(ends[language]) ?? [text]).flatMap((it) => cut(it, language));
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + part.length <= longest[language]) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces.map((it) => it.trim()).filter((it) => it !== '');
};
