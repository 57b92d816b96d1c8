import { isHan } from '#core/text/normalise.ts';
import { type PinyinTable, syllableOf } from '#core/text/pinyin.ts';

/** The 3,755 most frequent characters: level 1 of GB 2312. */
const frequentCharacters = () => {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) {
      characters.push(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  return characters;
};

/** Replaces a share of the characters by frequent ones that sound alike, as speech recognition does. */
export const makeMishear = (pinyin: PinyinTable, random: () => number) => {
  const alike = new Map<number, string[]>();
  for (const character of frequentCharacters()) {
    const syllable = syllableOf(pinyin, character.charCodeAt(0));
    alike.set(syllable, [...(alike.get(syllable) ?? []), character]);
  }
  return (text: string, share: number) =>
    [...text]
      .map((character) => {
        const code = character.charCodeAt(0);
        if (!isHan(code) || random() > share) return character;
        const choices = alike.get(syllableOf(pinyin, code)) ?? [];
        return choices[Math.floor(random() * choices.length)] ?? character;
      })
      .join('');
};
