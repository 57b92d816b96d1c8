import { makeDynamoCorrections } from '#adapters/aws/dynamo-corrections.ts';
import type { Table } from '#adapters/aws/open-table.ts';
import { deskRoutes } from '#contract/desk-routes.ts';
import { makeDecideCorrection } from '#core/correction/decide-correction.ts';
import { makeListCorrections } from '#core/correction/list-corrections.ts';
import { makeProposeCorrection } from '#core/correction/propose-correction.ts';
import type { HelpPorts } from '#core/handoff/help-ports.ts';
import type { makeEndpoint } from './host/endpoint.ts';
import { staffOf } from './staff-of.ts';

/** Corrections in the table, and what can be done with them. */
export const composeCorrections = ({ table, ports }: { table: Table; ports: HelpPorts }) => {
  const parts = { store: makeDynamoCorrections(table, { now: ports.now }), ports };
  return {
    proposeCorrection: makeProposeCorrection(parts),
    listCorrections: makeListCorrections(parts),
    decideCorrection: makeDecideCorrection(parts),
  };
};

type Operations = ReturnType<typeof composeCorrections>;

export const correctionEndpoints = (operations: Operations, endpoint: ReturnType<typeof makeEndpoint>) => ({
  proposeCorrection: endpoint(deskRoutes.proposeCorrection, (input, caller) =>
    operations.proposeCorrection(input, staffOf(caller)),
  ),
  listCorrections: endpoint(deskRoutes.listCorrections, operations.listCorrections),
  decideCorrection: endpoint(deskRoutes.decideCorrection, (input, caller) =>
    operations.decideCorrection(input, staffOf(caller)),
  ),
});
