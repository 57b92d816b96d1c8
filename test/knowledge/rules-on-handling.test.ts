import { describe, expect, it } from 'vitest';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import { onlineFormHasLink, windowFormHasWindows, windowKindInHall } from '#core/knowledge/lint/channel-rules.ts';
import { consultationIsNotComplaint } from '#core/knowledge/lint/contact-rules.ts';
import { chargedHasItems, freeHasNoPayment } from '#core/knowledge/lint/fee-rules.ts';
import { licenceHasFaq, licenceHasLegalSteps } from '#core/knowledge/lint/licence-rules.ts';
import { linksLeadToAllowedHosts } from '#core/knowledge/lint/link-rules.ts';
import { resultHasSampleOrReason } from '#core/knowledge/lint/result-rules.ts';
import type { GuideRule } from '#core/knowledge/lint/rule.ts';
import { onTheSpotMeansImmediate, promisedWithinStatutory } from '#core/knowledge/lint/time-rules.ts';
import { fullyOnlineNeedsNoVisit, noVisitNeedsAnotherWay, visitsHaveReason } from '#core/knowledge/lint/visit-rules.ts';
import { aContext } from './a-context.ts';
import { aGuide, anOutline, both } from './a-guide.ts';

const found = ({ check }: GuideRule, changes: Partial<CompleteGuide>) =>
  check(aGuide(changes), aContext()).map(({ path }) => path.join('.'));
const { channels } = aGuide();
const link = (url: string) => ({ name: both('网页'), url });
const online = (depth: number) => ({ ...channels, online: { depth, computer: link('https://www.gov.cn/') } });

describe('time limits', () => {
  const promised = (value: number, unit: 'day' | 'working-day' | 'month' | 'hour', statutory = 20) => ({
    timeLimit: {
      statutory: { value: statutory, unit: 'working-day' as const },
      promised: { value, unit },
      specialProcedures: [],
    },
  });
  const onTheSpot = { timeLimit: { promised: 'on-the-spot' as const, specialProcedures: [] } };

  it('an item handled on the spot is of the immediate type, and the other way round', () => {
    expect(found(onTheSpotMeansImmediate, { ...onTheSpot, handlingType: 'immediate' })).toEqual([]);
    expect(found(onTheSpotMeansImmediate, {})).toEqual([]);
    expect(found(onTheSpotMeansImmediate, onTheSpot)).toEqual(['handlingType']);
    expect(found(onTheSpotMeansImmediate, { handlingType: 'immediate' })).toEqual(['timeLimit.promised']);
  });

  it('the promise is no longer than the law allows', () => {
    expect(found(promisedWithinStatutory, promised(20, 'working-day'))).toEqual([]);
    expect(found(promisedWithinStatutory, promised(21, 'working-day'))).toEqual(['timeLimit.promised']);
    expect(found(promisedWithinStatutory, onTheSpot)).toEqual([]);
  });

  it('working days and calendar days are compared by the five-day week', () => {
    expect(found(promisedWithinStatutory, promised(28, 'day'))).toEqual([]);
    expect(found(promisedWithinStatutory, promised(29, 'day'))).toEqual(['timeLimit.promised']);
    expect(found(promisedWithinStatutory, promised(1, 'month'))).toEqual(['timeLimit.promised']);
    expect(found(promisedWithinStatutory, promised(24, 'hour', 1))).toEqual([]);
  });
});

describe('visits', () => {
  it('a visit has a reason and no visit has none', () => {
    expect(found(visitsHaveReason, {})).toEqual([]);
    expect(found(visitsHaveReason, { visits: { count: 0 } })).toEqual([]);
    expect(found(visitsHaveReason, { visits: { count: 1 } })).toEqual(['visits']);
    expect(found(visitsHaveReason, { visits: { count: 0, reason: both('验犬') } })).toEqual(['visits.reason']);
  });

  it('an item without a visit is handled online or by post', () => {
    const visits = { count: 0 };
    expect(found(noVisitNeedsAnotherWay, { visits, channels: online(3) })).toEqual([]);
    expect(
      found(noVisitNeedsAnotherWay, { visits, channels: { ...channels, post: { papersIn: true, resultOut: true } } }),
    ).toEqual([]);
    expect(found(noVisitNeedsAnotherWay, { visits })).toEqual(['visits.count']);
  });

  it('an item handled wholly online needs no visit', () => {
    expect(found(fullyOnlineNeedsNoVisit, { visits: { count: 0 }, channels: online(4) })).toEqual([]);
    expect(found(fullyOnlineNeedsNoVisit, { channels: online(3) })).toEqual([]);
    expect(found(fullyOnlineNeedsNoVisit, { channels: online(4) })).toEqual(['visits.count']);
  });
});

describe('fees', () => {
  const items = [{ name: both('工本费'), standard: both('10元'), basis: both('文件') }];

  it('a charged item says for what', () => {
    expect(found(chargedHasItems, { fees: { charged: true, items } })).toEqual([]);
    expect(found(chargedHasItems, { fees: { charged: true, items: [] } })).toEqual(['fees']);
  });

  it('a free item has no charges and nothing to pay online', () => {
    const paid = { ...channels, onlinePayment: true };
    expect(found(freeHasNoPayment, { fees: { charged: true, items }, channels: paid })).toEqual([]);
    expect(found(freeHasNoPayment, {})).toEqual([]);
    expect(found(freeHasNoPayment, { fees: { charged: false, items }, channels: paid })).toEqual([
      'fees.items',
      'channels.onlinePayment',
    ]);
  });
});

describe('administrative licences', () => {
  const type = 'administrative-licence';
  const steps = (...kinds: CompleteGuide['steps'][number]['kind'][]) =>
    kinds.map((kind) => ({ id: kind, kind, name: both(kind), detail: both(kind), by: 'department' as const }));

  it('answer at least one question', () => {
    expect(found(licenceHasFaq, { type, faq: [{ question: both('几天？'), answer: both('五天。') }] })).toEqual([]);
    expect(found(licenceHasFaq, {})).toEqual([]);
    expect(found(licenceHasFaq, { type })).toEqual(['faq']);
  });

  it('are accepted, examined, decided and delivered', () => {
    expect(
      found(licenceHasLegalSteps, { type, steps: steps('apply', 'accept', 'examine', 'decide', 'deliver') }),
    ).toEqual([]);
    expect(found(licenceHasLegalSteps, {})).toEqual([]);
    expect(found(licenceHasLegalSteps, { type, steps: steps('accept', 'decide') })).toEqual(['steps', 'steps']);
  });
});

describe('channels', () => {
  it('a window form names the kind of window', () => {
    expect(found(windowFormHasWindows, {})).toEqual([]);
    expect(found(windowFormHasWindows, { channels: { ...channels, windows: [] } })).toEqual(['channels.windows']);
  });

  it('the hall has a window of every kind that a guide names', () => {
    expect(found(windowKindInHall, {})).toEqual([]);
    const windows = [{ kind: 'household' as const }, { kind: 'tax' as const }];
    expect(found(windowKindInHall, { channels: { ...channels, windows } })).toEqual(['channels.windows.1.kind']);
  });

  it('an online form has a link of its kind', () => {
    const forms: CompleteGuide['channels']['forms'] = ['window', 'computer'];
    expect(found(onlineFormHasLink, { channels: { ...online(3), forms } })).toEqual([]);
    expect(found(onlineFormHasLink, { channels: { ...channels, forms } })).toEqual(['channels.forms.1']);
    expect(found(onlineFormHasLink, { channels: { ...online(3), forms: ['mobile'] } })).toEqual(['channels.forms.0']);
  });
});

describe('results, contacts and links', () => {
  const { noSample: reason, ...bare } = aGuide().result;

  it('a result has a sample or a reason for having none, and not both', () => {
    expect(found(resultHasSampleOrReason, {})).toEqual([]);
    const sample = link('https://www.gov.cn/sample');
    expect(found(resultHasSampleOrReason, { result: { ...bare, sample } })).toEqual([]);
    expect(found(resultHasSampleOrReason, { result: bare })).toEqual(['result']);
    expect(found(resultHasSampleOrReason, { result: { ...bare, sample, noSample: reason } })).toEqual([
      'result.noSample',
    ]);
  });

  it('complaints go to another number than questions', () => {
    const { consultation } = aGuide().contacts;
    expect(found(consultationIsNotComplaint, {})).toEqual([]);
    expect(found(consultationIsNotComplaint, { contacts: { consultation, complaint: consultation } })).toEqual([
      'contacts.complaint.0.phone',
    ]);
  });

  it.each([
    'https://example.com/',
    'https://www.gov.cn@example.com/',
    'https://www.gov.cn:8443/',
    'https://a.www.gov.cn/',
  ])('refuses the host of %s, wherever the link stands', (url) => {
    expect(found(linksLeadToAllowedHosts, { channels: online(3) })).toEqual([]);
    const legalBasis = [{ name: both('条例'), rank: 'law' as const, link: link(url) }];
    expect(found(linksLeadToAllowedHosts, { legalBasis })).toEqual(['legalBasis.0.link.url']);
  });
});

it('outlines are spared the rules on elements that they lack', () => {
  const outline = anOutline();
  expect([chargedHasItems, licenceHasFaq, windowKindInHall].flatMap(({ check }) => check(outline, aContext()))).toEqual(
    [],
  );
});
