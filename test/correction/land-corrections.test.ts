import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { guideText } from '#adapters/local/guide-text.ts';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';
import { writeGuideFile } from '#adapters/local/write-guide-file.ts';
import { writeRegressions } from '#adapters/local/write-regressions.ts';
import type { Guide } from '#contract/guide/guide.ts';
import { knowledgeFiles } from '#contract/knowledge-files.ts';
import type { LandingCorrection } from '#core/correction/landing-file.ts';
import { landCorrections } from '#tools/knowledge/land-corrections.ts';
import { aFolder } from '../knowledge/a-folder.ts';
import { aGuide } from '../knowledge/a-guide.ts';
import { sampleAnswer } from '../visit/sample-records.ts';

const guideFile = 'guides/dog-registration.yaml';
const ids = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

const aCorrection = (changes: Partial<LandingCorrection> = {}): LandingCorrection => ({
  ...{ correctionId: ids(1), at: '2026-11-22T12:00:00.000Z', by: 'sample-li', question: '狗丢了证怎么办' },
  ...{ said: '不知道。', release: 'r1', right: { kind: 'guide', guide: 'dog-registration' }, state: 'approved' },
  ...changes,
});
const words = (changes: Partial<LandingCorrection> = {}) =>
  aCorrection({
    right: { kind: 'words', guide: 'dog-registration', text: '可以，周六上午也办。' },
    question: '周末能办狗证吗',
    translation: { question: 'Can I register a dog at the weekend?', answer: 'Yes, on Saturday morning too.' },
    ...changes,
  });

/** A folder with one complete guide, and a file of corrections to land in it. */
const landing = async (changes: Parameters<typeof aGuide>[0] = {}) => {
  const folder = await aFolder({ [guideFile]: `${guideText(aGuide(changes), undefined)}# the last line\n` });
  const desk = await mkdtemp(join(tmpdir(), 'desk-'));
  onTestFinished(() => rm(desk, { recursive: true }));
  const file = join(desk, 'corrections.json');
  const land = async (corrections: unknown, ...flags: string[]) => {
    await writeFile(file, typeof corrections === 'string' ? corrections : JSON.stringify(corrections));
    const lines: string[] = [];
    const code = await landCorrections({
      ...{ folder, rest: [file, ...flags], today: '2026-11-22', print: (line: string) => lines.push(line) },
      ...{ readKnowledge: readKnowledgeFolder, writeGuide: writeGuideFile, writeRegressions },
      ask: async (text) => ({ ...sampleAnswer(), ...(text.includes('证') ? { guide: 'dog-registration' } : {}) }),
    });
    return { code, lines, text: lines.join('\n') };
  };
  const read = async () => {
    const { knowledge, regressions, faults } = await readKnowledgeFolder(folder);
    const guide: Guide | undefined = knowledge.guides[0];
    return { guide: guide?.detail === 'complete' ? guide : undefined, regressions, faults };
  };
  return { land, read, textOf: (name: string) => readFile(join(folder, name), 'utf8') };
};

describe('landing corrections', () => {
  it('writes nothing without --write, and tells what it would', async () => {
    const { land, read, textOf } = await landing();
    const before = await textOf(guideFile);
    const { code, text } = await land({ corrections: [aCorrection(), words({ correctionId: ids(2) })] });
    expect(text).toContain(
      `${knowledgeFiles.regressions}  + “狗丢了证怎么办” to come to dog-registration — answered so already`,
    );
    expect(text).toContain('  + 周末能办狗证吗 — 可以，周六上午也办。');
    expect(text).toContain('nothing is written without --write; 1 question, 1 guide would be');
    expect(code).toBe(0);
    expect((await read()).regressions).toEqual([]);
    expect(await textOf(guideFile)).toBe(before);
  });

  it('writes questions that are asked from then on, and says which are answered wrongly still', async () => {
    const { land, read, textOf } = await landing();
    await land([aCorrection()], '--write');
    const none = aCorrection({ correctionId: ids(2), question: '养马要登记吗', right: { kind: 'none' } });
    const field = { kind: 'guide', guide: 'dog-registration', field: 'fee' } as const;
    const { code, text } = await land(
      [none, aCorrection({ correctionId: ids(3), question: '多少钱', right: field })],
      '--write',
    );
    expect(text).toContain('“养马要登记吗” to be refused — it ends as answered now');
    expect(code).toBe(0);
    expect(await read()).toMatchObject({
      faults: [],
      regressions: [
        { text: '狗丢了证怎么办', guide: 'dog-registration', from: ids(1) },
        { text: '养马要登记吗', none: true, from: ids(2) },
        { text: '多少钱', guide: 'dog-registration', field: 'fee', from: ids(3) },
      ],
    });
    expect((await textOf(knowledgeFiles.regressions)).match(/^#/gmu)).toHaveLength(2);
  });

  it('adds words to the guide, unconfirmed, and leaves the rest of its text alone', async () => {
    const { land, read, textOf } = await landing();
    const before = await read();
    const second = words({ correctionId: ids(2), question: '大型犬能养吗' });
    const { code } = await land([words(), second], '--write');
    expect(code).toBe(0);
    const { guide } = await read();
    expect(guide?.provenance.confirmed).toBe(false);
    const [entry] = guide?.faq.slice(before.guide?.faq.length) ?? [];
    expect(entry).toEqual({
      question: { zh: '周末能办狗证吗', en: 'Can I register a dog at the weekend?' },
      answer: { zh: '可以，周六上午也办。', en: 'Yes, on Saturday morning too.' },
    });
    expect(guide?.faq.at(-1)?.question.zh).toBe('大型犬能养吗');
    expect(await textOf(guideFile)).toContain('# the last line');
  });

  it('lands a correction once', async () => {
    const { land, read } = await landing();
    const both = [aCorrection(), words({ correctionId: ids(2) })];
    await land(both, '--write');
    const landed = await read();
    const { code, text } = await land(both, '--write');
    expect(text).toContain(`${ids(1)}  stands in the knowledge already\n${ids(2)}  stands in the knowledge already`);
    expect(code).toBe(0);
    expect(await read()).toEqual({ ...landed });
  });

  it('leaves out what is not approved, not translated, or of no complete guide', async () => {
    const { land, read } = await landing();
    const { translation: _, ...untranslated } = words({ correctionId: ids(2) });
    const sameLanguage = words({ correctionId: ids(3), translation: { question: '周末办吗', answer: '办。' } });
    const unknown = words({ correctionId: ids(4), right: { kind: 'words', guide: 'no-such', text: '可以的。' } });
    const { code, lines } = await land(
      [aCorrection({ state: 'proposed' }), untranslated, sameLanguage, unknown],
      '--write',
    );
    expect(code).toBe(1);
    expect(lines.slice(0, 4)).toEqual([
      `${ids(1)}  left out: it is proposed, not approved`,
      `${ids(2)}  left out: add "translation": {"question", "answer"} in the other language to the file`,
      `${ids(3)}  left out: its translation is in the language of the original`,
      `${ids(4)}  left out: there is no complete guide of this id`,
    ]);
    expect((await read()).regressions).toEqual([]);
  });

  it('keeps words out of a guide that a rule refuses', async () => {
    const { land, read } = await landing({ conditions: [{ text: { zh: '有狗', en: '有狗' } }] });
    const before = (await read()).guide?.faq;
    const { code, text } = await land([words()], '--write');
    expect(text).toContain(`${guideFile}  kept out by a rule`);
    expect(text).toContain('error  english-is-english');
    expect(code).toBe(1);
    expect((await read()).guide?.faq).toEqual(before);
  });

  it('says so when the file or the call is none', async () => {
    const { land } = await landing();
    expect(await land('{')).toMatchObject({ code: 1, text: expect.stringContaining('this is no JSON') });
    expect(await land('[{"a":1}]')).toMatchObject({ code: 1, text: expect.stringContaining('no corrections') });
    expect(await land([], '--force')).toMatchObject({ code: 2, text: expect.stringContaining('usage:') });
  });
});
