import type { Language } from '#contract/language.ts';
import type { Policy } from '#contract/policy.ts';
import type { ReadAloud, ReadAloudInput } from '#contract/read-aloud.ts';
import { findMatter, type Matter } from '#core/checklist/find-matter.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { readMatterAloud } from './read-matter-aloud.ts';
import { readPolicyAloud } from './read-policy-aloud.ts';

/**
 * A guide, a bundle or a policy as it is read aloud (播报导读). `no-such-matter` for what is unknown, not complete, or
 * past its validity: an expired policy read out as valid misleads.
 */
export type ReadMatterAloud = (wanted: ReadAloudInput) => Result<ReadAloud, { kind: 'no-such-matter' }>;

const samples = { zh: '示例，以实际发布的政策为准。', en: 'A sample; the policy as published counts.' };
const unconfirmed = {
  zh: '内容还没有经主管部门确认，以部门答复为准。',
  en: 'Not yet confirmed by the department in charge, whose word counts.',
};

const notesOfMatter = (matter: Matter, language: Language, release: ReleaseReader) => {
  const it = matter.kind === 'guide' ? matter.guide : matter.bundle;
  const department = release.department(it.department)?.name[language];
  const holder = language === 'zh' ? `负责部门：${department}` : `In charge: ${department}`;
  return [...(department ? [holder] : []), ...(it.provenance.confirmed ? [] : [unconfirmed[language]])];
};

const notesOfPolicy = ({ issuer, documentNumber, validFrom, validUntil, ...rest }: Policy, language: Language) => {
  const from = language === 'zh' ? `${validFrom}起施行` : `in force since ${validFrom}`;
  const until = validUntil && (language === 'zh' ? `有效期至${validUntil}` : `valid until ${validUntil}`);
  const facts = [issuer[language], language === 'zh' ? documentNumber : undefined, from, until];
  return [
    facts.filter(Boolean).join(' · '),
    ...(rest.sample ? [samples[language]] : rest.provenance.confirmed ? [] : [unconfirmed[language]]),
  ];
};

/** `today` is a calendar day of the hall. */
export const makeReadAloud =
  (release: ReleaseReader, today: () => string): ReadMatterAloud =>
  ({ matter: id, language }) => {
    const common = { release: release.id, matter: id, language };
    const policy = release.policies?.find((it) => it.id === id);
    if (policy) {
      if (policy.validUntil !== undefined && policy.validUntil < today()) return fail({ kind: 'no-such-matter' });
      const title = policy.title[language];
      const notes = notesOfPolicy(policy, language);
      return ok({ ...common, kind: 'policy', title, notes, sections: readPolicyAloud(policy, language) });
    }
    const matter = findMatter(release, id, today());
    if (!matter) return fail({ kind: 'no-such-matter' });
    const title = (matter.kind === 'guide' ? matter.guide : matter.bundle).name[language];
    const notes = notesOfMatter(matter, language, release);
    return ok({ ...common, kind: matter.kind, title, notes, sections: readMatterAloud(matter, language, release) });
  };
