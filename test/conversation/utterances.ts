import { completeGuides, release } from '../a-release.ts';

const cues = Object.values(release.lexicon.fields).flatMap(({ zh, en }) =>
  [zh[0], en[0]].filter((it) => it !== undefined),
);
const commands = Object.values(release.lexicon.commands).flatMap(({ whole }) =>
  [whole.zh[0], whole.en[0]].filter((it) => it !== undefined),
);

/** Some two hundred things that visitors might say: names, questions on each, commands, fragments and noise. */
export const utterances = [
  ...release.guideIds.flatMap((id) => release.guide(id)?.name.zh ?? []),
  ...completeGuides.flatMap(({ name }) => [`${name.zh}要带什么`, `How much is ${name.en}?`, `${name.zh}在外地能办吗`]),
  ...release.bundles.flatMap(({ name, paraphrases }) => [name.zh, paraphrases.zh[0] ?? '']),
  ...release.questions.map(({ question }) => question.zh),
  ...cues,
  ...commands,
  ...release.lexicon.suggestions.zh,
  ...release.lexicon.suggestions.en,
  ...[
    '医保',
    '公积金',
    '证',
    '办',
    '我',
    'a',
    'the',
    '?',
    ' ',
    '０',
    '第二个',
    '居住证的清单',
    '上一个',
    '刚才的护照呢',
    '不是，我是说护照',
    '都不是',
    '不知道',
    '跳过',
    '其实是补办',
    '……',
    '👍',
    '🇨🇳',
    '\u0000',
    '\ue000identity\ue001',
    '\ud800',
    '𠮷野家',
  ],
  ...['<script>alert(1)</script>', "'; drop table", '{name}', '__proto__', 'null', '身份证'.repeat(160)],
];
