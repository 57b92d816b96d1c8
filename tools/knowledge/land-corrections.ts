import { readFile } from 'node:fs/promises';
import type { Answer } from '#contract/answer/answer.ts';
import type { Day } from '#contract/guide/provenance.ts';
import { knowledgeFiles } from '#contract/knowledge-files.ts';
import type { Regression } from '#contract/regression.ts';
import { type LandingCorrection, LandingFile } from '#core/correction/landing-file.ts';
import { type Landing, planLanding } from '#core/correction/plan-landing.ts';
import type { WriteRegressions } from '#core/correction/write-regressions.ts';
import { type CheckedGuide, checkPlanned, isWritable } from '#core/exchange/check-planned.ts';
import type { WriteGuide } from '#core/exchange/exchange-ports.ts';
import { describeGuideChanges } from '#core/knowledge/diff/describe-guide-changes.ts';
import { holdsRegression } from '#core/knowledge/holds-regression.ts';
import type { ReadKnowledge } from '#core/knowledge/knowledge-reading.ts';
import { oneFile } from './one-file.ts';

type Landed = {
  folder: string;
  /** What stands after the verb: the file, and `--write`. */
  rest: readonly string[];
  readKnowledge: ReadKnowledge;
  writeGuide: WriteGuide;
  writeRegressions: WriteRegressions;
  /** How a question is answered today. */
  ask: (text: string) => Promise<Answer>;
  today: Day;
  print: (line: string) => void;
};

const usage = 'usage: npm run -s knowledge -- corrections FILE.json [--write]';

/** The corrections of a file, or a sentence on what kept them from being read. */
const readCorrections = async (file: string): Promise<LandingCorrection[] | string> => {
  try {
    const parsed = LandingFile.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : `${file}: these are no corrections as the desk exports them`;
  } catch (reason) {
    return `${file}: ${reason instanceof SyntaxError ? 'this is no JSON' : 'it cannot be read'}`;
  }
};

const wanted = (it: Regression) =>
  'none' in it ? 'to be refused' : `to come to ${it.guide}${it.field ? ` (${it.field})` : ''}`;

const regressionLines = async (regressions: readonly Regression[], ask: Landed['ask']): Promise<string[]> => {
  const lines: string[] = [];
  for (const it of regressions) {
    const answer = await ask(it.text);
    const now = holdsRegression(it, answer)
      ? 'answered so already'
      : `it ends as ${[answer.ending, answer.guide ?? answer.bundle].filter(Boolean).join(' of ')} now: mend the knowledge, or the test fails`;
    lines.push(`${knowledgeFiles.regressions}  + “${it.text}” ${wanted(it)} — ${now}`);
  }
  return lines;
};

const guideLines = (checked: CheckedGuide): string[] => {
  const { before, after, file, findings } = checked;
  if (!before || !after) return [];
  const changes = describeGuideChanges(before, after);
  const old = before.detail === 'complete' ? before.faq.length : 0;
  const added = after.detail === 'complete' ? after.faq.slice(old) : [];
  return [
    `${file}  ${isWritable(checked) ? 'changed' : 'kept out by a rule'}`,
    ...changes.map((it) => `  ${it.element}: ${it.before ?? '（无）'} → ${it.after ?? '（无）'}`),
    ...added.flatMap(({ question, answer }) => [
      `  + ${question.zh} — ${answer.zh}`,
      `  + ${question.en} — ${answer.en}`,
    ]),
    ...findings.map(({ severity, rule, message, remedy }) => `  ${severity}  ${rule}  ${message} — ${remedy}`),
  ];
};

const restLines = ({ landed, left }: Landing): string[] => [
  ...landed.map(({ correctionId }) => `${correctionId}  stands in the knowledge already`),
  ...left.map(({ correction, why }) => `${correction.correctionId}  left out: ${why}`),
];

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Plans, tells and, when told to, writes. */
const land = async (ports: Landed, corrections: readonly LandingCorrection[], write: boolean): Promise<number> => {
  const { folder, today, print } = ports;
  const reading = await ports.readKnowledge(folder);
  const { guides } = reading.knowledge;
  const landing = planLanding(corrections, { guides, regressions: reading.regressions ?? [] });
  const checked = checkPlanned(reading, landing.guides, today);
  const writable = checked.filter(isWritable);
  const asked = await regressionLines(landing.regressions, ports.ask);
  for (const line of [...asked, ...checked.flatMap(guideLines), ...restLines(landing)]) print(line);
  if (write) {
    await ports.writeRegressions(folder, landing.regressions);
    for (const { file, after } of writable) if (after) await ports.writeGuide(folder, file, after);
  }
  const whole = `${counted(landing.regressions.length, 'question')}, ${counted(writable.length, 'guide')}`;
  print(write ? `${whole} written` : `nothing is written without --write; ${whole} would be`);
  return landing.left.length === 0 && writable.length === checked.length ? 0 : 1;
};

/**
 * Tells what corrections that were approved at the desk would do to the knowledge, and does it with `--write` alone: a
 * question to be asked by a test, or an entry of a guide that the rules allow. Exit code 1 when one could not land, 2
 * when the call is not understood.
 */
export const landCorrections = async (ports: Landed): Promise<number> => {
  const call = oneFile(ports.rest);
  if (!call) {
    ports.print(usage);
    return 2;
  }
  const corrections = await readCorrections(call.file);
  if (typeof corrections !== 'string') return land(ports, corrections, call.write);
  ports.print(corrections);
  return 1;
};
