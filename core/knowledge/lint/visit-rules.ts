import { error } from './fault.ts';
import { forComplete } from './rule.ts';

/** 到现场次数 ≠ 0 needs 必须现场原因, = 0 forbids one. */
export const visitsHaveReason = forComplete('visits-have-reason', ({ visits: { count, reason } }) => {
  if (count > 0 && !reason)
    return [error(['visits'], `${count} visit(s) without a reason`, 'say why a visit is needed')];
  if (count === 0 && reason) return [error(['visits', 'reason'], 'a reason for no visit', 'remove the reason')];
  return [];
});

/** 到现场 = 0 and not online needs post. */
export const noVisitNeedsAnotherWay = forComplete('no-visit-needs-another-way', ({ visits, channels }) =>
  visits.count === 0 && !channels.online && !channels.post.papersIn
    ? [
        error(
          ['visits', 'count'],
          'no visit, not online, and no papers by post',
          'give the way that is left, or a visit',
        ),
      ]
    : [],
);

/** 网办深度 Ⅳ (全程网办) ⇒ 到现场 0. */
export const fullyOnlineNeedsNoVisit = forComplete('fully-online-needs-no-visit', ({ visits, channels }) =>
  channels.online?.depth === 4 && visits.count > 0
    ? [
        error(
          ['visits', 'count'],
          'handled wholly online (depth 4), yet with a visit',
          'make count 0, or depth 3 or less',
        ),
      ]
    : [],
);
