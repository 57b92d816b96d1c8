import { randomUUID } from 'node:crypto';
import { makeDynamoTurns } from '#adapters/aws/dynamo-turns.ts';
import { openTable } from '#adapters/aws/open-table.ts';
import { makeSignLinkToken } from '#adapters/token/jose-link-token.ts';
import { makeSignToken, makeVerifyToken } from '#adapters/token/jose-token.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import type { TakeNearer } from '#core/conversation/take-nearer.ts';
import { makeTakeTurn } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import type { ImproveTurn } from '#core/model/improve-turn.ts';
import { makeEraseVisit } from '#core/visit/erase-visit.ts';
import { makeGreetVisitor } from '#core/visit/greet-visitor.ts';
import { makeSignLink } from '#core/visit/sign-link.ts';
import { makeStartVisit } from '#core/visit/start-visit.ts';
import { makeTakeVisitTurn } from '#core/visit/take-visit-turn.ts';
import type { TellSentence } from '#core/visit/tell-in-order.ts';
import { makeTopicOf } from '#core/visit/topic-of.ts';
import type { EmbeddingsParts } from './compose-embeddings.ts';
import type { HelpParts } from './compose-help-parts.ts';
import type { ModelParts } from './compose-model.ts';
import { composeSigningKey } from './compose-signing-key.ts';
import type { TellingParts } from './compose-telling.ts';
import { hallDay } from './hall-day.ts';
import { makeEndpoint } from './host/endpoint.ts';
import type { Composition } from './host/lambda.ts';
import { lazily } from './lazily.ts';
import { openReleaseFile } from './open-release-file.ts';
import type { Settings } from './settings.ts';

const secondsAMinute = 60;
const secondsAnHour = 3600;

/** What a language model adds to a turn; who has none configured loads none of it. */
const composeImproving = (parts: ModelParts): ImproveTurn | undefined => {
  if (parts.settings.MODEL_BASE_URL === undefined) return undefined;
  const improve = lazily(async () => {
    const { composeModel } = await import('./compose-model.ts');
    const improveTurn = composeModel(parts);
    return (asked: Parameters<ImproveTurn>) => improveTurn(...asked);
  });
  return (...asked) => improve(asked);
};

/** Tells sentences ahead of their answer, where a model words some and live connections can be reached. */
const composeFollowing = (parts: TellingParts): TellSentence | undefined => {
  const { MODEL_BASE_URL, LIVE_ENDPOINT } = parts.settings;
  if (MODEL_BASE_URL === undefined || (parts.push ?? LIVE_ENDPOINT) === undefined) return undefined;
  return lazily(async () => (await import('./compose-telling.ts')).composeTelling(parts));
};

/** Compares questions by vectors; who has no endpoint for it, or a release without vectors, loads none of it. */
const composeNearer = (section: Uint8Array | undefined, parts: EmbeddingsParts): TakeNearer | undefined => {
  if (parts.settings.EMBEDDINGS_BASE_URL === undefined || !section?.length) return undefined;
  const take = lazily(async () => {
    const { composeEmbeddings } = await import('./compose-embeddings.ts');
    const takeNearer = composeEmbeddings(section, parts);
    return (asked: Parameters<TakeNearer>) => takeNearer(...asked);
  });
  return (...asked) => take(asked);
};

/** Wires the Lambda `conversation`: visits, their turns, their log. On one machine the parts of human help are given. */
export const composeConversation = (
  settings: Settings,
  now: () => number = Date.now,
  given?: HelpParts,
): Composition => {
  const table = openTable({ name: settings.TABLE_NAME, endpoint: settings.TABLE_ENDPOINT });
  const log = makeDynamoTurns(table, { now });
  const readKey = composeSigningKey(settings);
  const knowledge = openReleaseFile(settings.RELEASE_FILE);
  const release = knowledge.id;
  const lifetimes = {
    token: settings.VISIT_HOURS * secondsAnHour,
    record: settings.RETENTION_HOURS * secondsAnHour,
  };
  const today = () => hallDay(now());
  const takeTurn = makeTakeTurn({
    release: knowledge,
    weights: trainedWeights,
    clock: () => performance.now(),
    today,
  });
  const takeNearer = composeNearer(knowledge.vectors, { settings, takeTurn, now });
  const improveTurn = composeImproving({ settings, table, knowledge, takeTurn, now });
  const tellSentence = composeFollowing({ settings, table, now, push: given?.push });
  const common = { ...log, recordLifetime: lifetimes.record, release, now };
  const greetVisitor = makeGreetVisitor(knowledge);
  const signToken = makeSignToken(readKey);
  const topicOf = makeTopicOf(knowledge);
  const startVisit = makeStartVisit({
    ...{ ...common, signToken, greetVisitor, topicOf, lifetimes, newId: randomUUID },
    follows: tellSentence !== undefined,
  });
  const signLink = makeSignLink({
    release: knowledge,
    signLinkToken: makeSignLinkToken(readKey),
    lifetime: settings.LINK_MINUTES * secondsAMinute,
    now,
    today,
    origin: settings.PUBLIC_ADDRESS,
  });
  // erasing is rare, and what handoffs are made of is large
  const eraseHandoffs = lazily(async () => {
    const { composeEraseHelp } = await import('./compose-erase-help.ts');
    return composeEraseHelp({ settings, table, knowledge, now }, given);
  });
  const endpoint = makeEndpoint({ verifyToken: makeVerifyToken(readKey, { now }) });

  return {
    endpoints: {
      startVisit: endpoint(visitRoutes.startVisit, startVisit),
      takeTurn: endpoint(
        visitRoutes.takeTurn,
        makeTakeVisitTurn({
          ...common,
          ...{ takeTurn, takeNearer, improveTurn, tellSentence },
        }),
      ),
      eraseVisit: endpoint(visitRoutes.eraseVisit, makeEraseVisit({ ...common, eraseHandoffs })),
      signLink: endpoint(visitRoutes.signLink, signLink),
    },
    logLevel: settings.LOG_LEVEL,
    name: 'conversation',
    close: () => table.client.destroy(),
  };
};
