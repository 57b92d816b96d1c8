import type { Ending } from '#contract/answer/ending.ts';
import type { Bilingual } from '#contract/language.ts';

const words: Record<Ending, Bilingual> = {
  answered: { zh: '已回答', en: 'answered' },
  bundle: { zh: '一件事', en: 'several guides as one matter' },
  clarify: { zh: '请群众选一件', en: 'asking which one' },
  checklist: { zh: '一次性告知单', en: 'checklist' },
  outline: { zh: '指南只有概要', en: 'outline only' },
  'no-information': { zh: '指南没有写', en: 'the guide does not say' },
  expired: { zh: '指南已过期', en: 'guide expired' },
  'refused-out-of-scope': { zh: '不知道', en: 'not known' },
  'other-authority': { zh: '归别的部门', en: 'another authority' },
  'case-progress': { zh: '办理进度', en: 'progress of a case' },
  'medical-advice': { zh: '看病用药', en: 'medical advice' },
  'legal-advice': { zh: '打官司', en: 'legal advice' },
  politics: { zh: '政治话题', en: 'politics' },
  abuse: { zh: '骂人', en: 'abuse' },
  handoff: { zh: '转人工', en: 'handing over to a person' },
  hall: { zh: '大厅', en: 'the hall' },
  greeting: { zh: '问候', en: 'greeting' },
  thanks: { zh: '感谢', en: 'thanks' },
  goodbye: { zh: '再见', en: 'goodbye' },
  praise: { zh: '表扬', en: 'praise' },
  complaint: { zh: '不满意', en: 'complaint' },
  silence: { zh: '没有说话', en: 'silence' },
  introduction: { zh: '自我介绍', en: 'introduction' },
  repeated: { zh: '再说一遍', en: 'repeating' },
  slower: { zh: '慢一点', en: 'slower' },
  louder: { zh: '大声点', en: 'louder' },
  stopped: { zh: '停', en: 'stopped' },
  'started-again': { zh: '重新开始', en: 'started again' },
  'language-changed': { zh: '换语言', en: 'language changed' },
  emergency: { zh: '紧急情况', en: 'emergency' },
  'self-harm': { zh: '轻生', en: 'self-harm' },
};

/** What an ending is called. */
export const endingWords = (ending: Ending): Bilingual => words[ending];
