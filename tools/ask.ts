/** `npm run -s ask -- "…" [--json] [--why] [--lang en]`: one question, answered for a person or as the whole Answer. */
import { parseArgs } from 'node:util';
import { Language } from '#contract/language.ts';
import { openTurns } from './open-turns.ts';
import { printAnswer } from './print-answer.ts';
import { printWhy } from './print-why.ts';

const usage = 'usage: npm run -s ask -- "想开奶茶店要办什么证" [--json] [--why] [--lang zh|en]';

const readArguments = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const language = Language.optional().safeParse(values.lang);
    const text = positionals.join(' ').trim();
    return language.success && text ? { text, language: language.data, json: values.json, why: values.why } : undefined;
  } catch {
    return undefined;
  }
};

const wanted = readArguments();
if (wanted) {
  const { takeTurn } = await openTurns();
  const { text, language } = wanted;
  const turn = takeTurn({ text, language, state: { language: language ?? 'zh' } });
  const { answer, why, steps } = turn;
  if (wanted.json) console.log(JSON.stringify(wanted.why ? { answer, why, steps } : answer, null, 2));
  else printAnswer(answer, console.log);
  if (wanted.why && !wanted.json) printWhy(turn, console.log);
} else {
  console.error(usage);
  process.exitCode = 2;
}
