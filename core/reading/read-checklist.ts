import type { ChecklistReply } from '#contract/checklist.ts';
import { composeBroughtList } from '#core/answer/compose-brought-list.ts';
import { findMatter } from '#core/checklist/find-matter.ts';
import { chosenOf, knownNames } from '#core/checklist/known-names.ts';
import { unpackNames } from '#core/checklist/short-codes.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { VerifyLinkToken } from '#core/visit/link-token.ts';

type Ports = {
  release: ReleaseReader;
  verifyLinkToken: VerifyLinkToken;
  /** The calendar day. */
  today: () => string;
};

/** The list that a link stands for, from the release in force: options and materials that are gone are left out. */
export type ReadChecklist = (link: {
  token: string;
}) => Promise<Result<ChecklistReply, { kind: 'link-expired' | 'invalid-link' | 'no-such-matter' }>>;

export const makeReadChecklist =
  ({ release, verifyLinkToken, today }: Ports): ReadChecklist =>
  async ({ token }) => {
    const link = await verifyLinkToken(token);
    if (!link.ok) return link;
    const { matter, language, choices, ticks, expiresAt } = link.value;
    const found = findMatter(release, matter, today());
    if (!found) return fail({ kind: 'no-such-matter' });
    const known = knownNames(found, release);
    return ok({
      release: release.id,
      kind: found.kind,
      matter,
      language,
      chosen: chosenOf(unpackNames(choices, known.choices)),
      ticked: unpackNames(ticks, known.materials),
      expiresAt: new Date(expiresAt * 1000).toISOString(),
      ...composeBroughtList(found, language, release),
    });
  };
