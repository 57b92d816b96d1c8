import { readFile } from 'node:fs/promises';
import { callerOf } from '#core/gap/caller-of.ts';
import { questionsIn } from '#core/gap/questions-in.ts';
import { printGaps } from './print-gaps.ts';
import { readRecordingOptions } from './read-options.ts';
import { idOf, openGapHearing, type RecordingTools } from './recording-tools.ts';

const usage = 'usage: npm run -s recordings -- read FILE.json … [--language zh|en] [--out FILE]';

/** Gathers what nobody could answer from transcripts that lie on this machine, in the form of Amazon Transcribe. */
export const makeReadVerb = (tools: RecordingTools) => async (rest: string[]) => {
  const options = readRecordingOptions(rest, tools.defaultOut);
  if (!options || options.named.length === 0) {
    tools.complain(usage);
    return 2;
  }
  const { language } = options;
  const gapFile = tools.openGapFile(options.out);
  const { hearGaps, gatherGaps } = await openGapHearing(tools);
  let gaps = await gapFile.read();
  for (const path of options.named) {
    const content = await readFile(path, 'utf8');
    const questions = questionsIn(callerOf(tools.readTranscript(content, language)), language);
    const heard = hearGaps(questions, language);
    tools.complain(`${path}: ${questions.length} questions, ${heard.length} unanswered`);
    gaps = gatherGaps(gaps, heard, { source: 'recording', from: idOf(content).slice(0, 16), day: tools.today() });
  }
  await gapFile.write(gaps);
  printGaps(gaps, tools.print);
  return 0;
};

/** Prints the gaps gathered so far. */
export const makeGapsVerb = (tools: RecordingTools) => async (rest: string[]) => {
  const options = readRecordingOptions(rest, tools.defaultOut);
  if (!options) return 2;
  printGaps(await tools.openGapFile(options.out).read(), tools.print);
  return 0;
};
