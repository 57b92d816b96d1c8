import type * as z from 'zod';
import type { ListCard } from '#contract/answer/card.ts';
import type { Field } from '#contract/field.ts';
import { type ComposeField, type Composing, type Composition, picker, situationsOf } from './composition.ts';
import { fieldLabels, labels } from './labels.ts';
import { sayList, sentence, unended } from './say.ts';

type Entry = z.infer<typeof ListCard>['entries'][number];
type Whens = Parameters<typeof situationsOf>[1];

/** One list of entries, said and shown. */
export const listed = (
  composing: Composing,
  field: Field,
  speech: string,
  entries: Entry[],
  numbered = false,
  parts: Whens = [],
): Composition => ({
  speech,
  cards: [
    {
      kind: 'list',
      matter: composing.guide.id,
      field,
      title: fieldLabels[field][composing.language],
      numbered,
      situations: situationsOf(composing, parts),
      entries,
    },
  ],
  actions: [],
  fields: [field],
});

const whenOf = ({ when }: { when?: Record<string, string[]> | undefined }) => (when ? { when } : {});

export const composeConditions: ComposeField = (composing) => {
  const { guide, language } = composing;
  const always = guide.conditions.filter(({ when }) => !when);
  const first = (always.length ? always : guide.conditions).slice(0, 2).map(({ text }) => text[language]);
  const lead = language === 'zh' ? `办${guide.name.zh}的条件：` : `Conditions for ${guide.name.en}: `;
  const more =
    guide.conditions.length > first.length ? (language === 'zh' ? '其余见下面。' : ' The rest is shown below.') : '';
  return listed(
    composing,
    'conditions',
    `${lead}${sentence(first.map(unended).join(language === 'zh' ? '；' : '; '), language)}${more}`,
    guide.conditions.map((it) => ({ text: it.text[language], ...whenOf(it) })),
    false,
    guide.conditions,
  );
};

export const composeSteps: ComposeField = (composing) => {
  const { guide, language } = composing;
  const always = guide.steps.filter(({ when }) => !when);
  // where the first step depends on the situation, all are named: what is left would not begin with the visitor
  const said = guide.steps[0]?.when ? guide.steps : always;
  // a name that begins with 先 or 再 itself must not stutter
  const names = [...new Set(said.map(({ name }) => name[language].replace(/^[先再]/, '')))];
  const steps = names.join(language === 'zh' ? '，再' : ', then ');
  return listed(
    composing,
    'steps',
    language === 'zh' ? `流程是：先${steps}。` : `The steps: ${steps}.`,
    guide.steps.map((it) => ({ title: it.name[language], text: it.detail[language], ...whenOf(it) })),
    true,
    guide.steps,
  );
};

export const composeLaw: ComposeField = (composing) => {
  const { guide, language } = composing;
  const entries = guide.legalBasis.map(({ name, number, article }) => ({
    title: number ? (language === 'zh' ? `${name.zh}（${number}）` : `${name.en} (${number})`) : name[language],
    text: article?.[language] ?? name[language],
  }));
  const names = sayList(
    guide.legalBasis.slice(0, 2).map(({ name }) => name[language]),
    language,
  );
  return listed(composing, 'law', language === 'zh' ? `依据是${names}。` : `It rests on ${names}.`, entries);
};

const deliveries = {
  window: { zh: '窗口领取', en: 'collect it at the window' },
  post: { zh: '邮寄到家', en: 'by post' },
  electronic: { zh: '电子证照或网上下载', en: 'electronically' },
  'bank-account': { zh: '打到银行账户', en: 'into your bank account' },
};

export const composeResult: ComposeField = (composing) => {
  const { guide, language } = composing;
  const { name, delivery, noSample } = guide.result;
  const ways = sayList(
    delivery.map((it) => deliveries[it][language]),
    language,
  );
  return listed(
    composing,
    'result',
    language === 'zh' ? `办好后得到${name.zh}，${ways}。` : `You get: ${name.en}, ${ways}.`,
    [
      { title: fieldLabels.result[language], text: name[language] },
      { title: labels.delivery[language], text: ways },
      { title: fieldLabels.validity[language], text: guide.validity.text[language] },
      ...(noSample ? [{ text: noSample[language] }] : []),
    ],
  );
};

export const composeValidity: ComposeField = (composing) => {
  const text = composing.guide.validity.text[composing.language];
  return listed(composing, 'validity', sentence(text, composing.language), [{ text }]);
};

export const composeContact: ComposeField = (composing) => {
  const { guide, language } = composing;
  const { consultation, complaint } = guide.contacts;
  const entry = (label: string) => (line: (typeof consultation)[number]) => ({
    title: `${label} · ${line.name[language]}`,
    text: line.phone,
  });
  const [ask, complain] = [consultation[0], complaint[0]];
  const composition = listed(
    composing,
    'contact',
    language === 'zh'
      ? `咨询请打${ask?.phone}，投诉请打${complain?.phone}。`
      : `For questions call ${ask?.phone}; for complaints call ${complain?.phone}.`,
    [...consultation.map(entry(labels.consultation[language])), ...complaint.map(entry(labels.complaint[language]))],
  );
  return {
    ...composition,
    actions: consultation.map(({ phone }) => ({ kind: 'call', label: `${labels.call[language]} ${phone}`, phone })),
  };
};

const assistanceLabels = {
  guidance: labels.guidance,
  proxy: labels['helper-proxy'],
  'home-visit': labels['home-visit'],
};

export const composeProxy: ComposeField = (composing) => {
  const pick = picker(composing.language);
  const { proxy, assistance } = composing.guide.channels;
  const text = pick(proxy.note);
  const helpers = assistance.map(({ kind, scope, duties }) => ({
    title: pick(assistanceLabels[kind]),
    text: `${sentence(pick(scope), composing.language)} ${pick(duties)}`,
  }));
  return listed(composing, 'proxy', sentence(text, composing.language), [{ text }, ...helpers]);
};

const scopes = {
  district: { zh: '由本区办理', en: 'It is handled by this district' },
  city: { zh: '全市都能办', en: 'It can be handled anywhere in the city' },
  province: { zh: '全省都能办', en: 'It can be handled anywhere in the province' },
  'yangtze-delta': { zh: '长三角都能办', en: 'It can be handled anywhere in the Yangtze River Delta' },
  national: { zh: '全国都能办', en: 'It can be handled anywhere in China' },
};

export const composeElsewhere: ComposeField = (composing) => {
  const { scope, scopeNote, townCentres } = composing.guide.channels;
  const pick = picker(composing.language);
  const entries = [
    { text: pick(scopes[scope]) },
    ...(scopeNote ? [{ text: pick(scopeNote) }] : []),
    ...(townCentres.offered
      ? [{ title: pick(labels.townCentres), text: townCentres.note ? pick(townCentres.note) : '✓' }]
      : []),
  ];
  const said = [pick(scopes[scope]), ...(scopeNote ? [pick(scopeNote)] : [])];
  return listed(
    composing,
    'elsewhere',
    said.map((it) => sentence(it, composing.language)).join(composing.language === 'zh' ? '' : ' '),
    entries,
  );
};
