import type { Language } from '#contract/language.ts';
import type { Policy, PolicyPart } from '#contract/policy.ts';
import type { ReadSection } from '#contract/read-aloud.ts';
import { guideVersion } from '#core/knowledge/guide-version.ts';
import { paragraphsOf } from './read-paragraphs.ts';

const titles: Record<PolicyPart | 'summary', Record<Language, string>> = {
  summary: { zh: '讲的是什么', en: 'What it is about' },
  purpose: { zh: '为什么', en: 'What it is for' },
  who: { zh: '适用于谁', en: 'Whom it is for' },
  what: { zh: '规定了什么', en: 'What it lays down' },
  how: { zh: '怎么做', en: 'How to go about it' },
  until: { zh: '到什么时候', en: 'Until when' },
};

/** A policy as it is read aloud: paragraphs that tell the same kind of thing, one after the other, are one section. */
export const readPolicyAloud = (policy: Policy, language: Language): ReadSection[] => {
  const { id, title, summary, provenance, sample, source } = policy;
  const citation = {
    policy: id,
    version: guideVersion(JSON.stringify(policy)),
    name: title[language],
    confirmed: provenance.confirmed,
    sample,
    reviewBy: provenance.reviewBy,
    url: source.url,
  };
  const sections: ReadSection[] = [
    {
      title: titles.summary[language],
      who: false,
      paragraphs: paragraphsOf({ text: summary[language] }, language),
      citation,
    },
  ];
  let before: PolicyPart | undefined;
  for (const { part, text, article } of policy.paragraphs) {
    const told = paragraphsOf({ text: text[language], article: article?.[language] }, language);
    const last = sections.at(-1);
    if (last && part === before) last.paragraphs.push(...told);
    else sections.push({ title: titles[part][language], who: part === 'who', paragraphs: told, citation });
    before = part;
  }
  return sections;
};
