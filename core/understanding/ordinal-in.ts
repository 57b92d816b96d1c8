const chinese = '一二三四五六七八九十';
const english = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The number, from 1, that a form is: 第七个, 7, seventh; undefined for anything else. */
const numberOf = (form: string): number | undefined => {
  const bare = /^第?(?:(\d{1,2})|([一二两三四五六七八九十]))[个项件条种]?$/.exec(form);
  if (bare?.[1]) return Number(bare[1]);
  if (bare?.[2]) return chinese.indexOf(bare[2] === '两' ? '二' : bare[2]) + 1;
  const named = Math.max(english.indexOf(form), words.indexOf(form));
  return named < 0 ? undefined : named + 1;
};

const last = /^(最后|最后一?[个项件条种]|最后面?那[个项件条种]?|last)$/;

const before = /^(我?(想要|想办|要|选|办|是|就|那就|就是)+|(the|number|option|no)\b)\s*/;
const after = /\s*(那[个项件条种]|吧|啊|呢|please|one|option)$/;

/** The utterance, and what is left of it without what people say around a number: 我选第二个吧, the second one please. */
const formsOf = (question: string) => {
  const said = question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[，。,.!！？?、]/g, ' ')
    .trim();
  const begun = said.replace(before, '');
  const ended = begun.replace(after, '');
  return [said, begun, ended, ended.replace(after, '')].map((it) => it.replaceAll(' ', ''));
};

/** Whether an utterance is a number and nothing else, however high: 第九个. */
export const isOrdinal = (question: string) =>
  formsOf(question).some((it) => last.test(it) || numberOf(it) !== undefined);

/** The position, from 0, that an utterance names among `count` options: 第二个, the last one. Undefined for none of them. */
export const ordinalIn = (question: string, count: number): number | undefined => {
  const forms = formsOf(question);
  if (forms.some((it) => last.test(it))) return count - 1;
  const number = forms.map(numberOf).find((it) => it !== undefined);
  return number !== undefined && number >= 1 && number <= count ? number - 1 : undefined;
};
