import * as z from 'zod';
import { HandoffView } from './handoff/handoff-view.ts';
import { MessageList, Said } from './handoff/message.ts';
import { OrderHelpInput } from './handoff/order-help.ts';
import {
  HandoffRef,
  VisitHandoffs,
  VisitorActionInput,
  VisitorMessagesInput,
  VisitorSayInput,
} from './handoff/visitor-calls.ts';
import { PublishedHelp, Slots, SlotsInput } from './help.ts';
import { Rated, RateInput, RatingFigures } from './rating/rating.ts';
import { route } from './route.ts';
import { VisitRef } from './visit/visit.ts';

const common = { lambda: 'help', access: 'visit' } as const;

/** What visitors do with human help. */
export const helpRoutes = {
  readHelp: route({
    ...common,
    method: 'GET',
    path: '/v1/help',
    access: 'open',
    summary: 'The published helper services and when helpers work.',
    input: z.strictObject({}),
    output: PublishedHelp,
  }),
  listSlots: route({
    ...common,
    method: 'GET',
    path: '/v1/help/slots',
    summary: 'The free slots of a day for a service that goes by appointment.',
    input: SlotsInput,
    output: Slots,
  }),
  orderHelp: route({
    ...common,
    method: 'POST',
    path: '/v1/visits/{visitId}/handoffs',
    summary: 'Orders a human. Repeating a handoff id returns the same handoff.',
    input: OrderHelpInput,
    output: HandoffView,
  }),
  listHandoffs: route({
    ...common,
    method: 'GET',
    path: '/v1/visits/{visitId}/handoffs',
    summary: 'The handoffs of a visit, latest first.',
    input: VisitRef,
    output: VisitHandoffs,
  }),
  readHandoff: route({
    ...common,
    method: 'GET',
    path: '/v1/visits/{visitId}/handoffs/{handoffId}',
    summary: 'How a handoff stands: position, wait, helper.',
    input: HandoffRef,
    output: HandoffView,
  }),
  actOnHandoff: route({
    ...common,
    method: 'POST',
    path: '/v1/visits/{visitId}/handoffs/{handoffId}/actions',
    summary: 'Cancels, leaves a number instead of waiting, or withdraws an authorisation.',
    input: VisitorActionInput,
    output: HandoffView,
  }),
  sayToHelper: route({
    ...common,
    method: 'POST',
    path: '/v1/visits/{visitId}/handoffs/{handoffId}/messages',
    summary: 'Says something to the helper. Repeating a message id changes nothing.',
    input: VisitorSayInput,
    output: Said,
  }),
  listMessages: route({
    ...common,
    method: 'GET',
    path: '/v1/visits/{visitId}/handoffs/{handoffId}/messages',
    summary: 'The messages after a number.',
    input: VisitorMessagesInput,
    output: MessageList,
  }),
  rate: route({
    ...common,
    method: 'POST',
    path: '/v1/visits/{visitId}/ratings',
    summary: 'Rates an answer or a handling, once.',
    input: RateInput,
    output: Rated,
  }),
  readRatingFigures: route({
    ...common,
    method: 'GET',
    path: '/v1/figures/ratings',
    access: 'open',
    summary: 'The public figures of ratings.',
    input: z.strictObject({}),
    output: RatingFigures,
  }),
};
