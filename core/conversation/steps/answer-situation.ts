import { matchOption } from '#core/checklist/match-option.ts';
import { type MatterParts, matterParts } from '#core/checklist/matter-parts.ts';
import { type Steering, steeringIn } from '#core/checklist/steer-list.ts';
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

type Situation = MatterParts['situations'][number];

/** The option that a reply says, by its number or in words. */
const optionIn = (reply: string, situation: Situation, { language }: Draft) => {
  const position = ordinalIn(reply, situation.options.length);
  return position === undefined ? matchOption(reply, situation, language)?.id : situation.options[position]?.id;
};

/** What the reply says to the situation asked about: an option, that it is skipped, or nothing understood. */
const replyTo = (parts: MatterParts, asked: string, draft: Draft) => {
  const situation = parts.situations.find(({ id }) => id === asked);
  if (!situation) return undefined;
  const { question } = draft;
  if (ordinalIn(question, situation.options.length) === undefined) {
    if (hasCue(question, 'skip') || hasCue(question, 'unknown')) return 'skip' as const;
  }
  return optionIn(question, situation, draft);
};

// a statement without a word that takes anything back must say an option nearly in full
const sureOfOption = 0.6;
const statement = /^(我们?|其实|是|不是|i am|i'm|i have|we|it is|it's)/i;

/** A reply that takes back an earlier answer: the option of any situation that it says best. */
const revised = (parts: MatterParts, list: ChecklistState, { question, language }: Draft) => {
  const isRevision = hasCue(question, 'revise');
  if (!isRevision && (list.asked || !statement.test(question))) return undefined;
  const reply = withoutCue(question, 'revise');
  const matches = parts.situations.flatMap((situation) => {
    const match = matchOption(reply, situation, language);
    return match && list.chosen[situation.id] !== match.id ? [{ situation: situation.id, ...match }] : [];
  });
  const [best] = matches.sort((a, b) => b.score - a.score);
  return best && (isRevision || best.score >= sureOfOption) ? best : undefined;
};

const answer = (list: ChecklistState, situation: string, reply: string): ChecklistState =>
  reply === 'skip'
    ? { chosen: without(list.chosen, situation), skipped: [...list.skipped, situation] }
    : { chosen: { ...list.chosen, [situation]: reply }, skipped: list.skipped.filter((id) => id !== situation) };

/** A situation to be asked about once more. */
const reopen = (list: ChecklistState, situation: string): ChecklistState => ({
  chosen: without(list.chosen, situation),
  skipped: list.skipped.filter((id) => id !== situation),
});

/** The list after the visitor went back in it; undefined when there is nothing to go back to. */
const steered = (
  parts: MatterParts,
  list: ChecklistState,
  steering: Steering,
  draft: Draft,
): ChecklistState | undefined => {
  if (steering.kind === 'anew') return { chosen: {}, skipped: [] };
  const answered = parts.situations.filter(({ id }) => Object.hasOwn(list.chosen, id) || list.skipped.includes(id));
  const situation = steering.of === undefined ? answered.at(-1) : answered[steering.of];
  if (!situation) return undefined;
  if (steering.kind === 'reopen') return reopen(list, situation.id);
  const option = optionIn(steering.to, situation, draft);
  return option ? answer(list, situation.id, option) : reopen(list, situation.id);
};

/** The list after the reply; undefined when the reply is about something else. */
const listAfter = (parts: MatterParts, list: ChecklistState, draft: Draft): ChecklistState | undefined => {
  const steering = steeringIn(draft.question, list.asked !== undefined);
  if (steering) return steered(parts, list, steering, draft);
  const change = revised(parts, list, draft);
  if (change) return answer(list, change.situation, change.id);
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
 * before, or a way back. Whatever else is said leaves the list, which is kept.
 */
export const makeAnswerSituation =
  (release: ReleaseReader, understanding: Understanding): Step =>
  (draft) => {
    const list = draft.state.checklist;
    const parts = list && !isSettled(draft) ? matterParts(release, draft.state) : undefined;
    const after = list && parts && isReply(understanding, parts, draft) ? listAfter(parts, list, draft) : undefined;
    return { next: after ? goOn(draft, after) : draft };
  };
