import type { CompleteGuide, OutlineGuide } from '#contract/guide/guide.ts';

/** A text in both languages; the English one of a Chinese text only says that it is one. */
export const both = (text: string) => ({ zh: text, en: /\p{Script=Han}/u.test(text) ? 'a text' : text });

/** As many different phrasings as a complete guide or a bundle needs, unless told otherwise. */
export const asked = (count = { zh: 12, en: 4 }, of = { zh: '养犬', en: 'a dog' }) => ({
  zh: Array.from({ length: count.zh }, (_, index) => `${of.zh}的第${index + 1}种问法`),
  en: Array.from({ length: count.en }, (_, index) => `way ${index + 1} of asking for ${of.en}`),
});

const identity = (id: string) => ({
  id,
  name: { zh: '养犬登记', en: 'Dog registration' },
  aliases: { zh: ['狗证'], en: ['dog licence'] },
  department: 'public-security',
  audience: 'personal' as const,
  paraphrases: asked(),
  provenance: {
    sources: [both('源')],
    confirmed: false,
    samples: [],
    reviewBy: '2027-05-31',
    validFrom: '2026-11-01',
  },
});

/** A complete guide that satisfies every rule. */
export const aGuide = (changes: Partial<CompleteGuide> = {}): CompleteGuide => ({
  detail: 'complete',
  ...identity('dog-registration'),
  summary: both('给狗上户口'),
  codes: {},
  type: 'public-service',
  level: 'county',
  serves: ['natural-person'],
  themes: [both('生活')],
  authority: { nature: 'statutory-organ', joint: [] },
  intermediaries: [],
  legalBasis: [{ name: both('条例'), rank: 'local-regulation' }],
  conditions: [{ text: both('年满18周岁') }],
  situations: [],
  materials: [aMaterial({ id: 'application', name: both('养犬登记申请表') })],
  steps: [{ id: 'apply', kind: 'apply', name: both('申请'), detail: both('交表'), by: 'visitor' }],
  handlingType: 'promised',
  timeLimit: {
    statutory: { value: 20, unit: 'working-day' },
    promised: { value: 5, unit: 'working-day' },
    specialProcedures: [],
  },
  fees: { charged: false, items: [] },
  visits: { count: 1, reason: both('验犬') },
  channels: {
    forms: ['window'],
    windows: [{ kind: 'household' }],
    post: { papersIn: false, resultOut: false },
    terminal: { offered: false },
    townCentres: { offered: false },
    appointment: { need: 'none' },
    onlinePayment: false,
    scope: 'district',
    proxy: { allowed: true, note: both('带委托书') },
    instantApproval: false,
    assistance: [],
  },
  result: { name: both('养犬登记证'), kind: 'certificate', noSample: both('样本由公安机关公布'), delivery: ['window'] },
  validity: { text: both('一年'), years: 1 },
  faq: [],
  contacts: {
    consultation: [{ name: both('咨询'), phone: '12345' }],
    complaint: [{ name: both('投诉'), phone: '0519-85588111' }],
  },
  ...changes,
});

export const anOutline = (changes: Partial<OutlineGuide> = {}): OutlineGuide => ({
  detail: 'outline',
  ...identity('dog-registration'),
  ...changes,
});

type Material = CompleteGuide['materials'][number];

export const aMaterial = (changes: Partial<Material> = {}): Material => ({
  id: 'photo',
  name: both('照片'),
  necessity: 'required',
  kind: 'other',
  forms: ['original'],
  copies: { original: 1, copy: 0 },
  source: 'applicant',
  ...changes,
});
