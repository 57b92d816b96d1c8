import type { Language } from '#contract/language.ts';

/** What the reading aloud says of itself, Chinese first. */
const phrases = {
  region: ['播报导读', 'Read aloud'],
  policies: ['想听哪一个政策？', 'Which policy shall be read?'],
  listen: ['听政策', 'Hear a policy'],
  noPolicies: ['没有网络，现在不能读政策。', 'No network: policies cannot be read now.'],
  loading: ['正在准备朗读…', 'Preparing to read…'],
  failed: ['现在不能朗读，内容没有取到。', 'This cannot be read aloud now; the text could not be fetched.'],
  offline: ['没有网络：取自本机保存的办事指南。', 'No network: from the guides kept on this screen.'],
  again: ['再试一次', 'Try again'],
  progress: ['第 {0} 段，共 {1} 段', 'Part {0} of {1}'],
  pause: ['暂停', 'Pause'],
  resume: ['继续读', 'Go on'],
  fromStart: ['从头再读', 'Read again'],
  previous: ['上一段', 'Back'],
  next: ['下一段', 'Next'],
  who: ['跳到谁能申请', 'Who can apply?'],
  whoPolicy: ['跳到适用于谁', 'Whom is it for?'],
  slower: ['慢一点', 'Slower'],
  normal: ['恢复正常语速', 'Normal speed'],
  close: ['关闭', 'Close'],
  held: ['先回答您的问题，然后接着读。', 'Your question first; then the reading goes on.'],
  paused: ['已暂停', 'Paused'],
  finished: ['读完了', 'That was all'],
  sample: ['示例数据', 'Sample data'],
  upNext: ['接下来：{0}', 'Next: {0}'],
  contents: ['目录', 'Contents'],
} as const satisfies Record<string, readonly [string, string]>;

export type SayReading = (phrase: keyof typeof phrases, ...values: (string | number)[]) => string;

export const makeSayReading =
  (language: Language): SayReading =>
  (phrase, ...values) =>
    phrases[phrase][language === 'zh' ? 0 : 1].replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
