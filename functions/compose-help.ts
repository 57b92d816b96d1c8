import { openTable } from '#adapters/aws/open-table.ts';
import { makeVerifyToken } from '#adapters/token/jose-token.ts';
import { deskRoutes } from '#contract/desk-routes.ts';
import { helpRoutes } from '#contract/help-routes.ts';
import type { Speaker } from '#core/handoff/say.ts';
import { fail, ok } from '#core/result.ts';
import { composeHandoffs } from './compose-handoffs.ts';
import { correctionEndpoints } from './compose-help-corrections.ts';
import { modelEndpoints } from './compose-help-model.ts';
import { composeHelpOperations, type HelpOperations } from './compose-help-operations.ts';
import { composeHelpParts, type HelpParts } from './compose-help-parts.ts';
import { ratingEndpoints } from './compose-help-ratings.ts';
import { composeSigningKey } from './compose-signing-key.ts';
import { type Caller, makeEndpoint } from './host/endpoint.ts';
import type { Composition } from './host/lambda.ts';
import { openReleaseFile } from './open-release-file.ts';
import type { Settings } from './settings.ts';
import { staffOf } from './staff-of.ts';

type Endpoint = ReturnType<typeof makeEndpoint>;

/** The routes of visitors let visitors in and nobody else: the host has seen to it. */
const speakerOf = (caller: Caller): Speaker => {
  if (caller.kind === 'anybody') throw new Error('a route of a conversation was called by nobody');
  return caller;
};

const visitorEndpoints = (operations: HelpOperations, endpoint: Endpoint) => ({
  readHelp: endpoint(helpRoutes.readHelp, operations.readHelp),
  listSlots: endpoint(helpRoutes.listSlots, operations.listSlots),
  orderHelp: endpoint(helpRoutes.orderHelp, operations.orderHelp),
  listHandoffs: endpoint(helpRoutes.listHandoffs, operations.listHandoffs),
  readHandoff: endpoint(helpRoutes.readHandoff, operations.readHandoff),
  actOnHandoff: endpoint(helpRoutes.actOnHandoff, operations.actOnHandoff),
  sayToHelper: endpoint(helpRoutes.sayToHelper, ({ visitId: _, ...said }, caller) =>
    operations.say(said, speakerOf(caller)),
  ),
  listMessages: endpoint(helpRoutes.listMessages, (input, caller) => operations.listMessages(input, speakerOf(caller))),
});

const deskEndpoints = (operations: HelpOperations, endpoint: Endpoint, { signIn }: Pick<HelpParts, 'signIn'>) => ({
  readSignIn: endpoint(deskRoutes.readSignIn, () => {
    const provider = signIn();
    return provider ? ok(provider) : fail({ kind: 'no-such-route' } as const);
  }),
  readDesk: endpoint(deskRoutes.readDesk, (_, caller) => operations.readDesk(staffOf(caller))),
  setDuty: endpoint(deskRoutes.setDuty, (input, caller) => operations.setDuty(input, staffOf(caller))),
  readCase: endpoint(deskRoutes.readCase, ({ handoffId }, caller) => operations.readCase(handoffId, staffOf(caller))),
  actOnCase: endpoint(deskRoutes.actOnCase, (input, caller) => operations.actOnCase(input, staffOf(caller))),
  readContact: endpoint(deskRoutes.readContact, ({ handoffId }, caller) =>
    operations.readContact(handoffId, staffOf(caller)),
  ),
  sayToVisitor: endpoint(deskRoutes.sayToVisitor, (input, caller) => operations.say(input, speakerOf(caller))),
  listCaseMessages: endpoint(deskRoutes.listCaseMessages, (input, caller) =>
    operations.listMessages(input, speakerOf(caller)),
  ),
  suggestPassages: endpoint(deskRoutes.suggestPassages, (input, caller) =>
    operations.suggestPassages(input, staffOf(caller)),
  ),
  listAppointments: endpoint(deskRoutes.listAppointments, (input, caller) =>
    operations.listAppointments(input, staffOf(caller)),
  ),
  readTeam: endpoint(deskRoutes.readTeam, (_, caller) => operations.readTeam(staffOf(caller))),
  readAccessLog: endpoint(deskRoutes.readAccessLog, operations.readAccessLog),
});

/** Wires the Lambda `help`: handoffs, the desk. On one machine its parts are given. */
export const composeHelp = (
  settings: Settings,
  now: () => number = Date.now,
  given?: HelpParts,
): Composition & { operations: HelpOperations } => {
  const table = openTable({ name: settings.TABLE_NAME, endpoint: settings.TABLE_ENDPOINT });
  const knowledge = openReleaseFile(settings.RELEASE_FILE);
  const parts = given ?? composeHelpParts(settings, table, now);
  const operations = composeHelpOperations(composeHandoffs({ settings, table, knowledge, now }, parts), knowledge);
  const verifyToken = makeVerifyToken(composeSigningKey(settings), { now });
  const endpoint = makeEndpoint({ verifyToken, verifyStaff: parts.verifyStaff });
  return {
    endpoints: {
      ...visitorEndpoints(operations, endpoint),
      ...deskEndpoints(operations, endpoint, parts),
      ...ratingEndpoints(operations.ratings, endpoint),
      ...correctionEndpoints(operations.corrections, endpoint),
      ...modelEndpoints({ settings, table, now }, endpoint),
    },
    operations,
    logLevel: settings.LOG_LEVEL,
    name: 'help',
    close: () => table.client.destroy(),
  };
};
