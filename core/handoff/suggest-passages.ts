import type { Citation } from '#contract/answer/citation.ts';
import type { Field } from '#contract/field.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Language } from '#contract/language.ts';
import type { Suggestions } from '#contract/staff/desk.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { cite } from '#core/answer/cite.ts';
import { composeField } from '#core/answer/compose-field.ts';
import { fieldLabels } from '#core/answer/labels.ts';
import { finderOf } from '#core/conversation/finder-of.ts';
import { nameCandidates } from '#core/conversation/name-candidates.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { ok, type Result } from '#core/result.ts';
import { makeUnderstanding } from '#core/understanding/understand.ts';
import { makeFindForStaff } from './find-handoff.ts';
import type { HelpPorts } from './help-ports.ts';
import { passageText } from './passage-text.ts';

/** Passages of guides that may answer the visitor: of what the helper asks for, or else of what the visitor asked last. */
export type SuggestPassages = (
  input: { handoffId: string; query: string },
  staff: Staff,
) => Promise<Result<Suggestions, { kind: 'no-such-handoff' }>>;

const usual: readonly Field[] = ['materials', 'time-limit', 'fee', 'place', 'conditions', 'steps'];
const mostPassages = 8;
const otherGuides = 2;
/** How far back the visitor's last message is looked for. */
const looked = 20;

type Parts = { release: ReleaseReader; weights: FinderWeights };
type Asked = { guide: CompleteGuide; fields: readonly Field[]; language: Language; chosen: Record<string, string> };

const passagesOf = ({ guide, fields, language, chosen }: Asked, release: ReleaseReader) =>
  fields.flatMap((field) => {
    const composition = composeField[field]({ guide, language, release });
    const [citation]: Citation[] = composition ? cite(guide, composition.fields, release, language) : [];
    if (!composition || !citation) return [];
    const title = `${guide.name[language]} · ${fieldLabels[field][language]}`;
    return [{ title, text: passageText(composition, chosen), citation }];
  });

export const makeSuggestPassages = (ports: HelpPorts, { release, weights }: Parts): SuggestPassages => {
  const findHandoff = makeFindForStaff(ports);
  const finder = finderOf(release, weights);
  const understanding = makeUnderstanding(release.lexicon, release.index.pinyin);

  const complete = (id: string | undefined) => {
    const guide = id === undefined ? undefined : release.guide(id);
    return guide?.detail === 'complete' ? [guide] : [];
  };

  const askedLast = async (handoffId: string, heard: string | undefined) => {
    const { number } = await ports.messages.readLatest(handoffId);
    const messages = await ports.messages.readAfter(handoffId, Math.max(0, number - looked), looked);
    return messages.findLast(({ from }) => from === 'visitor')?.text ?? heard ?? '';
  };

  /** The case's guide first, unless the helper asks for another one by its own words. */
  const guidesFor = (query: string, matter: string | undefined) => {
    const found = query === '' ? [] : nameCandidates(finder(query), release).candidates.map(({ id }) => id);
    const ids = [...new Set([...(matter === undefined ? [] : [matter]), ...found.slice(0, otherGuides)])];
    return ids.flatMap(complete);
  };

  return async ({ handoffId, query }, staff) => {
    const found = await findHandoff(handoffId, staff);
    if (!found.ok) return found;
    const { matter, language } = found.value.after;
    const packet = await ports.papers.readPacket(handoffId);
    const asked = query || (await askedLast(handoffId, packet?.turns.at(-1)?.heard));
    const { fields } = understanding.fields(asked);
    const wanted = fields.length > 0 ? fields : usual;
    const passages = guidesFor(asked, matter).flatMap((guide) =>
      passagesOf({ guide, fields: wanted, language, chosen: packet?.chosen ?? {} }, release),
    );
    return ok({ passages: passages.slice(0, mostPassages) });
  };
};
