import * as z from 'zod';

/** Every way in which a call can fail, with its HTTP status and title. The status is decided here and nowhere else. */
export const problems = {
  'not-json': { status: 400, title: 'The body is not valid JSON.' },
  'invalid-input': { status: 400, title: 'The input does not fit its schema.' },
  'no-token': { status: 401, title: 'A visit token is needed: Authorization: Bearer …' },
  'invalid-token': { status: 401, title: 'The visit token is not valid or has expired.' },
  'other-visit': { status: 403, title: 'The token belongs to another visit.' },
  'no-such-visit': { status: 404, title: 'There is no such visit, or it has ended.' },
  'no-such-guide': { status: 404, title: 'There is no guide of this id.' },
  'no-such-matter': { status: 404, title: 'There is no guide or bundle of this id that is answered from.' },
  'no-such-option': { status: 400, title: 'The matter has no such option or material.' },
  'invalid-link': { status: 404, title: 'There is no such checklist: the link is incomplete or damaged.' },
  'link-expired': { status: 410, title: 'The link has expired.' },
  'no-such-place': { status: 404, title: 'There is no such place in the hall.' },
  'no-way': { status: 409, title: 'There is no such way between the two places.' },
  'no-such-route': { status: 404, title: 'There is no such route.' },
  'too-large': { status: 413, title: 'The body is larger than 16 KiB.' },
  'wrong-type': { status: 415, title: 'The body must be application/json.' },
  'too-busy': { status: 503, title: 'Two turns of the visit came at once; send the turn again.' },
  internal: { status: 500, title: 'Something went wrong here. The call may be repeated.' },
} as const;

export type ProblemKind = keyof typeof problems;

/** RFC 9457, served as application/problem+json. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** Which parts of the input were refused, and why. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
