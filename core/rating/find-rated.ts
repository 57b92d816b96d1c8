import type { RatedThing } from '#contract/rating/rating.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import type { HelpPorts } from '#core/handoff/help-ports.ts';
import { isRatable } from '#core/handoff/show-handoff.ts';
import { profileOnDuty, teamsServing } from '#core/handoff/staff-names.ts';
import type { ReadTurn } from '#core/visit/turn-log.ts';
import type { AnsweredRecord, TurnRecord } from '#core/visit/turn-record.ts';
import type { Rating } from './rating-record.ts';

/** What a rating is bound to. */
export type Bound = Pick<
  Rating,
  'ratingId' | 'hall' | 'matter' | 'guideVersion' | 'release' | 'helper' | 'team' | 'reachable'
>;

/** What of the visit's own can be rated, rated already or not; `undefined` for all else. */
export type FindRated = (visitId: string, about: RatedThing) => Promise<Bound | undefined>;

type Ports = Pick<HelpPorts, 'log' | 'duty' | 'help' | 'readLatestTurn' | 'release'> & { readTurn: ReadTurn };

/** The guide or bundle that an answer rests on, as of which version; nothing for an answer on the hall. */
const citedIn = ({ citations }: AnsweredRecord['answer']) => {
  for (const it of citations) {
    if ('guide' in it) return { matter: it.guide, guideVersion: it.version };
    if ('bundle' in it) return { matter: it.bundle, guideVersion: it.version };
  }
  return {};
};

/** Every record knows the twenty turns before it: an old turn is some hops away. */
const makeFindTurn = ({ readTurn }: Ports) => {
  const findTurn = async (
    visitId: string,
    turnId: string,
    record: TurnRecord | undefined,
  ): Promise<AnsweredRecord | undefined> => {
    if (record?.kind !== 'turn' || record.turnId === turnId) return record?.kind === 'turn' ? record : undefined;
    const known = record.recent.find((it) => it.turnId === turnId)?.number;
    const earliest = Math.min(...record.recent.map(({ number }) => number));
    return findTurn(visitId, turnId, await readTurn(visitId, known ?? earliest - 1));
  };
  return findTurn;
};

/** The team that handled it: the one that it was passed to, or else the helper's own among those that serve it. */
const teamOf = async (ports: Ports, handoff: Handoff) => {
  const { helper, team, hall } = handoff;
  if (team !== undefined) return team;
  const published = ports.help.helpers.find(({ id }) => id === helper);
  const onBoard = published ? [] : (await ports.duty.list(hall)).filter((it) => it.helper === helper);
  const [profile = published] = onBoard.map((it) => profileOnDuty(ports.help.helpers, it));
  const serving = teamsServing(ports.help.teams, handoff).map(({ id }) => id);
  return serving.find((id) => profile?.teams.includes(id)) ?? profile?.teams[0] ?? serving[0];
};

export const makeFindRated = (ports: Ports): FindRated => {
  const findTurn = makeFindTurn(ports);

  const boundToTurn = async (visitId: string, turnId: string, latest: TurnRecord): Promise<Bound | undefined> => {
    const turn = await findTurn(visitId, turnId, latest);
    if (!turn) return undefined;
    return {
      // the turn's id is the client's, so the visit's keeps two visits apart
      ratingId: `turn-${turnId}-${visitId}`,
      hall: ports.release.hall.id,
      release: turn.release,
      reachable: false,
      ...citedIn(turn.answer),
    };
  };

  const boundToHandoff = async (visitId: string, handoffId: string): Promise<Bound | undefined> => {
    const handoff = (await ports.log.readLatest(handoffId))?.after;
    if (handoff?.visitId !== visitId || !isRatable({ ...handoff, rated: false })) return undefined;
    const { hall, matter, guideVersion, release, helper, phone } = handoff;
    return {
      ratingId: `handoff-${handoffId}`,
      ...{ hall, matter, guideVersion, release, helper },
      team: await teamOf(ports, handoff),
      reachable: phone !== undefined,
    };
  };

  return async (visitId, about) => {
    const latest = await ports.readLatestTurn(visitId);
    // an erased visit leaves nothing behind, a rating neither
    if (!latest || latest.kind === 'erased') return undefined;
    return about.kind === 'turn'
      ? boundToTurn(visitId, about.turnId, latest)
      : boundToHandoff(visitId, about.handoffId);
  };
};
