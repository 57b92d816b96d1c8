import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { promptOf, readPrompts } from '#adapters/local/read-prompts.ts';
import { folders } from '#tools/folders.ts';

const whole = `---
name: a-prompt
purpose: a test
inputs: [visitor]
reply: Reading
longest: { reply: 10, prompt: 100 }
---

## System

Say it.

## User

<<visitor>>

## Examples

One.

## Changelog

- 1: first version.
`;

describe('a prompt in Markdown', () => {
  it('is read with its examples, and without its changelog', () => {
    const prompt = promptOf(whole);
    expect(prompt).toMatchObject({ name: 'a-prompt', inputs: ['visitor'], user: '<<visitor>>' });
    expect(prompt.system).toContain('One.');
    expect(prompt.system).not.toContain('first version');
  });

  it.each([
    ['without a changelog', whole.replace(/## Changelog[\s\S]*/, '')],
    ['without a purpose', whole.replace('purpose: a test\n', '')],
    ['with a reply of no known shape', whole.replace('reply: Reading', 'reply: Poem')],
    ['without what is asked', whole.replace(/## User[\s\S]*?(?=## Examples)/, '')],
  ])('is refused %s', (_, text) => {
    expect(() => promptOf(text)).toThrow();
  });

  it('stands in the folder of the house, each named as its file and complete', async () => {
    const prompts = await readPrompts(join(folders.root, 'prompts'));
    expect(prompts.map(({ name }) => name)).toEqual(['choose-matter', 'phrase-answer']);
    for (const { system, user, inputs } of prompts) {
      const named = [...`${system}${user}`.matchAll(/<<([a-z-]+)>>/g)].map(([, name]) => name);
      expect(new Set(named)).toEqual(new Set(inputs));
    }
  });

  it('is none where there is no folder', async () => {
    expect(await readPrompts('/no/such/folder')).toEqual([]);
  });
});
