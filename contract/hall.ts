import * as z from 'zod';
import { Identifier } from './identifier.ts';
import { Bilingual } from './language.ts';
import { WindowKind } from './window-kind.ts';

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day: 09:00');
/** Metres on the plan, from the top left corner of the floor. */
const Point = z.tuple([z.number().min(0), z.number().min(0)]);

/** Opening hours; ISO weekdays, 1 is Monday. */
export const Opening = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1),
  from: Clock,
  to: Clock,
});
export type Opening = z.infer<typeof Opening>;

const Floor = z.strictObject({
  id: Identifier,
  /** 1 is the ground floor. */
  level: z.int(),
  name: Bilingual,
  width: z.number().positive(),
  depth: z.number().positive(),
});

const Zone = z.strictObject({
  id: Identifier,
  floor: Identifier,
  name: Bilingual,
  outline: z.array(Point).min(3),
});

/** A point where ways meet. A landmark is what a passer-by sees there and what directions name. */
export const HallNode = z.strictObject({
  id: Identifier,
  floor: Identifier,
  at: Point,
  landmark: Bilingual.optional(),
});

/** A way between two nodes, walked both ways. Lifts and ramps are step-free, stairs and escalators are not. */
export const HallEdge = z.strictObject({
  from: Identifier,
  to: Identifier,
  kind: z.enum(['walk', 'ramp', 'stairs', 'escalator', 'lift']),
});

/** A counter. `kinds` says which guides it serves. */
const HallWindow = z.strictObject({
  id: Identifier,
  number: z.string().min(1).max(6),
  name: Bilingual,
  zone: Identifier,
  node: Identifier,
  at: Point,
  kinds: z.array(WindowKind).min(1),
});

/** Something else in the hall: entrance, screen, toilet, help desk. */
const HallPlace = z.strictObject({
  id: Identifier,
  kind: z.enum([
    'entrance',
    'screen',
    'help-desk',
    'ticket-machine',
    'self-service',
    'toilet',
    'accessible-toilet',
    'mother-room',
    'copier',
    'waiting-area',
    'lift',
    'stairs',
  ]),
  name: Bilingual,
  node: Identifier,
  stepFree: z.boolean().default(true),
});

/** The plan of a hall. `sample` marks values that are made up until a hall supplies its own. */
export const Hall = z.strictObject({
  id: Identifier,
  name: Bilingual,
  sample: z.boolean(),
  /** Shown wherever the plan is shown, as long as `sample` is true. */
  notice: Bilingual,
  address: Bilingual.optional(),
  opening: z.array(Opening).min(1),
  openingNote: Bilingual,
  floors: z.array(Floor).min(1),
  zones: z.array(Zone).min(1),
  nodes: z.array(HallNode).min(2),
  edges: z.array(HallEdge).min(1),
  windows: z.array(HallWindow).min(1),
  places: z.array(HallPlace).min(1),
});
export type Hall = z.infer<typeof Hall>;

/** A way through the hall, as drawn and as spoken. */
export const Way = z.strictObject({
  from: Identifier,
  to: Identifier,
  stepFree: z.boolean(),
  /** Walking distance in metres, lifts and stairs included. */
  metres: z.number().min(0),
  /** The points in order; one line a floor is drawn through them. */
  points: z.array(z.strictObject({ node: Identifier, floor: Identifier, at: Point })),
  /** One instruction a line, by landmarks. */
  instructions: z.array(Bilingual).min(1),
  /** Which points each instruction leads from and to, by their place in `points`; the same twice where nothing is walked. */
  legs: z.array(z.strictObject({ from: z.int().min(0), to: z.int().min(0) })).min(1),
});
export type Way = z.infer<typeof Way>;
