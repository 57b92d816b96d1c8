import type * as z from 'zod';
import type { FeeItem } from '#contract/guide/fee.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { LegalBasis } from '#contract/guide/law.ts';
import type { Situation } from '#contract/guide/situation.ts';
import type { Condition, Step } from '#contract/guide/step.ts';
import type { Bilingual, Language } from '#contract/language.ts';
import { type Facet, items, phrasings, text, value } from './facet.ts';
import { contentWithoutId, idFacet, whenFacet } from './material-facets.ts';
import { sayAsIs, sayLink, sayWord, sayYes } from './sayings.ts';
import { actors, ranks, stepKinds } from './words.ts';

const yuan = (amount: number, language: Language) => (language === 'zh' ? `${amount}元` : `${amount} yuan`);

/** 收费 */
export const feeFacets: readonly Facet<CompleteGuide>[] = [
  value({ zh: '是否收费', en: 'charged' }, true, ({ fees }) => fees.charged, sayYes),
  items<CompleteGuide, FeeItem>({ zh: '收费项目', en: 'charge' }, true, ({ fees }) => fees.items, {
    key: ({ name }) => name.zh,
    text: ({ name }) => name.zh,
    name: ({ name, standard }, { language }) =>
      language === 'zh' ? `${name.zh}（${standard.zh}）` : `${name.en} (${standard.en})`,
    facets: [
      text({ zh: '名称', en: 'name' }, true, ({ name }) => name),
      text({ zh: '标准', en: 'standard' }, true, ({ standard }) => standard),
      value(
        { zh: '金额', en: 'amount' },
        true,
        ({ amount }) => amount,
        (it, { language }) => yuan(it, language),
      ),
      text({ zh: '依据', en: 'basis' }, true, ({ basis }) => basis),
      text({ zh: '减免', en: 'reduction' }, true, ({ reduction }) => reduction),
      whenFacet,
    ],
  }),
  text({ zh: '收费说明', en: 'fees: note' }, true, ({ fees }) => fees.note),
];

/** 受理条件 */
export const conditionsFacet = items<CompleteGuide, z.infer<typeof Condition>>(
  { zh: '受理条件', en: 'condition' },
  true,
  ({ conditions }) => conditions,
  {
    key: (it) => it.text.zh,
    text: (it) => it.text.zh,
    name: (it, { language }) => it.text[language],
    facets: [text('list', true, (it) => it.text), whenFacet],
  },
);

type Option = Situation['options'][number];
type Named = { zh: string; en: string };

/** 情形 with their options. */
export const situationsFacet = items<CompleteGuide, Situation>(
  { zh: '情形', en: 'situation' },
  true,
  ({ situations }) => situations,
  {
    key: ({ id }) => id,
    content: contentWithoutId,
    name: ({ question }, { language }) => question[language],
    facets: [
      text('list', true, ({ question }) => question),
      items<Situation, Option>({ zh: '选项', en: 'option' }, true, ({ options }) => options, {
        key: ({ id }) => id,
        content: contentWithoutId,
        name: ({ label }, { language }) => label[language],
        facets: [
          text('list', true, ({ label }) => label),
          phrasings({ zh: '说法', en: 'words' }, false, ({ words }) => words),
          idFacet,
        ],
      }),
      idFacet,
    ],
  },
);

/** 办理流程 */
export const stepsFacet = items<CompleteGuide, Step>({ zh: '办理流程', en: 'step' }, true, ({ steps }) => steps, {
  key: ({ id }) => id,
  content: contentWithoutId,
  name: ({ name }, { language }) => name[language],
  ordered: true,
  facets: [
    text({ zh: '名称', en: 'name' }, true, ({ name }) => name),
    value({ zh: '环节', en: 'kind' }, false, ({ kind }) => kind, sayWord(stepKinds)),
    text({ zh: '内容', en: 'detail' }, true, ({ detail }) => detail),
    value({ zh: '由谁做', en: 'who acts' }, true, ({ by }) => by, sayWord(actors)),
    whenFacet,
    idFacet,
  ],
});

/** 设定依据 */
export const lawFacet = items<CompleteGuide, LegalBasis>(
  { zh: '法律依据', en: 'legal basis' },
  true,
  ({ legalBasis }) => legalBasis,
  {
    key: ({ name }) => name.zh,
    text: ({ name, article }) => `${name.zh}${article?.zh ?? ''}`,
    name: ({ name }, { language }) => name[language],
    facets: [
      text('list', true, ({ name }) => name),
      value({ zh: '效力层级', en: 'rank' }, true, ({ rank }) => rank, sayWord(ranks)),
      value({ zh: '文号', en: 'number' }, true, (it) => it.number, sayAsIs),
      text({ zh: '条款', en: 'article' }, true, ({ article }) => article),
      value({ zh: '链接', en: 'link' }, true, ({ link }) => link, sayLink),
    ],
  },
);

type Line = CompleteGuide['contacts']['consultation'][number];

const linesFacet = (label: Bilingual, read: (guide: CompleteGuide) => readonly Line[]) => {
  const say = ({ name, phone }: Line, { language }: { language: Language }) => `${name[language]} ${phone}`;
  return items<CompleteGuide, Line>(label, true, read, {
    key: ({ name }) => name.zh,
    text: ({ name, phone }) => `${name.zh}${phone}`,
    name: say,
    facets: [value('list', true, (it) => it, say)],
  });
};

/** 咨询方式 and 监督投诉方式 */
export const contactFacets: readonly Facet<CompleteGuide>[] = [
  linesFacet({ zh: '咨询电话', en: 'number for questions' }, ({ contacts }) => contacts.consultation),
  linesFacet({ zh: '投诉电话', en: 'number for complaints' }, ({ contacts }) => contacts.complaint),
];

type Answered = { question: Named; answer: Named };

/** 常见问题 */
export const faqFacet = items<CompleteGuide, Answered>(
  { zh: '常见问题', en: 'common question' },
  true,
  ({ faq }) => faq,
  {
    key: ({ question }) => question.zh,
    text: ({ question }) => question.zh,
    name: ({ question }, { language }) => question[language],
    facets: [
      text('list', true, ({ question }) => question),
      text({ zh: '答', en: 'answer' }, true, ({ answer }) => answer),
    ],
  },
);
