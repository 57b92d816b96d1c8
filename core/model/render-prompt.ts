import type { Prompt } from '#contract/prompt.ts';

/** What travels between delimiters holds none itself, and no template marks either. */
export const asData = (text: string): string =>
  text
    .replace(/[<＜﹤]/g, '〈')
    .replace(/[>＞﹥]/g, '〉')
    .replace(/[{｛]/g, '（')
    .replace(/[}｝]/g, '）')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: just these are taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ');

/** Fills in a prompt. Throws when an input is missing: that is a bug. */
export const renderPrompt = (
  prompt: Prompt,
  inputs: Readonly<Record<string, string>>,
): { system: string; user: string } => {
  const fill = (text: string) =>
    text.replace(/<<([a-z-]+)>>/g, (_, name: string) => {
      const value = inputs[name];
      if (value === undefined) throw new Error(`the prompt ${prompt.name} needs ${name}`);
      return value;
    });
  return { system: fill(prompt.system), user: fill(prompt.user) };
};
