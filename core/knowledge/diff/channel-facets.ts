import type { Channels } from '#contract/guide/channels.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Bilingual } from '#contract/language.ts';
import { labels } from '#core/answer/labels.ts';
import { type Facet, items, text, value } from './facet.ts';
import { sayLink, sayWord, sayWords, sayYes } from './sayings.ts';
import { windowKinds } from './window-kind-words.ts';
import { appointments, assistanceKinds, handlingForms, scopes } from './words.ts';

const note = (of: Bilingual): Bilingual => ({ zh: `${of.zh}说明`, en: `${of.en}: note` });

type Window = Channels['windows'][number];
const window: Bilingual = { zh: '办理窗口', en: 'window' };

type Help = Channels['assistance'][number];

const onlineDepths: Record<1 | 2 | 3 | 4, Bilingual> = {
  1: { zh: 'Ⅰ级（网上只看说明）', en: 'level I (information only)' },
  2: { zh: 'Ⅱ级（网上先提交）', en: 'level II (submit online first)' },
  3: { zh: 'Ⅲ级（网上预审，到现场一次）', en: 'level III (reviewed online, one visit)' },
  4: { zh: 'Ⅳ级（全程网办）', en: 'level IV (wholly online)' },
};
const depthOf = (depth: number | undefined) =>
  depth === undefined ? undefined : (`${depth}` as '1' | '2' | '3' | '4');

const online: readonly Facet<Channels>[] = [
  value({ zh: '网办深度', en: 'online depth' }, true, (it) => depthOf(it.online?.depth), sayWord(onlineDepths)),
  value({ zh: '网办地址（电脑端）', en: 'web address (computer)' }, true, (it) => it.online?.computer, sayLink),
  value({ zh: '网办地址（移动端）', en: 'web address (phone)' }, true, (it) => it.online?.mobile, sayLink),
  text({ zh: '网上办理说明', en: 'online: note' }, true, (it) => it.online?.note),
  value({ zh: '网上支付', en: 'online payment' }, true, (it) => it.onlinePayment, sayYes),
];

const places: readonly Facet<Channels>[] = [
  value({ zh: '办理形式', en: 'ways of handling' }, true, ({ forms }) => forms, sayWords(handlingForms)),
  items<Channels, Window>(window, true, ({ windows }) => windows, {
    key: ({ kind }) => kind,
    text: (it) => it.note?.zh ?? '',
    name: ({ kind }, { language }) => windowKinds[kind][language],
    facets: [
      value('item', true, ({ kind }) => kind, sayWord(windowKinds)),
      text({ zh: '说明', en: 'note' }, true, (it) => it.note),
    ],
  }),
  value({ zh: labels.terminal.zh, en: labels.terminal.en }, true, (it) => it.terminal.offered, sayYes),
  text(note(labels.terminal), true, (it) => it.terminal.note),
  value(labels.townCentres, true, (it) => it.townCentres.offered, sayYes),
  text(note(labels.townCentres), true, (it) => it.townCentres.note),
  value({ zh: '材料可邮寄', en: 'papers by post' }, true, (it) => it.post.papersIn, sayYes),
  value({ zh: '结果可邮寄', en: 'result by post' }, true, (it) => it.post.resultOut, sayYes),
  text(note(labels.post), true, (it) => it.post.note),
  value(labels.appointment, true, (it) => it.appointment.need, sayWord(appointments)),
  text(note(labels.appointment), true, (it) => it.appointment.note),
  value({ zh: '通办范围', en: 'where it can be handled' }, true, ({ scope }) => scope, sayWord(scopes)),
  text({ zh: '通办说明', en: 'handling elsewhere: note' }, true, (it) => it.scopeNote),
];

const remoteSurvey: Bilingual = { zh: '视频勘验', en: 'survey by video' };

const help: readonly Facet<Channels>[] = [
  value({ zh: '可以代办', en: 'somebody else may apply' }, true, (it) => it.proxy.allowed, sayYes),
  text({ zh: '代办说明', en: 'somebody else applying: note' }, true, (it) => it.proxy.note),
  value({ zh: '秒批', en: 'instant approval' }, true, (it) => it.instantApproval, sayYes),
  value(remoteSurvey, true, (it) => it.remoteSurvey?.offered, sayYes),
  text(note(remoteSurvey), true, (it) => it.remoteSurvey?.note),
  items<Channels, Help>({ zh: '帮办代办', en: 'help' }, true, ({ assistance }) => assistance, {
    key: ({ kind }) => kind,
    text: ({ scope, duties }) => `${scope.zh}${duties.zh}`,
    name: ({ kind }, { language }) => assistanceKinds[kind][language],
    facets: [
      value('item', true, ({ kind }) => kind, sayWord(assistanceKinds)),
      text({ zh: '适用范围', en: 'scope' }, true, ({ scope }) => scope),
      text({ zh: '服务内容', en: 'duties' }, true, ({ duties }) => duties),
    ],
  }),
];

const all = [...online, ...places, ...help];

/** Where and how the item can be handled. */
export const channelsFacet: Facet<CompleteGuide> = (before, after, telling) =>
  all.flatMap((facet) => facet(before.channels, after.channels, telling));
