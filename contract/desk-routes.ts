import * as z from 'zod';
import { ListMessagesInput, MessageList, Said, SayInput } from './handoff/message.ts';
import { RatingActionInput, RatingList, RatingView } from './rating/rating.ts';
import { route } from './route.ts';
import { CaseActionInput, CaseRef, CaseView } from './staff/case.ts';
import {
  Correction,
  CorrectionDecision,
  CorrectionInput,
  CorrectionList,
  CorrectionsInput,
} from './staff/correction.ts';
import {
  AccessLog,
  AccessLogInput,
  Appointments,
  AppointmentsInput,
  ContactReply,
  Desk,
  DutyInput,
  SignInSettings,
  SuggestInput,
  Suggestions,
  TeamView,
} from './staff/desk.ts';
import { ModelSwitchInput, ModelView } from './staff/model-switch.ts';

const Nothing = z.strictObject({});
const helping = { lambda: 'help', access: 'staff', roles: ['helper', 'lead'] } as const;
const leading = { lambda: 'help', access: 'staff', roles: ['lead'] } as const;
const overseeing = { lambda: 'help', access: 'staff', roles: ['lead', 'operator'] } as const;

/** What helpers, leads and operators do at the desk. */
export const deskRoutes = {
  readSignIn: route({
    method: 'GET',
    path: '/v1/desk/sign-in',
    lambda: 'help',
    access: 'open',
    summary: 'The OpenID Connect provider that the desk signs in at.',
    input: Nothing,
    output: SignInSettings,
  }),
  readDesk: route({
    ...helping,
    roles: ['helper', 'lead', 'operator'],
    method: 'GET',
    path: '/v1/desk',
    summary: 'Offers, queue and own cases.',
    input: Nothing,
    output: Desk,
  }),
  setDuty: route({
    ...helping,
    method: 'POST',
    path: '/v1/desk/duty',
    summary: 'Goes on duty, away, or off.',
    input: DutyInput,
    output: Desk,
  }),
  readCase: route({
    ...helping,
    method: 'GET',
    path: '/v1/desk/handoffs/{handoffId}',
    summary: 'A case with its packet and history. The reading is logged.',
    input: CaseRef,
    output: CaseView,
  }),
  actOnCase: route({
    ...helping,
    method: 'POST',
    path: '/v1/desk/handoffs/{handoffId}/actions',
    summary: 'Claims, declines, suspends, resumes, transfers, finishes … Of two claims one wins.',
    input: CaseActionInput,
    output: CaseView,
  }),
  readContact: route({
    ...helping,
    method: 'GET',
    path: '/v1/desk/handoffs/{handoffId}/contact',
    summary: 'The number that the visitor left. The reading is logged.',
    input: CaseRef,
    output: ContactReply,
  }),
  sayToVisitor: route({
    ...helping,
    method: 'POST',
    path: '/v1/desk/handoffs/{handoffId}/messages',
    summary: 'Says something to the visitor. Repeating a message id changes nothing.',
    input: SayInput,
    output: Said,
  }),
  listCaseMessages: route({
    ...helping,
    method: 'GET',
    path: '/v1/desk/handoffs/{handoffId}/messages',
    summary: 'The messages of a case after a number. The reading is logged.',
    input: ListMessagesInput,
    output: MessageList,
  }),
  suggestPassages: route({
    ...helping,
    method: 'GET',
    path: '/v1/desk/handoffs/{handoffId}/passages',
    summary: 'Passages of guides that may answer the visitor, with their citations.',
    input: SuggestInput,
    output: Suggestions,
  }),
  listAppointments: route({
    ...helping,
    method: 'GET',
    path: '/v1/desk/appointments',
    summary: 'The appointments of my teams.',
    input: AppointmentsInput,
    output: Appointments,
  }),
  readTeam: route({
    ...leading,
    method: 'GET',
    path: '/v1/desk/team',
    summary: 'Load, clocks and breaches of the teams I lead.',
    input: Nothing,
    output: TeamView,
  }),
  listRatings: route({
    ...leading,
    method: 'GET',
    path: '/v1/desk/ratings',
    summary: 'The ratings of the teams I lead. The reading is logged.',
    input: Nothing,
    output: RatingList,
  }),
  actOnRating: route({
    ...leading,
    method: 'POST',
    path: '/v1/desk/ratings/{ratingId}/actions',
    summary: 'Follows a bad rating up, or sets a mistaken one aside.',
    input: RatingActionInput,
    output: RatingView,
  }),
  proposeCorrection: route({
    ...helping,
    method: 'POST',
    path: '/v1/desk/corrections',
    summary: 'Marks an answer as wrong and says what is right.',
    input: CorrectionInput,
    output: Correction,
  }),
  listCorrections: route({
    ...overseeing,
    method: 'GET',
    path: '/v1/desk/corrections',
    summary: 'Corrections that were proposed, approved or rejected.',
    input: CorrectionsInput,
    output: CorrectionList,
  }),
  decideCorrection: route({
    ...overseeing,
    roles: ['operator'],
    method: 'POST',
    path: '/v1/desk/corrections/{correctionId}/decision',
    summary: 'Approves or rejects a correction.',
    input: CorrectionDecision,
    output: Correction,
  }),
  readModel: route({
    ...overseeing,
    method: 'GET',
    path: '/v1/desk/model',
    summary: 'Whether the language model may have a part in answers, who said so, and what it did lately.',
    input: Nothing,
    output: ModelView,
  }),
  turnModel: route({
    ...overseeing,
    roles: ['operator'],
    method: 'POST',
    path: '/v1/desk/model',
    summary: 'Turns the language model on or off, everywhere within seconds. Who did it is logged.',
    input: ModelSwitchInput,
    output: ModelView,
  }),
  readAccessLog: route({
    ...overseeing,
    method: 'GET',
    path: '/v1/desk/access-log',
    summary: 'Who read personal data on a day.',
    input: AccessLogInput,
    output: AccessLog,
  }),
};
