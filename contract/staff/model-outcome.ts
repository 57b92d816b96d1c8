import * as z from 'zod';

/** What a model is asked for: which matter is meant, or the words of an answer. */
export const ModelNeed = z.enum(['choose', 'phrase']);

/**
 * `used`: what was asked of it is in the answer; `kept`: it brought nothing better than the engine's own; `cached`: used,
 * and known from before; `late`, `refused`, `limited`, `malformed`, `rejected`, `failed`: the engine's own answer stands;
 * `resting`: left alone for a while after failures; `off`: switched off.
 */
export const ModelOutcome = z.enum([
  'used',
  'kept',
  'cached',
  'late',
  'refused',
  'limited',
  'malformed',
  'rejected',
  'failed',
  'resting',
  'off',
]);
