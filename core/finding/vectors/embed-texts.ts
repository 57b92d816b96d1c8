import type { Result } from '#core/result.ts';

/**
 * Why texts got no vectors. `refused`: the key or the request was; `limited`: too many calls; `late`: not in time;
 * `malformed`: a reply that does not fit what was asked; `failed`: anything else. `detail` may repeat what the endpoint
 * said, and with it what was sent: it is for who builds a release, never for a log.
 */
export type EmbedFailure = { kind: 'refused' | 'limited' | 'late' | 'malformed' | 'failed'; detail: string };

/** Port: one vector a text, in their order, all of one length. Gives up after so many milliseconds; never throws. */
export type EmbedTexts = (texts: readonly string[], patience: number) => Promise<Result<number[][], EmbedFailure>>;
