import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { CompleteGuide } from '#contract/guide/guide.ts';
import { HelperProfile, HelpTeam } from '#contract/help.ts';
import type { RatingView } from '#contract/rating/rating.ts';
import type { CaseEvent, CaseSummary, CaseView } from '#contract/staff/case.ts';
import type { Correction } from '#contract/staff/correction.ts';
import type { ModelUse } from '#contract/staff/model-switch.ts';
import type { Staff } from '#contract/staff/staff.ts';

const root = new URL('../../../', import.meta.url).pathname;
const read = (path: string) => parse(readFileSync(join(root, 'knowledge', path), 'utf8'));

export const guide = CompleteGuide.parse(read('guides/food-business-permit.yaml'));
export const teams = z.array(HelpTeam).parse(read('help/teams.yaml'));
export const helpers = z.array(HelperProfile).parse(read('help/helpers.yaml'));

/** Who can sign in at the stand-in provider. */
export const people: Staff[] = [
  { id: 'sample-wang', name: '示例·小王', roles: ['helper'], teams: ['general-help', 'business-help'] },
  { id: 'sample-lead', name: '示例·组长', roles: ['helper', 'lead'], teams: ['general-help', 'business-help'] },
  { id: 'sample-operator', name: '示例·运营', roles: ['operator'], teams: [] },
];

export const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
const ahead = (seconds: number) => ago(-seconds);

const summary = (number: number, given: Partial<CaseSummary>): CaseSummary => ({
  handoffId: id(number),
  state: 'queued',
  mode: 'chat',
  lane: 'normal',
  language: 'zh',
  speaks: 'zh',
  needs: [],
  orderedAt: ago(300),
  breached: false,
  lastMessage: 0,
  ...given,
});

const me = { helper: 'sample-wang', helperName: '示例·小王' };
const food = { matter: guide.id, matterName: guide.name.zh, department: guide.department };

/** Offers, cases in hand, and who waits, as on a usual morning. */
export const summaries = (): CaseSummary[] => [
  summary(1, {
    ...{ ...food, ...me, state: 'offered', orderedAt: ago(22), queuedAt: ago(22), lane: 'priority', needs: ['elder'] },
    ...{ offerEndsAt: ahead(17), firstWordDueAt: ahead(38) },
  }),
  summary(2, { ...food, ...me, state: 'in-progress', orderedAt: ago(900), lastMessage: 4 }),
  summary(3, {
    ...{ ...me, state: 'suspended', mode: 'proxy', matterName: '企业设立登记', orderedAt: ago(7200) },
    suspendedUntil: ahead(20_000),
  }),
  summary(4, {
    ...{
      ...me,
      state: 'accepted',
      mode: 'callback',
      matterName: '公积金租房提取',
      orderedAt: ago(1500),
      lastMessage: 0,
    },
    ...{ queuedAt: ago(400), breached: true },
  }),
  summary(5, {
    ...{ matterName: '残疾人证办理', lane: 'priority', needs: ['wheelchair', 'slow-speech'], mode: 'in-person' },
    ...{ orderedAt: ago(75), queuedAt: ago(75), firstWordDueAt: ago(15), breached: true },
  }),
  summary(6, {
    ...{ matterName: '社保关系转移', mode: 'video', speaks: 'changzhou', orderedAt: ago(46), queuedAt: ago(46) },
    firstWordDueAt: ahead(14),
  }),
  summary(7, { ...food, orderedAt: ago(12), queuedAt: ago(12), firstWordDueAt: ahead(48) }),
  summary(8, {
    matterName: 'Work permit for foreigners',
    language: 'en',
    speaks: 'en',
    orderedAt: ago(5),
    queuedAt: ago(5),
  }),
];

const noonOf = (daysAhead: number, hour: number) => {
  const day = new Date(Date.now() + daysAhead * 86_400_000 + 8 * 3600_000).toISOString().slice(0, 10);
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`).toISOString();
};
const weekday = () => (new Date(Date.now() + 8 * 3600_000).getUTCDay() + 6) % 7;

/** Appointments of this week, on its own Monday to Friday. */
export const appointments = (): CaseSummary[] => {
  const on = (day: number, hour: number) => noonOf(day - weekday(), hour);
  const scheduled = { state: 'scheduled' } as const;
  return [
    summary(21, { ...scheduled, ...food, mode: 'joint-survey', slot: on(0, 10), helperName: '示例·小张' }),
    summary(22, { ...scheduled, mode: 'home-visit', matterName: '居家养老补贴', lane: 'priority', slot: on(1, 9) }),
    summary(23, { ...scheduled, ...food, mode: 'joint-survey', slot: on(1, 14) }),
    summary(24, { ...scheduled, mode: 'proxy', matterName: '个体工商户注销', slot: on(3, 11) }),
    summary(25, { ...scheduled, mode: 'home-visit', matterName: '残疾人证办理', lane: 'priority', slot: on(3, 15) }),
    summary(26, { ...scheduled, ...food, mode: 'joint-survey', slot: on(4, 10), helperName: '示例·小陈' }),
  ];
};

const events = (it: CaseSummary): CaseEvent[] => {
  const staff = { by: { kind: 'staff', id: me.helper }, byName: me.helperName } as const;
  const all: CaseEvent[] = [
    { number: 0, at: it.orderedAt, kind: 'ordered', by: { kind: 'visitor' } },
    { number: 1, at: it.orderedAt, kind: 'offered', by: { kind: 'clock' } },
    { number: 2, at: ago(860), kind: 'claimed', ...staff },
    { number: 3, at: ago(850), kind: 'begun', ...staff },
  ];
  return all.slice(0, it.state === 'queued' ? 1 : it.state === 'offered' ? 2 : 4);
};

const turn = (number: number, heard: string, said: string, field: 'materials' | 'steps' | 'summary') => ({
  ...{ turnId: id(500 + number), heard, said, field },
  ...({ ending: 'answered', guide: guide.id } as const),
});

/** A case as its helper sees it. */
export const viewOf = (it: CaseSummary): CaseView => ({
  summary: it,
  packet: {
    turns: [
      turn(1, '我想在学校门口开个奶茶店要办啥证', '食品经营许可新办：不收费，承诺5个工作日办好。', 'summary'),
      turn(2, '要带什么材料', '必带材料有申请书、身份证件、平面布局图等，见清单。', 'materials'),
      { ...turn(3, '平面图要找人画吗', '办事指南里没有写这一点。', 'materials'), generated: 'words' },
    ],
    ...{ matter: it.matter, matterName: it.matterName, department: it.department, release: '20261120-1a2b3c4d' },
    ...{ guideVersion: '4f2a91c0', field: 'materials', language: it.language, needs: it.needs },
    chosen: guide.situations[0] ? { [guide.situations[0].id]: guide.situations[0].options[0]?.id ?? '' } : {},
    ticked: guide.materials.slice(0, 2).map((material) => material.id),
    note: '店面还没装修，想知道平面布局图能不能自己画。',
  },
  events: events(it),
  ...(it.mode === 'chat' ? {} : { phone: '138****5678' }),
  ...(it.mode === 'proxy'
    ? { authorisation: { signedBy: '王某', matter: 'company-registration', until: '2026-12-31', revoked: false } }
    : {}),
  iceServers: [],
});

export const canned = [
  { id: 'hello', title: '问候', text: '您好，我是大厅的帮办员，您的问题我已经看到了，请稍等，我来帮您看。' },
  { id: 'one-moment', title: '请稍等', text: '请稍等一下，我正在核实，马上回复您。' },
  { id: 'goodbye', title: '结束', text: '感谢您的咨询，祝您办事顺利。' },
];

export const ratings = (): RatingView[] => [
  {
    ...{ ratingId: 'r1', at: ago(86_400 * 16), level: 5, comment: '等了二十分钟没人理，最后自己去窗口问的。' },
    ...{ about: { kind: 'handoff', handoffId: id(90) }, matter: guide.id, release: '20261101', helper: 'sample-li' },
    ...{ followUp: 'open', followUpBy: '2026-11-20', overdue: true, history: [] },
  },
  {
    ...{ ratingId: 'r2', at: ago(86_400), level: 4, comment: '答非所问。', about: { kind: 'turn', turnId: id(91) } },
    ...{
      matter: guide.id,
      release: '20261120',
      followUp: 'open',
      followUpBy: '2026-12-11',
      overdue: false,
      history: [],
    },
  },
  {
    ...{ ratingId: 'r3', at: ago(4000), level: 1, about: { kind: 'handoff', handoffId: id(92) }, release: '20261120' },
    ...{ helper: 'sample-wang', followUp: 'none', overdue: false, history: [] },
  },
];

/** What came of the latest turns that a model was wanted for. */
export const modelUses = (): ModelUse[] =>
  (['used', 'cached', 'kept', 'late', 'used', 'rejected', 'used'] as const).map((outcome, index) => ({
    ...{ at: ago(40 + index * 700), outcome, need: index % 2 ? 'choose' : 'phrase' },
    milliseconds: outcome === 'late' ? 2500 : 900 + index * 110,
  }));

export const corrections = (): Correction[] => [
  {
    ...{ correctionId: id(301), at: ago(5000), by: '示例·小王', question: '平面图要找人画吗', release: '20261120' },
    ...{ said: '办事指南里没有写这一点。', guide: guide.id, field: 'materials', state: 'proposed' },
    right: { kind: 'words', guide: guide.id, text: '平面布局图可以自己手绘，标明功能区和面积即可。' },
    note: '这周第三个人问了。',
  },
  {
    ...{ correctionId: id(302), at: ago(90_000), by: '示例·小李', question: '摆摊卖烤肠要办什么', release: '20261118' },
    ...{ said: '食品经营许可新办：不收费。', guide: guide.id, field: 'summary', state: 'approved' },
    ...{ right: { kind: 'guide', guide: 'food-stall-filing' }, decidedBy: '示例·运营', decidedAt: ago(80_000) },
  },
];
