import { randomUUID } from 'node:crypto';
import { makeDynamoAccesses } from '#adapters/aws/dynamo-accesses.ts';
import { makeDynamoDuty } from '#adapters/aws/dynamo-duty.ts';
import {
  makeDynamoClosedHandoffs,
  makeDynamoHandoffs,
  makeDynamoOpenHandoffs,
  makeDynamoVisitHandoffs,
} from '#adapters/aws/dynamo-handoffs.ts';
import { makeDynamoMessages } from '#adapters/aws/dynamo-messages.ts';
import { makeDynamoPapers } from '#adapters/aws/dynamo-papers.ts';
import { makeDynamoPresence } from '#adapters/aws/dynamo-presence.ts';
import { makeDynamoSeats } from '#adapters/aws/dynamo-seats.ts';
import { makeDynamoReadTurns, makeDynamoTurns } from '#adapters/aws/dynamo-turns.ts';
import type { Table } from '#adapters/aws/open-table.ts';
import type { Help } from '#contract/help.ts';
import { makeEraseHandoffs } from '#core/handoff/erase-handoffs.ts';
import { dayOf } from '#core/handoff/hall-calendar.ts';
import type { HelpPorts } from '#core/handoff/help-ports.ts';
import { makeHandoffs } from '#core/handoff/make-handoffs.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { composeCorrections } from './compose-help-corrections.ts';
import type { HelpParts } from './compose-help-parts.ts';
import { composeRatings } from './compose-help-ratings.ts';
import type { Settings } from './settings.ts';

const secondsADay = 86_400;

/** A hall that publishes no human help: nothing is offered, and nobody is ever at work. */
const noHelp: Help = {
  services: [],
  teams: [],
  helpers: [],
  hours: {
    weekly: [{ days: [1], from: '00:00', to: '00:00' }],
    holidays: [],
    makeUpDays: [],
    source: { zh: '本大厅未公布帮办服务。', en: 'This hall publishes no helper services.' },
    knownUntil: '2000-01-01',
  },
};

const dayAndNight: Help['hours'] = {
  weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }],
  holidays: [],
  makeUpDays: [],
  source: { zh: '试用：全天开放。', en: 'For trying out: open day and night.' },
  knownUntil: '2999-12-31',
};

const helpOf = ({ help = noHelp }: ReleaseReader, { HELP_HOURS }: Settings): Help =>
  HELP_HOURS === 'always' ? { ...help, hours: dayAndNight } : help;

type Where = { settings: Settings; table: Table; knowledge: ReleaseReader; now: () => number };

/** The store of handoffs in the table, and what stands on it. */
export const composeHandoffs = (
  { settings, table, knowledge, now }: Where,
  { push, remind, report }: Pick<HelpParts, 'push' | 'remind' | 'report'>,
) => {
  const clock = { now };
  const lifetimes = {
    contact: settings.CONTACT_DAYS * secondsADay,
    handoff: settings.HANDOFF_DAYS * secondsADay,
    message: settings.MESSAGE_DAYS * secondsADay,
  };
  const lifetime = settings.ACCESS_LOG_DAYS * secondsADay;
  const { recordAccess, readAccesses } = makeDynamoAccesses(table, { now, newId: randomUUID, dayOf, lifetime });
  const ports: HelpPorts = {
    log: makeDynamoHandoffs(table, clock),
    open: makeDynamoOpenHandoffs(table, clock),
    ofVisit: makeDynamoVisitHandoffs(table, clock),
    closed: makeDynamoClosedHandoffs(table, clock),
    papers: makeDynamoPapers(table, { now, blankLifetime: lifetimes.message }),
    messages: makeDynamoMessages(table, clock),
    duty: makeDynamoDuty(table, clock),
    seats: makeDynamoSeats(table, clock),
    presence: makeDynamoPresence(table, clock),
    readLatestTurn: makeDynamoTurns(table, clock).readLatestTurn,
    readTurns: makeDynamoReadTurns(table, clock),
    ...{ recordAccess, push, remind, report, lifetimes, now },
    release: knowledge,
    help: helpOf(knowledge, settings),
    settings: settings.HANDOFF_SETTINGS,
    iceServers: settings.ICE_SERVERS,
  };
  const handoffs = makeHandoffs(ports);
  const { appendEvent } = handoffs;
  const ratings = composeRatings({ settings, table, ports, appendEvent });
  const corrections = composeCorrections({ table, ports });
  return { ports, handoffs, ratings, corrections, readAccesses, eraseHandoffs: makeEraseHandoffs(ports, appendEvent) };
};
export type ComposedHandoffs = ReturnType<typeof composeHandoffs>;
