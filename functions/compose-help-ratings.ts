import { makeDynamoRatings } from '#adapters/aws/dynamo-ratings.ts';
import { makeDynamoTurns } from '#adapters/aws/dynamo-turns.ts';
import type { Table } from '#adapters/aws/open-table.ts';
import { deskRoutes } from '#contract/desk-routes.ts';
import { helpRoutes } from '#contract/help-routes.ts';
import type { AppendEvent } from '#core/handoff/append-event.ts';
import type { HelpPorts } from '#core/handoff/help-ports.ts';
import { makeActOnRating } from '#core/rating/act-on-rating.ts';
import { makeCountRatings } from '#core/rating/count-ratings.ts';
import { makeEraseRatings } from '#core/rating/erase-ratings.ts';
import { makeFollowRating } from '#core/rating/follow-rating.ts';
import { makeListRatings } from '#core/rating/list-ratings.ts';
import { makeRate } from '#core/rating/rate.ts';
import { makeReadRatingFigures } from '#core/rating/read-rating-figures.ts';
import type { makeEndpoint } from './host/endpoint.ts';
import type { Settings } from './settings.ts';
import { staffOf } from './staff-of.ts';

type Parts = { settings: Settings; table: Table; ports: HelpPorts; appendEvent: AppendEvent };

/** Ratings (好差评) in the table, and what can be done with them. */
export const composeRatings = ({ settings, table, ports, appendEvent }: Parts) => {
  const clock = { now: ports.now };
  const store = makeDynamoRatings(table, clock);
  const { readTurn } = makeDynamoTurns(table, clock);
  const parts = { store, ports, appendEvent, readTurn, followUpWorkdays: settings.FOLLOW_UP_WORKDAYS };
  const countRatings = makeCountRatings(parts);
  return {
    rate: makeRate(parts),
    listRatings: makeListRatings(parts),
    actOnRating: makeActOnRating(parts, countRatings),
    readRatingFigures: makeReadRatingFigures(parts, countRatings),
    followRating: makeFollowRating(parts),
    eraseRatings: makeEraseRatings(store),
  };
};

type Operations = Pick<ReturnType<typeof composeRatings>, 'rate' | 'listRatings' | 'actOnRating' | 'readRatingFigures'>;

export const ratingEndpoints = (operations: Operations, endpoint: ReturnType<typeof makeEndpoint>) => ({
  rate: endpoint(helpRoutes.rate, operations.rate),
  readRatingFigures: endpoint(helpRoutes.readRatingFigures, operations.readRatingFigures),
  listRatings: endpoint(deskRoutes.listRatings, (_, caller) => operations.listRatings(staffOf(caller))),
  actOnRating: endpoint(deskRoutes.actOnRating, (input, caller) => operations.actOnRating(input, staffOf(caller))),
});
