import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import { ok, type Result } from '#core/result.ts';
import { makeFindForVisitor } from './find-handoff.ts';
import type { HelpPorts } from './help-ports.ts';
import type { ShowHandoff } from './show-handoff.ts';

type Ref = { visitId: string; handoffId: string };

/** How a handoff of the visit stands. Asking is a sign of life. */
export type ReadHandoff = (ref: Ref) => Promise<Result<HandoffView, { kind: 'no-such-handoff' }>>;

export const makeReadHandoff = (
  ports: Pick<HelpPorts, 'log'>,
  showHandoff: ShowHandoff,
  sawVisitor: (handoffId: string) => Promise<void>,
): ReadHandoff => {
  const findHandoff = makeFindForVisitor(ports);
  return async (ref) => {
    const found = await findHandoff(ref);
    if (!found.ok) return found;
    await sawVisitor(ref.handoffId);
    return ok(await showHandoff(found.value.after));
  };
};

/** The handoffs of a visit, latest first. */
export const makeListHandoffs =
  ({ log, ofVisit }: Pick<HelpPorts, 'log' | 'ofVisit'>, showHandoff: ShowHandoff) =>
  async ({ visitId }: { visitId: string }): Promise<Result<{ handoffs: HandoffView[] }, never>> => {
    const records = await Promise.all((await ofVisit.list(visitId)).map(log.readLatest));
    const own = records.flatMap((it) => (it?.after.visitId === visitId ? [it.after] : []));
    const latestFirst = own.sort((a, b) => b.orderedAt - a.orderedAt);
    return ok({ handoffs: await Promise.all(latestFirst.map((it) => showHandoff(it))) });
  };
