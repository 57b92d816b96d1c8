import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Prompt } from '#contract/prompt.ts';

const partsOf = (text: string) => {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const sections = new Map(
    body.split(/^## /m).flatMap((part) => {
      const end = part.indexOf('\n');
      return end < 0 ? [] : [[part.slice(0, end).trim(), part.slice(end).trim()] as const];
    }),
  );
  return { front, sections };
};

/** A prompt from its Markdown; throws an error that says what is wrong with it. */
export const promptOf = (text: string): Prompt => {
  const { front, sections } = partsOf(text);
  const system = [sections.get('System'), sections.get('Examples') && `Examples\n\n${sections.get('Examples')}`];
  if (!sections.has('Changelog')) throw new Error('a prompt needs a section Changelog');
  return Prompt.parse({
    ...parse(front),
    system: system.filter((it) => it).join('\n\n'),
    user: sections.get('User') ?? '',
  });
};

// a folder that is not there is told of by whoever needs its canned texts
const namesIn = (folder: string) => readdir(folder).catch(() => []);

/** Reads the prompts of a folder, by name. Rejects when one is malformed or not named as its file. */
export const readPrompts = async (folder: string): Promise<Prompt[]> => {
  const names = (await namesIn(folder)).filter((it) => it.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const prompt = promptOf(await readFile(join(folder, name), 'utf8'));
      if (`${prompt.name}.md` !== name) throw new Error(`${name} calls itself ${prompt.name}`);
      return prompt;
    }),
  );
};
