import type { Result } from '#core/result.ts';
import type { Rating, RatingRecord } from './rating-record.ts';

/** Port: the log of ratings. Nothing in it is overwritten. */
type RatingLog = {
  /** The latest record as of every write acknowledged before; `undefined` when there is none, or it has expired. */
  readLatest: (ratingId: string) => Promise<RatingRecord | undefined>;
  /** Adds the record and claims its number: of several writers of one number exactly one succeeds. */
  append: (record: RatingRecord) => Promise<Result<void, { kind: 'number-taken' }>>;
};

/** Port: the ratings of a month, each as a copy of its latest record. */
type RatingsByMonth = {
  /** Keeps the copy unless one of a later number is kept already. */
  keep: (record: RatingRecord) => Promise<void>;
  list: (hall: string, month: string) => Promise<RatingRecord[]>;
};

type Rated = Pick<Rating, 'ratingId' | 'hall' | 'month' | 'at'>;

/** Port: what visitors wrote beside a rating, masked; apart from the log, so that it can be erased. */
type RatingComments = {
  /** The first comment stays: another one changes nothing. `expiresAt` in epoch seconds. */
  keep: (rating: Rated, comment: string, expiresAt: number) => Promise<void>;
  read: (rating: Rated) => Promise<string | undefined>;
  list: (hall: string, month: string) => Promise<{ ratingId: string; comment: string }[]>;
  remove: (rating: Rated) => Promise<void>;
};

/** Port: which ratings a visit gave. Adding one again changes nothing. */
type RatingsOfVisit = {
  add: (visitId: string, ratingId: string, expiresAt: number) => Promise<void>;
  list: (visitId: string) => Promise<string[]>;
  remove: (visitId: string, ratingId: string) => Promise<void>;
};

/** The counts of a month, best level first, as of `countedAt` (epoch milliseconds). */
export type MonthCounts = { month: string; byLevel: number[]; countedAt: number };

/** Port: counts that were made. */
type KeptFigures = {
  /** Keeps the counts unless later ones are kept already. */
  keep: (hall: string, counts: MonthCounts) => Promise<void>;
  list: (hall: string) => Promise<MonthCounts[]>;
};

/** Where ratings are kept. */
export type RatingStore = {
  ratings: RatingLog;
  byMonth: RatingsByMonth;
  comments: RatingComments;
  ofVisit: RatingsOfVisit;
  figures: KeptFigures;
};
