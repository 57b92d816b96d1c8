import { makeVerifyLinkToken } from '#adapters/token/jose-link-token.ts';
import { makeVerifyToken } from '#adapters/token/jose-token.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { makeFindCentres } from '#core/hall/find-centres.ts';
import { makeFindWay } from '#core/hall/find-way.ts';
import { makeListGuides } from '#core/reading/list-guides.ts';
import { makeListPolicies } from '#core/reading/list-policies.ts';
import { makeReadGuide } from '#core/reading/read-guide.ts';
import { ok } from '#core/result.ts';
import { composeQueue, hallQueue } from './compose-queue.ts';
import { composeSigningKey } from './compose-signing-key.ts';
import { hallDay } from './hall-day.ts';
import { makeEndpoint } from './host/endpoint.ts';
import type { Composition } from './host/lambda.ts';
import { lazily } from './lazily.ts';
import { openReleaseFile } from './open-release-file.ts';
import type { Settings } from './settings.ts';

/** Wires the Lambda `reading`: all that is read from the release alone, without a table. */
export const composeReading = (settings: Settings, now: () => number = Date.now): Composition => {
  const knowledge = openReleaseFile(settings.RELEASE_FILE);
  const readKey = composeSigningKey(settings);
  const endpoint = makeEndpoint({ verifyToken: makeVerifyToken(readKey, { now }) });
  const today = () => hallDay(now());
  const verifyLinkToken = makeVerifyLinkToken(readKey, { now });
  // what these are made of is large, and the other routes of this Lambda do without it
  const readLinkedData = lazily(async () => {
    const { makeReadLinkedData } = await import('#core/reading/read-linked-data.ts');
    return makeReadLinkedData(knowledge);
  });
  const readChecklist = lazily(async () => {
    const { makeReadChecklist } = await import('#core/reading/read-checklist.ts');
    return makeReadChecklist({ release: knowledge, verifyLinkToken, today });
  });
  const readNotice = lazily(async () => {
    const { makeReadNotice } = await import('#core/reading/read-notice.ts');
    return makeReadNotice(knowledge, today);
  });
  const readAloud = lazily(async () => {
    const { makeReadAloud } = await import('#core/reading/read-aloud.ts');
    return makeReadAloud(knowledge, today);
  });
  const readQueue = composeQueue(settings, now);
  const health = { status: 'ok', release: knowledge.id, guides: knowledge.guideIds.length } as const;

  return {
    endpoints: {
      listGuides: endpoint(visitRoutes.listGuides, makeListGuides(knowledge)),
      readGuide: endpoint(visitRoutes.readGuide, makeReadGuide(knowledge)),
      readLinkedData: endpoint(visitRoutes.readLinkedData, readLinkedData),
      readChecklist: endpoint(visitRoutes.readChecklist, readChecklist),
      readNotice: endpoint(visitRoutes.readNotice, readNotice),
      readAloud: endpoint(visitRoutes.readAloud, readAloud),
      listPolicies: endpoint(visitRoutes.listPolicies, makeListPolicies(knowledge, today)),
      findCentres: endpoint(visitRoutes.findCentres, makeFindCentres(knowledge)),
      readQueue: endpoint(visitRoutes.readQueue, async () => ok(hallQueue(await readQueue()))),
      readHall: endpoint(visitRoutes.readHall, () => ok(knowledge.hall)),
      findWay: endpoint(visitRoutes.findWay, makeFindWay(knowledge.hall)),
      readHealth: endpoint(visitRoutes.readHealth, () => ok(health)),
    },
    logLevel: settings.LOG_LEVEL,
    name: 'reading',
    close: () => {},
  };
};
