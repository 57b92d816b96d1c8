import { matchOption } from '#core/checklist/match-option.ts';
import { type MatterParts, matterParts } from '#core/checklist/matter-parts.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { normalise } from '#core/text/normalise.ts';
import { ordinalIn } from '#core/understanding/ordinal-in.ts';
import { hasCue, withoutCue } from '#core/understanding/turn-cues.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import type { ChecklistState } from '../visit-state.ts';

/** The visit's own matter goes on, with the list as it now stands. */
const goOn = (draft: Draft, checklist: ChecklistState): Draft => {
  const { guide, bundle } = draft.state;
  return { ...draft, ...(bundle ? { bundle } : guide ? { guide } : {}), checklist };
};

const without = <Key extends string>(chosen: Record<string, string>, key: Key) => {
  const { [key]: _, ...rest } = chosen;
  return rest;
};

/** What the reply says to the situation asked about: an option, that it is skipped, or nothing understood. */
const replyTo = (parts: MatterParts, asked: string, { question, language }: Draft) => {
  const situation = parts.situations.find(({ id }) => id === asked);
  if (!situation) return undefined;
  const position = ordinalIn(question, situation.options.length);
  if (position !== undefined) return situation.options[position]?.id;
  if (hasCue(question, 'skip') || hasCue(question, 'unknown')) return 'skip' as const;
  return matchOption(question, situation, language)?.id;
};

/** A reply that takes back an earlier answer: the option of any situation that it says best. */
const revised = (parts: MatterParts, list: ChecklistState, { question, language }: Draft) => {
  const reply = withoutCue(question, 'revise');
  const matches = parts.situations.flatMap((situation) => {
    const match = matchOption(reply, situation, language);
    return match && list.chosen[situation.id] !== match.id ? [{ situation: situation.id, ...match }] : [];
  });
  return matches.sort((a, b) => b.score - a.score)[0];
};

const answer = (list: ChecklistState, asked: string, reply: string): ChecklistState =>
  reply === 'skip'
    ? { chosen: without(list.chosen, asked), skipped: [...list.skipped, asked] }
    : { chosen: { ...list.chosen, [asked]: reply }, skipped: list.skipped };

/** The list after the reply; undefined when the reply is about something else. */
const listAfter = (parts: MatterParts, list: ChecklistState, draft: Draft): ChecklistState | undefined => {
  const change = hasCue(draft.question, 'revise') ? revised(parts, list, draft) : undefined;
  if (change) {
    const skipped = list.skipped.filter((id) => id !== change.situation);
    return { ...list, chosen: { ...list.chosen, [change.situation]: change.id }, skipped };
  }
  const { asked } = list;
  const reply = asked && replyTo(parts, asked, draft);
  return asked && reply ? answer(list, asked, reply) : undefined;
};

/** A command is none, unless it is the very label of an option: Cancel. */
const isReply = (understanding: Understanding, { situations }: MatterParts, { question, language }: Draft) =>
  understanding.command(question) === undefined ||
  situations.some(({ options }) => options.some(({ label }) => normalise(label[language]) === normalise(question)));

/**
 * A reply to the question on the visitor's situation: by number, in words, skipped; or a change of what was told
 * before. Whatever else is said leaves the list, which is kept.
 */
export const makeAnswerSituation =
  (release: ReleaseReader, understanding: Understanding): Step =>
  (draft) => {
    const list = draft.state.checklist;
    const parts = list && !isSettled(draft) ? matterParts(release, draft.state) : undefined;
    const after = list && parts && isReply(understanding, parts, draft) ? listAfter(parts, list, draft) : undefined;
    return { next: after ? goOn(draft, after) : draft };
  };
