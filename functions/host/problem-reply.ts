import { type Problem, type ProblemKind, problems } from '#contract/problem.ts';

/** What an endpoint answers; the hosts only send it. */
export type Reply = { status: number; type: string; body: unknown };

type Explanation = Pick<Problem, 'detail' | 'errors'>;

/** The reply for a failure of that kind. */
export const problemReply = (kind: ProblemKind, explanation: Explanation = {}): Reply => {
  const { status, title } = problems[kind];
  const body: Problem = { type: `urn:lingban:problem:${kind}`, title, status, ...explanation };
  return { status, type: 'application/problem+json', body };
};
