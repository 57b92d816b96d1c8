import * as z from 'zod';
import { GuideCentres } from './centre.ts';
import { ChecklistRef, ChecklistReply, SignLinkInput, SignLinkOutput } from './checklist.ts';
import { Hall, Way } from './hall.ts';
import { HallQueue } from './hall-queue.ts';
import { LinkedData, LinkedDataRef } from './linked-data.ts';
import { Notice, NoticeInput } from './notice.ts';
import { PolicyList } from './policy.ts';
import { ReadAloud, ReadAloudInput } from './read-aloud.ts';
import { GuideList, GuideRef, GuideReply, Health, WayInput } from './reading.ts';
import { route } from './route.ts';
import { TurnInput, TurnOutput } from './visit/turn.ts';
import { Erased, StartVisitInput, StartVisitOutput, VisitRef } from './visit/visit.ts';

const Nothing = z.strictObject({});

/** What a visit needs: asking, reading, carrying along. A page that calls these alone loads no others. */
export const visitRoutes = {
  startVisit: route({
    method: 'POST',
    path: '/v1/visits',
    lambda: 'conversation',
    access: 'open',
    summary: 'Starts a visit and returns its token.',
    input: StartVisitInput,
    output: StartVisitOutput,
  }),
  takeTurn: route({
    method: 'POST',
    path: '/v1/visits/{visitId}/turns',
    lambda: 'conversation',
    access: 'visit',
    summary: 'Answers one question. Repeating a turn id returns the same answer.',
    input: TurnInput,
    output: TurnOutput,
  }),
  eraseVisit: route({
    method: 'DELETE',
    path: '/v1/visits/{visitId}',
    lambda: 'conversation',
    access: 'visit',
    summary: 'Deletes everything kept of the visit, at once.',
    input: VisitRef,
    output: Erased,
  }),
  signLink: route({
    method: 'POST',
    path: '/v1/visits/{visitId}/links',
    lambda: 'conversation',
    access: 'visit',
    summary: 'Signs a short-lived link that carries a checklist to another phone.',
    input: SignLinkInput,
    output: SignLinkOutput,
  }),
  readChecklist: route({
    method: 'GET',
    path: '/v1/checklists/{token}',
    lambda: 'reading',
    access: 'open',
    summary: 'The checklist that a link stands for, from the release in force.',
    input: ChecklistRef,
    output: ChecklistReply,
  }),
  readNotice: route({
    method: 'GET',
    path: '/v1/notices/{matter}',
    lambda: 'reading',
    access: 'visit',
    summary: 'All that has to be told about a matter at once, for print.',
    input: NoticeInput,
    output: Notice,
  }),
  readAloud: route({
    method: 'GET',
    path: '/v1/matters/{matter}/reading',
    lambda: 'reading',
    access: 'visit',
    summary: 'A guide, a bundle or a policy as it is read aloud, section by section.',
    input: ReadAloudInput,
    output: ReadAloud,
  }),
  listPolicies: route({
    method: 'GET',
    path: '/v1/policies',
    lambda: 'reading',
    access: 'open',
    summary: 'The policies in force that can be read aloud.',
    input: Nothing,
    output: PolicyList,
  }),
  listGuides: route({
    method: 'GET',
    path: '/v1/guides',
    lambda: 'reading',
    access: 'open',
    summary: 'The catalogue of guides.',
    input: Nothing,
    output: GuideList,
  }),
  readGuide: route({
    method: 'GET',
    path: '/v1/guides/{guideId}',
    lambda: 'reading',
    access: 'open',
    summary: 'One guide, whole.',
    input: GuideRef,
    output: GuideReply,
  }),
  readLinkedData: route({
    method: 'GET',
    path: '/v1/guides/{guideId}/linked-data',
    lambda: 'reading',
    access: 'open',
    type: 'application/ld+json',
    summary: 'One guide as linked open data: JSON-LD by schema.org or CPSV-AP.',
    input: LinkedDataRef,
    output: LinkedData,
  }),
  readHall: route({
    method: 'GET',
    path: '/v1/hall',
    lambda: 'reading',
    access: 'visit',
    summary: 'The plan of the hall.',
    input: Nothing,
    output: Hall,
  }),
  findWay: route({
    method: 'GET',
    path: '/v1/hall/ways',
    lambda: 'reading',
    access: 'visit',
    summary: 'The shortest way between two places, step-free on request.',
    input: WayInput,
    output: Way,
  }),
  readQueue: route({
    method: 'GET',
    path: '/v1/hall/queue',
    lambda: 'reading',
    access: 'visit',
    summary: 'Who is served and how many wait at the windows, where a queue system tells it.',
    input: Nothing,
    output: HallQueue,
  }),
  findCentres: route({
    method: 'GET',
    path: '/v1/guides/{guideId}/centres',
    lambda: 'reading',
    access: 'visit',
    summary: 'The town and street centres that take a guide, the nearest to the hall first.',
    input: GuideRef,
    output: GuideCentres,
  }),
  readHealth: route({
    method: 'GET',
    path: '/v1/health',
    lambda: 'reading',
    access: 'open',
    summary: 'Whether the service answers, and from which release.',
    input: Nothing,
    output: Health,
  }),
};
