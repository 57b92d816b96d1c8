import type { IndexParts } from '#core/finding/index-parts.ts';
import { mentionOf } from '#core/finding/mention.ts';
import { isHan } from '#core/text/normalise.ts';
import type { Draft } from './draft.ts';

const mostOptions = 4;
// in characters, Chinese and English
const longestName = { zh: 8, en: 24 };
const near = 3.5;

/**
 * Ids of guides whose names all have the few words that were said, while none is called just that: 身份证 may be the
 * first, a new or a lost one. None when the words name one of them.
 */
export const namesakes = ({ topic, candidates }: Draft, index: IndexParts): string[] => {
  const isChinese = isHan(topic.charCodeAt(0));
  const words = isChinese ? topic.replaceAll(' ', '') : topic;
  const [first] = candidates;
  if (!first || words.length < 2 || words.length > longestName[isChinese ? 'zh' : 'en']) return [];
  const close = candidates.filter(({ rank }) => rank >= first.rank - near).slice(0, mostOptions * 2);
  const mentions = close.map(({ id, guide }) => ({ id, mention: mentionOf(index, guide, words) }));
  if (mentions.some(({ mention }) => mention === 'is')) return [];
  return mentions.flatMap(({ id, mention }) => (mention ? [id] : [])).slice(0, mostOptions);
};
