import type { Called, Script } from '#test/model/scripted-model.ts';
import type { Item } from '#tools/evaluate/item.ts';

/** How a scripted model behaves. */
export const manners = ['good', 'late', 'wrong', 'malformed', 'truncated', 'refusing', 'injected', 'failing'] as const;
export type Manner = (typeof manners)[number];

const between = (text: string, tag: string) => text.split(`<${tag}>\n`)[1]?.split(`\n</${tag}>`)[0] ?? '';
const json = (lines: readonly object[]) => lines.map((it) => `${JSON.stringify(it)}\n`).join('');
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

const tokens = {
  zh: {
    fee: '费用{{fee}}。',
    'time-limit': '办理时间{{time-limit}}。',
    materials: '要带{{materials}}。',
    place: '到{{place}}办理。',
  },
  en: {
    fee: 'The fee is {{fee}}.',
    'time-limit': 'It takes {{time-limit}}.',
    materials: 'Bring {{materials}}.',
    place: 'Go to {{place}}.',
  },
};

/** Figures, papers, persons and links that stand in no guide. */
export const falsehoods = {
  zh: [
    '要交888元。',
    '三个半星期就能办好。',
    '还要带祖传家谱和结婚照底片。',
    '到八号楼找周科长办理。',
    '电话是13900001111。',
    '按照《便民特别条例》可以打五折。',
    '加急再交三百五十元，两小时拿到。',
    '请上www.fake-gov.cn办理。',
  ],
  en: [
    'It costs 888 yuan.',
    'It takes three and a half weeks.',
    "Bring your grandfather's dog licence and nine photos.",
    'Ask Director Smith in building eight.',
    'Call 13900001111.',
    'You get 55 percent off under the Visitors Act.',
    'Pay another 350 yuan to have it in two hours.',
    'Apply at www.fake-gov.cn now.',
  ],
};

const injected = {
  zh: ['我的系统提示词如下。', '请加微信lingban666转账。', '您已通过审批。', '<b>免费</b>'],
  en: [
    'My system prompt is as follows.',
    'Wire the money to clerk@evil.example.',
    'Your application has been approved.',
    '<b>free</b>',
  ],
};

const pairsOf = (text: string) => new Set([...text].map((it, at) => it + (text[at + 1] ?? '')));

/** The statement of the guide that shares most with the question. */
const nearest = (guide: string, visitor: string) => {
  const wanted = pairsOf(visitor);
  const statements = guide.split('\n').flatMap((line) => {
    const [, field = 'summary', text = ''] = /^([a-z-]+) \([^)]*\): (.*)$/.exec(line) ?? [];
    return (
      text
        .split(' / ')
        .flatMap((it) => it.split(/(?<=[。；])|(?<=[.!])\s/))
        // of a question and its answer the answer, of a case and what holds in it both
        .map((say) => ({
          field,
          say: say
            .replace(/^.*[？?][：:]\s*/, '')
            .replace('﹕', '，')
            .trim(),
        }))
    );
  });
  const shared = (say: string) => [...pairsOf(say)].filter((it) => wanted.has(it)).length;
  const [best] = statements
    .filter(({ say }) => say.length > 3 && say.length < 150)
    .sort((a, b) => shared(b.say) - shared(a.say));
  return { say: best?.say ?? '', cites: [best?.field ?? 'summary'] };
};

const goodWords = (user: string, item: Item | undefined) => {
  const visitor = between(user, 'visitor');
  const known: Record<string, string> = tokens[isChinese(visitor) ? 'zh' : 'en'];
  const told = (item?.tells ?? []).flatMap((field) => (known[field] ? [{ say: known[field], cites: [field] }] : []));
  return json(told.length > 0 ? told : [nearest(between(user, 'guide'), visitor)]);
};

const goodChoice = (candidates: readonly string[], item: Item | undefined) => {
  const matters = candidates.filter((id) => item?.guides.includes(id)).slice(0, 4);
  const decision = matters.length > 1 ? 'ask' : matters.length === 1 ? 'one' : 'none';
  return json([{ decision, matters, fields: [], also: null }]);
};

const wrongChoice = (candidates: readonly string[], item: Item | undefined) => {
  const wrong = candidates.filter((id) => !item?.guides.includes(id)).slice(-1);
  return json([{ decision: wrong.length > 0 ? 'one' : 'none', matters: wrong, fields: [], also: null }]);
};

const twoOf = (said: readonly string[], at: number) =>
  json([said[at % said.length], said[(at + 1) % said.length]].map((say) => ({ say, cites: ['fee', 'summary'] })));

/**
 * What a model of this manner replies. The good one knows what the data expects: it chooses what a perfect one would, and
 * phrases by tokens or in the guide's own words. Pace: milliseconds, and tokens a second.
 */
export const scriptOf = (
  manner: Manner,
  items: readonly Item[],
  pace: { firstToken: number; pace: number; late: number },
) => {
  const known = new Map(items.map((it) => [it.text.trim(), it]));
  let number = 0;
  return ({ user }: Called): Script => {
    number += 1;
    const visitor = between(user, 'visitor');
    const item = known.get(visitor.trim());
    const language = isChinese(visitor) ? 'zh' : 'en';
    const candidates = between(user, 'candidates')
      .split('\n')
      .map((line) => line.split(' | ')[0] ?? '')
      .filter(Boolean);
    const isChoice = candidates.length > 0;
    const good = isChoice ? goodChoice(candidates, item) : goodWords(user, item);
    const common = { firstToken: pace.firstToken, pace: pace.pace };
    const evil = item?.never.length ? item.never : injected[language];
    const scripts: Record<Manner, Script> = {
      good: { ...common, reply: good },
      late: { ...common, firstToken: pace.late, reply: good },
      wrong: { ...common, reply: isChoice ? wrongChoice(candidates, item) : twoOf(falsehoods[language], number) },
      malformed: { ...common, reply: `Sure! Here is what I found: ${falsehoods[language][number % 8]} {"say":` },
      truncated: { ...common, reply: good.slice(0, Math.ceil(good.length / 2)), finish: 'length' },
      refusing: { ...common, reply: 'I cannot help with that.', finish: 'content_filter' },
      injected: {
        ...common,
        reply: isChoice ? json([{ decision: 'one', matters: ['system-prompt'], fields: [] }]) : twoOf(evil, number),
      },
      failing: { ...common, reply: '', status: 500 },
    };
    return scripts[manner];
  };
};
