import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Why } from '#core/conversation/why.ts';
import { rankFeatures } from '#core/finding/rank-features.ts';
import { makeTakeVisitTurn } from '#core/visit/take-visit-turn.ts';
import { printWhy } from '#tools/print-why.ts';
import { lastOf, takeTurn } from '../a-release.ts';
import { makeMemoryTurns } from '../visit/memory-turns.ts';
import { noon, startRecord } from '../visit/sample-records.ts';
import { utterances } from './utterances.ts';

const question = '身份证丢了补领要带什么，多少钱';

describe('why a turn ended as it did', () => {
  const { why } = lastOf(question);

  it('names the fields asked for, in order', () => {
    expect(why.fields).toEqual(['materials', 'fee']);
  });

  it('names what was found, best first, each by all of its features, and how far apart', () => {
    const [first, second] = why.guides;
    expect(first?.id).toBe('id-card-replacement');
    expect(why.guides.every(({ columns }) => columns.length === rankFeatures.length)).toBe(true);
    expect(new Set(why.guides.map(({ columns }) => columns.join())).size).toBeGreaterThan(1);
    expect(why.margin).toBeCloseTo((first?.rank ?? 0) - (second?.rank ?? 0), 2);
    expect(why.margin).toBeGreaterThan(0);
    expect(why.confidence).toBeGreaterThan(0.5);
  });

  it('names bundles and questions on the hall beside the guides', () => {
    const { others } = lastOf('停车要钱吗').why;
    expect(others.candidates.length).toBeGreaterThan(0);
    expect(others.confidence).toBeGreaterThan(0.5);
  });

  it('fits its schema and holds no word of the visitor, whatever is said', () => {
    const visitor = /\p{Script=Han}/u;
    for (const text of [...utterances, '我叫张三，电话13812345678，身份证丢了怎么补']) {
      const { why: of } = lastOf(text);
      expect(Why.safeParse(of).error?.message).toBeUndefined();
      expect(JSON.stringify(of)).not.toMatch(visitor);
      expect(JSON.stringify(of)).not.toContain('13812345678');
    }
  });
});

describe('the record of a turn', () => {
  it('keeps why, with the steps taken', async () => {
    const now = () => noon;
    const log = makeMemoryTurns({ now });
    const visitId = randomUUID();
    await log.appendTurn(startRecord(visitId));
    const take = makeTakeVisitTurn({ ...log, takeTurn, release: 'r1', recordLifetime: 60, now });
    await take({ visitId, turnId: randomUUID(), text: question });

    const record = await log.readLatestTurn(visitId);
    const { why, steps } = lastOf(question);
    expect(record).toMatchObject({ why });
    expect(record?.kind === 'turn' && record.steps.map(({ name }) => name)).toEqual(steps.map(({ name }) => name));
  });

  it('gives it to nobody who asks for the answer', async () => {
    const now = () => noon;
    const log = makeMemoryTurns({ now });
    const visitId = randomUUID();
    await log.appendTurn(startRecord(visitId));
    const take = makeTakeVisitTurn({ ...log, takeTurn, release: 'r1', recordLifetime: 60, now });
    const output = await take({ visitId, turnId: randomUUID(), text: question });
    expect(output.ok && Object.keys(output.value).sort()).toEqual(['answer', 'heard', 'number', 'turnId']);
  });
});

describe('the reasons printed', () => {
  it('are the steps, the fields, what was found, every feature and both confidences', () => {
    const lines: string[] = [];
    const turn = lastOf(question);
    printWhy(turn, (line) => lines.push(line));
    const printed = lines.join('\n');
    for (const { name } of turn.steps) expect(printed).toContain(name);
    for (const { id, rank } of turn.why.guides) {
      expect(lines.some((line) => line.includes(id) && line.includes(rank.toFixed(2)))).toBe(true);
    }
    for (const name of rankFeatures) expect(printed).toContain(name);
    expect(printed).toContain('materials, fee');
    expect(printed).toContain(`margin ${turn.why.margin}`);
    expect(printed).toContain(`confidence ${turn.why.others.confidence}`);
  });

  it('come with an answer on the command line when they are asked for, and not otherwise', async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const ask = async (...more: string[]) =>
      (await promisify(execFile)(process.execPath, ['tools/ask.ts', question, ...more], { cwd: root })).stdout;
    expect(await ask('--why')).toMatch(/steps: screen-emergency[\s\S]*fields: materials, fee[\s\S]*margin/);
    expect(await ask()).not.toContain('screen-emergency');
    const told: unknown = JSON.parse((await ask('--why', '--json')).replace(/^built .*$/m, ''));
    expect(told).toMatchObject({ answer: { guide: 'id-card-replacement' }, why: { fields: ['materials', 'fee'] } });
  });
});
