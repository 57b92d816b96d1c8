import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import { estimateWait } from './estimate-wait.ts';
import type { Handoff } from './handoff.ts';
import { type HelpPorts, isoOf } from './help-ports.ts';
import type { ReadRoom, Room } from './read-room.ts';
import { makeReadNames, teamsServing } from './staff-names.ts';

/** A handoff as its visitor sees it. The room is read when it is not given and the handoff waits. */
export type ShowHandoff = (handoff: Handoff, room?: Room) => Promise<HandoffView>;

const isWaiting = ({ state }: Handoff) => state === 'queued' || state === 'offered';
const isHeld = ({ state }: Handoff) => state === 'accepted' || state === 'in-progress' || state === 'suspended';

const placeOf = (handoff: Handoff, { help }: Pick<HelpPorts, 'help'>) => {
  if (handoff.mode !== 'in-person' || !isHeld(handoff)) return undefined;
  const own = help.helpers.find(({ id }) => id === handoff.helper)?.teams;
  const serving = teamsServing(help.teams, handoff);
  return (serving.find(({ id }) => own?.includes(id)) ?? serving[0])?.place;
};

const authorisationOf = ({ authorisation }: Handoff) => {
  if (!authorisation) return {};
  const { matter, until, revoked } = authorisation;
  return { authorisation: { matter, until, revoked } };
};

/** Once a person has said a word and the case is closed, each handling can be rated once. */
export const isRatable = ({ state, begunAt, rated }: Handoff) =>
  (state === 'completed' || state === 'terminated') && begunAt !== undefined && !rated;

export const makeShowHandoff = (ports: HelpPorts, readRoom: ReadRoom): ShowHandoff => {
  const readNames = makeReadNames(ports);
  const whenWaiting = async (handoff: Handoff, room?: Room) => {
    if (!isWaiting(handoff)) return {};
    const { waiting } = room ?? (await readRoom(handoff.hall));
    return estimateWait(handoff, waiting);
  };

  return async (handoff, room) => {
    const { handoffId, state, mode, matter, matterName, orderedAt, slot, phone, outcome } = handoff;
    // an offer is no promise yet: the name is shown once somebody has taken it
    const helper = state === 'offered' ? undefined : handoff.helper;
    const [waiting, nameOf, latest] = await Promise.all([
      whenWaiting(handoff, room),
      readNames(handoff.hall, [helper]),
      ports.messages.readLatest(handoffId),
    ]);
    return {
      ...{ handoffId, state, mode, matter, matterName, phone, outcome },
      ...waiting,
      ...authorisationOf(handoff),
      orderedAt: isoOf(orderedAt),
      slot: slot === undefined ? undefined : isoOf(slot),
      helperName: nameOf(helper),
      place: placeOf(handoff, ports),
      ratable: isRatable(handoff),
      lastMessage: latest.number,
      iceServers: isHeld(handoff) && (mode === 'video' || mode === 'chat') ? [...ports.iceServers] : [],
    };
  };
};
