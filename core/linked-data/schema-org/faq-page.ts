import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import type { Described } from '../described.ts';
import { identify } from '../identify.ts';
import { node } from '../node.ts';
import { aboutWork } from './about-work.ts';

/** The guide's 常见问题; none when it has none. */
export const faqPage = (described: Described, { id, name, faq }: CompleteGuide): LinkedNode[] => {
  if (faq.length === 0) return [];
  const mainEntity = faq.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  }));
  const title = { zh: `${name.zh}：常见问题`, en: `${name.en}: questions and answers` };
  return [
    node({ '@id': identify.part(id, 'faq'), '@type': 'FAQPage', name: title, mainEntity, ...aboutWork(described) }),
  ];
};
