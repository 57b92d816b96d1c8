import { makeVerifyToken } from '#adapters/token/jose-token.ts';
import { routes } from '#contract/routes.ts';
import { makeFindWay } from '#core/hall/find-way.ts';
import { makeListGuides } from '#core/reading/list-guides.ts';
import { makeReadGuide } from '#core/reading/read-guide.ts';
import { makeReadLinkedData } from '#core/reading/read-linked-data.ts';
import { ok } from '#core/result.ts';
import { composeSigningKey } from './compose-signing-key.ts';
import { makeEndpoint } from './host/endpoint.ts';
import type { Composition } from './host/lambda.ts';
import { openReleaseFile } from './open-release-file.ts';
import type { Settings } from './settings.ts';

/** Wires the Lambda `reading`: all that is read from the release alone, without a table. */
export const composeReading = (settings: Settings, now: () => number = Date.now): Composition => {
  const knowledge = openReleaseFile(settings.RELEASE_FILE);
  const endpoint = makeEndpoint(makeVerifyToken(composeSigningKey(settings), { now }));
  const health = { status: 'ok', release: knowledge.id, guides: knowledge.guideIds.length } as const;

  return {
    endpoints: {
      listGuides: endpoint(routes.listGuides, makeListGuides(knowledge)),
      readGuide: endpoint(routes.readGuide, makeReadGuide(knowledge)),
      readLinkedData: endpoint(routes.readLinkedData, makeReadLinkedData(knowledge)),
      readHall: endpoint(routes.readHall, () => ok(knowledge.hall)),
      findWay: endpoint(routes.findWay, makeFindWay(knowledge.hall)),
      readHealth: endpoint(routes.readHealth, () => ok(health)),
    },
    logLevel: settings.LOG_LEVEL,
    name: 'reading',
    close: () => {},
  };
};
