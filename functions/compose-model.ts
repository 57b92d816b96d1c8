import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { makeDynamoModelSwitch, makeDynamoModelUses, makeDynamoReplies } from '#adapters/aws/dynamo-model.ts';
import type { Table } from '#adapters/aws/open-table.ts';
import { makeOpenaiChat } from '#adapters/model/openai-chat.ts';
import { makeBreaker } from '#core/breaker.ts';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { type ImproveTurn, makeImproveTurn } from '#core/model/improve-turn.ts';
import { makeIsModelOn } from '#core/model/model-switch.ts';
import { makeNotedImprove } from '#core/model/model-uses.ts';
import { composeProviderKey } from './compose-provider-key.ts';
import { describeError } from './host/describe-error.ts';
import type { Settings } from './settings.ts';

/** What the model behind the guide stands on. */
export type ModelParts = {
  settings: Settings;
  knowledge: ReleaseReader;
  takeTurn: TakeTurn;
  table: Table;
  now: () => number;
};

/** Wires the language model behind the guide. */
export const composeModel = ({ settings, table, knowledge, takeTurn, now }: ModelParts): ImproveTurn => {
  const { MODEL_BASE_URL: baseURL, MODEL_NAME: model, MODEL_EXTRA: extra } = settings;
  const readKey = composeProviderKey(settings.MODEL_KEY, settings.MODEL_KEY_SECRET_ID);
  const store = makeDynamoModelSwitch(table, { now, logDays: settings.ACCESS_LOG_DAYS });
  const uses = makeDynamoModelUses(table, { now, newId: randomUUID });
  const logger = new Logger({ serviceName: 'lingban-model', logLevel: settings.LOG_LEVEL });
  const improveTurn = makeImproveTurn({
    release: knowledge,
    takeTurn,
    ask: makeOpenaiChat({ baseURL, model, extra, readKey, now }),
    isOn: makeIsModelOn(store, now),
    cache: makeDynamoReplies(table, { now }),
    breaker: makeBreaker(),
    budget: { first: settings.MODEL_FIRST_MS, whole: settings.MODEL_WHOLE_MS },
    now,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds).unref()),
    random: Math.random,
    report: (error) => logger.error('no model', { cause: describeError(error) }),
  });
  return makeNotedImprove(improveTurn, uses, now);
};
