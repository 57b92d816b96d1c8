import { firstBadLevel, type Rated, type RateInput, type RatingLevel } from '#contract/rating/rating.ts';
import { addDays, dayOf, startOf } from '#core/handoff/hall-calendar.ts';
import { addWorkdays } from '#core/handoff/working-hours.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { maskPersonalData } from '#core/text/mask-personal-data.ts';
import { type Bound, makeFindRated } from './find-rated.ts';
import type { RatingParts } from './rating-parts.ts';
import type { Rating, RatingRecord } from './rating-record.ts';

type Refused = { kind: 'nothing-to-rate' | 'already-rated' };

/**
 * Keeps the rating of a turn or a handling of the visitor's own. Each is rated once (一事一评): the first rating claims
 * it. The same level again is the same rating; another one is refused.
 */
export type Rate = (input: RateInput) => Promise<Result<Rated, Refused>>;

const ratedOf = ({ ratingId, level, followUpBy }: Rating): Rated => ({
  ratingId,
  level,
  ...(followUpBy === undefined ? {} : { followUpBy }),
});

export const makeRate = (parts: RatingParts): Rate => {
  const { store, ports, followUpWorkdays, appendEvent } = parts;
  const findRated = makeFindRated({ ...ports, readTurn: parts.readTurn });

  const ratingOf = (bound: Bound, { about, level }: RateInput, at: number): Rating => {
    const isBad = level >= firstBadLevel;
    const day = dayOf(at);
    return {
      ...bound,
      ...{ month: day.slice(0, 7), at, about, level },
      followUp: isBad ? 'open' : 'none',
      ...(isBad ? { followUpBy: addWorkdays(ports.help.hours, day, followUpWorkdays) } : {}),
      lapsed: false,
      history: [],
    };
  };

  /** Of several ratings of one thing the first stays. */
  const claim = async (rating: Rating): Promise<RatingRecord | undefined> => {
    const { ratingId, at } = rating;
    const expiresAt = Math.floor(at / 1000) + ports.lifetimes.handoff;
    const event = { kind: 'rated', by: { kind: 'visitor' }, rating } as const;
    const record: RatingRecord = { ratingId, number: 0, at, event, after: rating, expiresAt };
    const appended = await store.ratings.append(record);
    return appended.ok ? record : store.ratings.readLatest(ratingId);
  };

  /** The pointer first: an erasure that comes between finds what it has to erase, one that came before is seen after. */
  const keepComment = async ({ after, expiresAt }: RatingRecord, { visitId, comment }: RateInput) => {
    const latest = await ports.readLatestTurn(visitId);
    if (!comment || !latest) return;
    const language = latest.kind === 'erased' ? 'zh' : latest.state.language;
    await store.ofVisit.add(visitId, after.ratingId, expiresAt);
    await store.comments.keep(after, maskPersonalData(comment, language).heard, expiresAt);
    if ((await ports.readLatestTurn(visitId))?.kind === 'erased') await store.comments.remove(after);
  };

  const noteInHandoff = async ({ about }: Rating) => {
    if (about.kind !== 'handoff') return;
    await appendEvent(about.handoffId, ({ after }) =>
      ok(after.rated ? undefined : { kind: 'rated', by: { kind: 'visitor' } }),
    );
  };

  const askForFollowUp = async ({ ratingId, hall, followUp, followUpBy }: Rating) => {
    if (followUp !== 'open' || followUpBy === undefined) return;
    const due = startOf(addDays(followUpBy, 1));
    await ports.remind(due, { kind: 'follow-up-due', about: ratingId, number: 0 });
    await ports.push({ kind: 'desk', hall }, { kind: 'desk' });
  };

  return async (input) => {
    const bound = await findRated(input.visitId, input.about);
    if (!bound) return fail({ kind: 'nothing-to-rate' });
    const kept = await claim(ratingOf(bound, input, ports.now()));
    const level: RatingLevel | undefined = kept?.after.level;
    if (!kept || level !== input.level) return fail({ kind: 'already-rated' });
    // repeated with the call, so that one that was cut off is finished
    await store.byMonth.keep(kept);
    await keepComment(kept, input);
    await noteInHandoff(kept.after);
    await askForFollowUp(kept.after).catch(ports.report);
    return ok(ratedOf(kept.after));
  };
};
