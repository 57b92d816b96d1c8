import { knowledgeFiles } from '#contract/knowledge-files.ts';
import { error, warning } from './fault.ts';
import type { PolicyRule } from './rule.ts';
import { englishFindings, isMarkedUp } from './text-rules.ts';

/** A policy stands in the file of its id, and shares the id with no matter. */
export const policyStandsInItsFile: PolicyRule = {
  name: 'policy-stands-in-its-file',
  check: (policy, { fileOf, knowledge: { guides, bundles, questions } }) => {
    const { id } = policy;
    const taken = [...guides, ...bundles, ...questions].some((it) => it.id === id);
    return [
      ...(fileOf(policy).split('/').at(-1) === `${id}.yaml`
        ? []
        : [error(['id'], `${fileOf(policy)} holds ${id}`, `rename the file to ${id}.yaml, or mend the id`)]),
      ...(taken ? [error(['id'], `the id ${id} stands twice`, 'give it an id of its own')] : []),
    ];
  },
};

/** It is published before it ends, and somebody notices when it has ended or is to be reviewed. */
export const policyIsTimely: PolicyRule = {
  name: 'policy-is-timely',
  check: ({ validFrom, validUntil, provenance: { reviewBy } }, { today }) => [
    ...(validUntil !== undefined && validUntil < validFrom
      ? [error(['validUntil'], `ends on ${validUntil}, before it begins on ${validFrom}`, 'correct the days')]
      : []),
    ...(validUntil !== undefined && validUntil < today
      ? [warning(['validUntil'], `ended on ${validUntil}: it is not read out any more`, 'renew or remove it')]
      : []),
    ...(reviewBy < today
      ? [warning(['provenance', 'reviewBy'], `was to be reviewed by ${reviewBy}`, 'review it and set the next day')]
      : []),
  ],
};

/** Its official page is one that the hall allows. */
export const policyLeadsToAllowedHost: PolicyRule = {
  name: 'policy-leads-to-allowed-host',
  check: ({ source: { url } }, { knowledge: { allowedHosts } }) => {
    const { host } = new URL(url);
    if (allowedHosts.length === 0 || allowedHosts.includes(host)) return [];
    const remedy = `use an official page, or add the host to ${knowledgeFiles.allowedHosts}`;
    return [error(['source', 'url'], `${host} is not an allowed host`, remedy)];
  },
};

/** It is read aloud, and its English is English. */
export const policyIsSayable: PolicyRule = {
  name: 'policy-is-sayable',
  check: (policy) => [
    ...englishFindings(policy),
    ...(['zh', 'en'] as const).flatMap((language) =>
      policy.paragraphs.flatMap(({ text }, index) =>
        isMarkedUp(text[language])
          ? [
              error(
                ['paragraphs', index, 'text', language],
                'the text is read aloud and holds markup or brackets',
                'say it in words',
              ),
            ]
          : [],
      ),
    ),
  ],
};
