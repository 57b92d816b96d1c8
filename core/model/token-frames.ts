import type { Field } from '#contract/field.ts';
import type { Language } from '#contract/language.ts';
import { type Atom, atomsOf } from './atoms-of.ts';
import type { Idle } from './is-laid.ts';
import { keyed, makeSubjectHead, type SubjectHead } from './subject-head.ts';

type Frame = Record<Language, string>;

/** By mark: words that may stand beside a token in its clause: they say what the token is, and nothing else. */
const frames: Record<string, Frame> = {
  name: { zh: '办 办理 叫 叫做', en: 'called handle apply' },
  department: { zh: '由 办理 负责 管', en: 'handled by' },
  fee: {
    zh: '要交 需要交 付 费用 收费 工本费 登记费 收 每证 每本 每张 一共 办 办理 办证 申请 申领 认定 报 补领 换 登记 缴 按 自己',
    en: 'fee cost costs pay must is each for card new the application charged',
  },
  'time-limit': {
    zh: '承诺 办好 能办好 可以办好 办 左右 需要 要 等 时间 时限 出结果 有结果 会有结果 受理 内 以内 从受理起 能拿到 审核',
    en: 'promised within takes it done ready time acceptance days of',
  },
  materials: { zh: '要带 带上 带好 准备 需要带 材料 备好', en: 'bring papers need to must prepare' },
  place: { zh: '到 去 办 在 窗口 可以去 办理', en: 'go to at window handled come' },
  hours: { zh: '大厅 开 开放 办公 时间', en: 'the hall is open hours' },
  result: { zh: '得到 领到 拿到 办好 结果 给您 可以得到', en: 'get receive you' },
  phone: {
    zh: '可以打 打 拨打 电话 咨询 问 问一问 问一下 问问 问清楚 联系 需要问',
    en: 'call ring phone ask questions can for',
  },
  'complaint-phone': { zh: '可以打 打 拨打 电话 投诉 监督', en: 'call complaints complain can for' },
  'link-apply': { zh: '上 到 在 网上 可以 申请 办 办理', en: 'go to online apply at on you can' },
  law: { zh: '依据 根据 按 规定', en: 'rests on by law it basis' },
};

const wordsOf = (text: string) => text.split(' ').flatMap(atomsOf).map(keyed);

/** Words for the matter that may stand at the head of any clause, beside its own name. */
const subjects: Record<Language, readonly string[]> = {
  zh: ['证件', '证书', '证', '办理', '办', '申请', '费用', '别人', '它', '这'],
  en: ['fee', 'card', 'document', 'certificate', 'permit'],
};

/** Reads the matter's own name, in whole or in part, off the head of a clause. */
export const subjectHeadOf = (names: readonly string[], language: Language): SubjectHead =>
  makeSubjectHead([...names, ...subjects[language]].map(atomsOf));

const isKey = ({ kind }: Atom) => kind === 'not' || kind === 'limit' || kind === 'bound' || kind === 'warning';

/**
 * Whether a clause with tokens says of them what they are, and nothing beside: "补办要交{{fee}}". The matter's own name
 * may stand there too.
 */
export const makeIsFramed =
  (headOf: SubjectHead, language: Language) =>
  (atoms: readonly Atom[]): boolean => {
    const tokens = atoms.filter(({ kind }) => kind === 'token');
    const known = new Set(tokens.flatMap(({ text }) => wordsOf(frames[text]?.[language] ?? '')));
    const isFrame = (it: Atom) => it.kind === 'token' || (!isKey(it) && known.has(keyed(it)));
    for (let at = 0; at < atoms.length; ) {
      const atom = atoms[at] as Atom;
      const named = isFrame(atom) ? 1 : headOf(atoms.slice(at));
      if (named === 0) return false;
      at += named;
    }
    return tokens.length > 0;
  };

/** What may stand before a figure of a field without saying more than that it is one. */
const beside: Partial<Record<Field, Frame>> = {
  fee: { zh: '要交 交 付 收 费用 工本费', en: 'fee costs cost pay' },
  'time-limit': { zh: '承诺 要等 需要', en: 'takes within' },
  validity: { zh: '有效期 有效 管', en: 'valid validity' },
  result: { zh: '有效期', en: 'valid validity' },
};

/** The words beside figures of these fields that the fields need not hold. */
export const besideOf = (fields: readonly Field[], language: Language): Idle['beside'] =>
  new Set(fields.flatMap((it) => wordsOf(beside[it]?.[language] ?? '')));
