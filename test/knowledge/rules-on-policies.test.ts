import { expect, it } from 'vitest';
import type { Policy } from '#contract/policy.ts';
import { Policy as PolicySchema } from '#contract/policy.ts';
import { policyRules } from '#core/knowledge/lint/rules.ts';
import { aContext } from './a-context.ts';
import { both } from './a-guide.ts';

const aPolicy = (changes: Partial<Policy> = {}): Policy => ({
  id: 'a-policy',
  title: both('某条例'),
  issuer: both('国务院'),
  level: 'national',
  publishedOn: '2024-01-01',
  validFrom: '2024-02-01',
  source: { name: both('官网'), url: 'https://www.gov.cn/' },
  summary: both('概要'),
  paragraphs: [{ part: 'who', text: both('所有人') }],
  provenance: { confirmed: false, reviewBy: '2027-01-01' },
  sample: false,
  ...changes,
});

const findings = (changes: Partial<Policy>, file = 'policies/a-policy.yaml') => {
  const context = { ...aContext({ policies: [aPolicy(changes)] }), fileOf: () => file };
  return policyRules.flatMap(({ name, check }) => check(aPolicy(changes), context).map(() => name));
};

it('finds nothing wrong with a sound policy', () => {
  expect(findings({})).toEqual([]);
});

it.each<[string, Partial<Policy>, string?]>([
  ['policy-stands-in-its-file', {}, 'policies/other.yaml'],
  ['policy-stands-in-its-file', { id: 'dog-registration' }, 'policies/dog-registration.yaml'],
  ['policy-is-timely', { validUntil: '2024-01-31', validFrom: '2027-01-01' }],
  ['policy-is-timely', { validUntil: '2026-11-21' }],
  ['policy-is-timely', { provenance: { confirmed: false, reviewBy: '2026-01-01' } }],
  ['policy-leads-to-allowed-host', { source: { name: both('站'), url: 'https://example.com/' } }],
  ['policy-is-sayable', { paragraphs: [{ part: 'who', text: both('所有人[待填]') }] }],
  ['policy-is-sayable', { summary: { zh: '概要', en: 'About 概要' } }],
])('%s tells what breaks it', (rule, changes, file) => {
  expect(findings(changes, file)).toContain(rule);
});

it('is no policy that does not tell whom it is for', () => {
  const aimless = aPolicy({ paragraphs: [{ part: 'what', text: both('规定') }] });
  expect(PolicySchema.safeParse(aPolicy()).success).toBe(true);
  expect(PolicySchema.safeParse(aimless).success).toBe(false);
});
