import type { Ending } from '#contract/answer/ending.ts';
import type { Bilingual } from '#contract/language.ts';

const words: Partial<Record<Ending, Bilingual>> = {
  answered: { zh: '已回答', en: 'answered' },
  bundle: { zh: '一件事', en: 'several guides as one matter' },
  clarify: { zh: '请群众选一件', en: 'asking which one' },
  outline: { zh: '指南只有概要', en: 'outline only' },
  'no-information': { zh: '指南没有写', en: 'the guide does not say' },
  expired: { zh: '指南已过期', en: 'guide expired' },
  'refused-out-of-scope': { zh: '不知道', en: 'not known' },
  handoff: { zh: '转人工', en: 'handing over to a person' },
  hall: { zh: '大厅', en: 'the hall' },
  greeting: { zh: '问候', en: 'greeting' },
  thanks: { zh: '感谢', en: 'thanks' },
  introduction: { zh: '自我介绍', en: 'introduction' },
  repeated: { zh: '再说一遍', en: 'repeating' },
  'language-changed': { zh: '换语言', en: 'language changed' },
  emergency: { zh: '紧急情况', en: 'emergency' },
  'self-harm': { zh: '轻生', en: 'self-harm' },
};

/** What an ending is called; its own word where no other is known. */
export const endingWords = (ending: Ending): Bilingual => words[ending] ?? { zh: ending, en: ending };
