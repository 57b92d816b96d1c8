import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';
import { lintKnowledge } from '#core/knowledge/lint/lint-knowledge.ts';
import { checkKnowledge } from '#tools/knowledge/check-knowledge.ts';
import { guideSchemaText, writeGuideSchema } from '#tools/knowledge/guide-schema-file.ts';
import { aFolder, guideText } from './a-folder.ts';

const shipped = fileURLToPath(new URL('../../knowledge', import.meta.url));
const guide = 'guides/dog-registration.yaml';

const check = async (folder: string, today = '2026-11-22') => {
  const lines: string[] = [];
  const code = await checkKnowledge({
    folder,
    readKnowledge: readKnowledgeFolder,
    today,
    print: (line) => lines.push(line),
  });
  return { code, lines };
};

const withSchema = async (changes: Record<string, string | undefined> = {}) =>
  aFolder({ 'guide.schema.json': guideSchemaText(), ...changes });

describe('checking knowledge', () => {
  it('passes a folder without faults', async () => {
    const { code, lines } = await check(await withSchema());
    expect(lines).toEqual(['1 guide, 0 of them complete, 0 bundles, 0 families, 0 questions: 0 errors, 0 warnings']);
    expect(code).toBe(0);
  });

  it('prints a finding with file, line, rule and remedy, and fails', async () => {
    const { code, lines } = await check(
      await withSchema({ [guide]: guideText.replace('audience: personal', 'audience: enterprise') }),
    );
    expect(lines[0]).toMatch(
      /^knowledge-\w+\/guides\/dog-registration\.yaml:9 {2}error {2}agrees-with-catalogue {2}“enterprise”.+ — make the guide/,
    );
    expect(lines[1]).toContain('1 error, 0 warnings');
    expect(code).toBe(1);
  });

  it('does not fail for warnings alone', async () => {
    const { code, lines } = await check(await withSchema(), '2027-06-01');
    expect(lines.at(-1)).toContain('0 errors, 1 warning');
    expect(code).toBe(0);
  });

  it('does not tell a faulty guide as a missing one too', async () => {
    const { lines } = await check(await withSchema({ [guide]: 'id: [' }));
    expect(lines.filter((line) => line.includes('catalogue-is-covered'))).toEqual([]);
  });

  it('lists faults by file and line', async () => {
    const text = guideText.replace('audience: personal', 'audience: enterprise').replace('id: dog', 'id: do');
    const reading = await readKnowledgeFolder(await aFolder({ [guide]: text, 'guides/a.yaml': 'x: 1\n' }));
    const places = lintKnowledge(reading, '2026-11-22').map(({ file, line }) => ({ file, line }));
    expect(places[0]?.file).toBe('guides/a.yaml');
    const lines = places.filter(({ file }) => file === guide).map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  it('fails when the schema file is missing or out of step, and passes once it is written', async () => {
    const folder = await aFolder();
    expect((await check(folder)).lines[0]).toContain('schema-in-step  the file is missing');
    expect((await check(await aFolder({ 'guide.schema.json': '{}' }))).code).toBe(1);
    await writeGuideSchema(folder, () => undefined);
    expect((await check(folder)).code).toBe(0);
  });
});

describe('the shipped knowledge', () => {
  it('has no errors', async () => {
    const faults = lintKnowledge(await readKnowledgeFolder(shipped), '2026-11-22');
    expect(
      faults
        .filter(({ severity }) => severity === 'error')
        .map(({ file, line, message }) => `${file}:${line} ${message}`),
    ).toEqual([]);
  });

  it('has a schema in step with the contract', async () => {
    expect(await readFile(join(shipped, 'guide.schema.json'), 'utf8')).toBe(guideSchemaText());
  });
});

it('an unknown verb prints the usage and exits with 2', async () => {
  const tool = fileURLToPath(new URL('../../tools/knowledge.ts', import.meta.url));
  const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
    execFile(process.execPath, [tool, 'chekc'], (reason, _, text) => resolve({ code: reason?.code, stderr: text }));
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/usage: npm run -s knowledge[\s\S]+check {2,}[\s\S]+schema {2,}/);
});
