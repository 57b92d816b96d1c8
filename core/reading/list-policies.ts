import type { PolicyList } from '#contract/policy.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { ok, type Result } from '#core/result.ts';

/** The policies in force that can be read aloud, latest first. */
export type ListPolicies = () => Result<PolicyList, never>;

/** `today` is a calendar day of the hall. */
export const makeListPolicies =
  ({ policies = [] }: Pick<ReleaseReader, 'policies'>, today: () => string): ListPolicies =>
  () => {
    const inForce = policies.filter(({ validUntil }) => validUntil === undefined || validUntil >= today());
    const latest = [...inForce].sort((one, other) => (one.publishedOn < other.publishedOn ? 1 : -1));
    return ok({
      policies: latest.map(({ id, title, issuer, documentNumber, level, publishedOn, validUntil, sample }) => ({
        ...{ id, title, issuer, level, publishedOn, sample },
        ...(documentNumber ? { documentNumber } : {}),
        ...(validUntil ? { validUntil } : {}),
      })),
    });
  };
