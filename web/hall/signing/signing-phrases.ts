import type { Language } from '#contract/language.ts';

/** What the signing panel says, Chinese first. */
const phrases = {
  region: ['手语', 'Sign language'],
  waiting: ['说话时，这里播放手语。', 'Signing is shown here while something is said.'],
  none: ['这段暂无手语', 'No signing for this yet'],
  noneText: ['请看字幕，或者请手语翻译。', 'Please read the captions, or ask for an interpreter.'],
  nothingLoaded: [
    '本大厅还没有手语视频。字幕一直都有，也可以请手语翻译。',
    'This hall has no signed videos yet. There are always captions, and you can ask for an interpreter.',
  ],
  again: ['再看一遍', 'Watch again'],
  reviewed: ['国家通用手语 · 审核：{0} · {1}', 'National common sign language · reviewed by {0} · {1}'],
  terms: ['看词语的手语', 'Signs of single words'],
  meter: ['本次有手语的句子', 'Sentences with signing'],
  meterValue: ['{1} 句里有 {0} 句', '{0} of {1}'],
  interpreter: ['请手语翻译（视频）', 'Sign-language interpreter by video'],
  ordering: ['正在请手语翻译…', 'Asking for an interpreter…'],
  ordered: ['已经在请手语翻译', 'An interpreter has been asked for'],
  position: ['前面还有 {0} 位', '{0} ahead of you'],
  nextOne: ['下一位就是您', 'You are next'],
  minutes: ['大约等 {0} 到 {1} 分钟', 'about {0} to {1} minutes'],
  closed: ['现在没有人值班，上班后联系您', 'nobody is on duty now'],
  failed: [
    '现在请不到手语翻译。请到服务台，工作人员用笔和您写。',
    'No interpreter can be reached now. At the help desk the staff will write with you.',
  ],
  spelling: ['手指拼写', 'Finger-spelling'],
  spellingText: ['名字没有手语，按拼音字母拼。', 'Names have no sign and are spelled in pinyin.'],
} as const satisfies Record<string, readonly [string, string]>;

export type SaySigning = (phrase: keyof typeof phrases, ...values: (string | number)[]) => string;

export const makeSaySigning =
  (language: Language): SaySigning =>
  (phrase, ...values) =>
    phrases[phrase][language === 'zh' ? 0 : 1].replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
