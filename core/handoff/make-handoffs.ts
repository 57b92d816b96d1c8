import { type AppendEvent, type FollowEvent, makeAppendEvent } from './append-event.ts';
import { type AssignWaiting, makeAssignWaiting } from './assign-waiting.ts';
import { makeFollowEvent } from './follow-event.ts';
import type { HelpPorts } from './help-ports.ts';
import { makeNoteOnDuty } from './note-on-duty.ts';
import { makeReadRoom, type ReadRoom } from './read-room.ts';
import { makeShowHandoff, type ShowHandoff } from './show-handoff.ts';
import { makeTellPeople } from './tell-people.ts';

/** What all operations on handoffs stand on. */
export type Handoffs = {
  appendEvent: AppendEvent;
  followEvent: FollowEvent;
  assignWaiting: AssignWaiting;
  readRoom: ReadRoom;
  showHandoff: ShowHandoff;
};

/** Joins the log to what its events entail. An event may lead to an assignment, which is an event: hence the one place. */
export const makeHandoffs = (ports: HelpPorts): Handoffs => {
  const readRoom = makeReadRoom(ports);
  const showHandoff = makeShowHandoff(ports, readRoom);
  const appendEvent: AppendEvent = makeAppendEvent(ports, (change) => followEvent(change));
  const assignWaiting = makeAssignWaiting(readRoom, appendEvent);
  const followEvent = makeFollowEvent(ports, {
    assignWaiting,
    noteOnDuty: makeNoteOnDuty(ports),
    tellPeople: makeTellPeople(ports, { readRoom, showHandoff }),
  });
  return { appendEvent, followEvent, assignWaiting, readRoom, showHandoff };
};
