import type { HelpHours } from '#contract/help.ts';
import type { Handoff } from './handoff.ts';
import { fillsHelper } from './handoff-settings.ts';
import { orderQueue } from './queue-order.ts';
import { type HelperAtWork, isOnDuty, roomFor, type Skills, suits } from './suits.ts';
import { isServed } from './working-hours.ts';

type Queue = Skills & { waiting: readonly Handoff[]; helpers: readonly HelperAtWork[]; hours: HelpHours };
type Suited = { helper: HelperAtWork; tier: number };

const load = ({ profile, held }: HelperAtWork) => held.length / profile.capacity;

/** Least loaded, then best skilled, then who speaks the fewest other languages, then longest idle. */
const compareHelpers = (a: Suited, b: Suited) =>
  load(a.helper) - load(b.helper) ||
  a.tier - b.tier ||
  a.helper.profile.languages.length - b.helper.profile.languages.length ||
  (a.helper.idleSince ?? a.helper.duty.since) - (b.helper.idleSince ?? b.helper.duty.since) ||
  (a.helper.profile.id < b.helper.profile.id ? -1 : 1);

/**
 * Those who may be asked: leads for what was escalated, and nobody twice in a round, unless nobody else is there, or
 * the others have all been busy for the settings' aging time.
 */
const askable = (handoff: Handoff, suited: readonly Suited[], { at, settings }: Skills) => {
  const fresh = suited.filter(({ helper }) => !handoff.passedBy.includes(helper.profile.id));
  const hasWaitedLong = at - (handoff.queuedAt ?? at) >= settings.agingMinutes * 60_000;
  const areBusy = fresh.every(({ helper }) => roomFor(handoff.mode, helper) === 0);
  const left = fresh.length === 0 || (areBusy && hasWaitedLong) ? suited : fresh;
  const leads = handoff.lane === 'lead' ? left.filter(({ helper }) => helper.lead) : [];
  return leads.length > 0 ? leads : left;
};

/** Keeps a busy helper from new cases, so that who needs a helper alone does not wait behind chats for ever. */
const reservable = (handoff: Handoff, suited: readonly Suited[], { at, settings }: Queue) => {
  const wait = at - (handoff.queuedAt ?? handoff.orderedAt);
  if (!fillsHelper(handoff.mode) || wait < settings.reserveAfterSeconds * 1000) return undefined;
  return suited.filter(({ helper }) => !helper.held.some(fillsHelper)).sort(compareHelpers)[0];
};

/**
 * Who is offered what now. Each helper gets at most one offer; the queue is gone through in its order, and a case that
 * nobody can take now does not hold up those behind it. Pure: the same queue gives the same offers.
 */
export const assign = (queue: Queue): { handoffId: string; helper: string }[] => {
  const { at, hours, settings } = queue;
  const grace = settings.closingGraceMinutes * 60_000;
  const onDuty = queue.helpers.filter((helper) => isOnDuty(helper, queue));
  const spoken = new Set<HelperAtWork>();
  const offers: { handoffId: string; helper: string }[] = [];
  const queued = queue.waiting.filter(
    ({ state, queuedAt }) => state === 'queued' && isServed(hours, at, queuedAt ?? at, grace),
  );
  for (const handoff of orderQueue(queued, settings)) {
    const suited = onDuty.flatMap((helper) => {
      const tier = suits(handoff, helper, queue);
      return tier === undefined ? [] : [{ helper, tier }];
    });
    const candidates = askable(handoff, suited, queue).filter(({ helper }) => !spoken.has(helper));
    const best = candidates.filter(({ helper }) => roomFor(handoff.mode, helper) > 0).sort(compareHelpers)[0];
    if (best) offers.push({ handoffId: handoff.handoffId, helper: best.helper.profile.id });
    const taken = best ?? reservable(handoff, candidates, queue);
    if (taken) spoken.add(taken.helper);
  }
  return offers;
};
