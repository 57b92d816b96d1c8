import type { CannedTexts } from '#contract/canned-texts.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { ComparedRelease } from '#core/knowledge/diff/compare-releases.ts';
import { aHall } from '../a-context.ts';
import { both } from '../a-guide.ts';

const phrasings = { zh: [], en: [] };

type Parts = Partial<Omit<ComparedRelease, 'guide' | 'guideIds'>> & { guides?: Guide[] };

/** What is compared of a release, without a file around it. */
export const aRelease = ({ guides = [], ...parts }: Parts = {}): ComparedRelease => ({
  id: 'r-one',
  guideIds: guides.map(({ id }) => id),
  guide: (id) => guides.find((it) => it.id === id),
  department: (id) => (id === 'public-security' ? { id, name: both('公安局') } : undefined),
  hall: aHall(),
  lexicon: { fields: {}, commands: {}, frame: phrasings, suggestions: phrasings },
  texts: { greeting: { speech: both('您好') } } as Partial<CannedTexts> as CannedTexts,
  ...parts,
});
