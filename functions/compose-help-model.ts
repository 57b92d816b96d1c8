import { randomUUID } from 'node:crypto';
import { makeDynamoModelSwitch, makeDynamoModelUses } from '#adapters/aws/dynamo-model.ts';
import type { Table } from '#adapters/aws/open-table.ts';
import { deskRoutes } from '#contract/desk-routes.ts';
import { makeTurnModel } from '#core/model/model-switch.ts';
import { makeReadModel } from '#core/model/model-uses.ts';
import { ok } from '#core/result.ts';
import type { makeEndpoint } from './host/endpoint.ts';
import type { Settings } from './settings.ts';
import { staffOf } from './staff-of.ts';

type Parts = { settings: Settings; table: Table; now: () => number };

/** The switch of the language model at the desk, and what the model did lately. */
export const modelEndpoints = ({ settings, table, now }: Parts, endpoint: ReturnType<typeof makeEndpoint>) => {
  const store = makeDynamoModelSwitch(table, { now, logDays: settings.ACCESS_LOG_DAYS });
  const name = settings.MODEL_BASE_URL === undefined ? undefined : settings.MODEL_NAME;
  const readModel = makeReadModel(store, makeDynamoModelUses(table, { now, newId: randomUUID }), name);
  const turnModel = makeTurnModel(store, readModel, now);
  return {
    readModel: endpoint(deskRoutes.readModel, async () => ok(await readModel())),
    turnModel: endpoint(deskRoutes.turnModel, (input, caller) => turnModel(input, staffOf(caller))),
  };
};
