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
  'no-such-handoff': { status: 404, title: 'There is no such handoff, or it is not yours.' },
  'other-role': { status: 403, title: 'Your role may not do this.' },
  'taken-by-another': { status: 409, title: 'Another helper was quicker.' },
  'not-now': { status: 409, title: 'The handoff is in a state in which this cannot be done.' },
  'no-such-team': { status: 404, title: 'There is no such team, or none that may take it.' },
  'mode-not-offered': { status: 409, title: 'No service of the hall helps in this way.' },
  'slot-taken': { status: 409, title: 'The slot is taken, past, or outside the hours; choose another one.' },
  'too-many-handoffs': { status: 409, title: 'The visit already has as many open handoffs as it may have.' },
  'already-rated': { status: 409, title: 'It has been rated already; each handling is rated once.' },
  'nothing-to-rate': { status: 404, title: 'There is nothing of yours here that can be rated.' },
  'no-such-rating': { status: 404, title: 'There is no such rating.' },
  'no-such-turn': { status: 404, title: 'What the visitor asked is not kept any more, or was never asked here.' },
  'no-such-correction': { status: 404, title: 'There is no such correction.' },
  'already-decided': { status: 409, title: 'It has been decided already.' },
  'own-rating': { status: 403, title: 'A rating is reviewed by somebody who was not rated.' },
  'no-voice': { status: 503, title: 'Nobody speaks here now; what would be said is shown.' },
  'no-listening': { status: 503, title: 'Nobody listens here now; please type or tap.' },
  'no-such-route': { status: 404, title: 'There is no such route.' },
  'too-large': { status: 413, title: 'The body is larger than this call takes.' },
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
