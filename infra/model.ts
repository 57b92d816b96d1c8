import * as z from 'zod';
import type { GuideLambda } from './guide-lambda.ts';

const secretArn = /^arn:aws(?:-cn)?:secretsmanager:[a-z0-9-]+:\d{12}:secret:[\w/+=.@-]+-\w{6}$/;

/** The language model behind the guide, as the context `model` names it; without it there is none. */
export const Model = z.strictObject({
  /** An endpoint that speaks OpenAI's chat completions, up to and with `/v1`. Over https: a visitor's words go there. */
  baseUrl: z.url({ protocol: /^https$/ }),
  name: z.string().min(1),
  /** The Secrets Manager secret whose text is the endpoint's key, with the six characters at its end. */
  secretArn: z.string().regex(secretArn, 'the whole ARN of a Secrets Manager secret').optional(),
  /** Further parameters that the endpoint wants. */
  extra: z.record(z.string(), z.unknown()).optional(),
});
export type Model = z.infer<typeof Model>;

/** From cdk.json an object; from the command line, `-c model='{…}'`, a text. Throws on one that is wrong. */
export const modelOf = (context: unknown): Model | undefined => {
  if (context === undefined || context === '') return undefined;
  return Model.parse(typeof context === 'string' ? JSON.parse(context) : context);
};

/** What the desk is told of the model: that there is one, and its name. */
export const modelName = (model: Model | undefined): Record<string, string> =>
  model ? { MODEL_BASE_URL: model.baseUrl, MODEL_NAME: model.name } : {};

/** What the Lambda that asks it is told, for functions/model-settings.ts. */
export const modelEnvironment = (model: Model | undefined): Record<string, string> => ({
  ...modelName(model),
  ...(model?.secretArn === undefined ? {} : { MODEL_KEY_SECRET_ID: model.secretArn }),
  ...(model?.extra === undefined ? {} : { MODEL_EXTRA: JSON.stringify(model.extra) }),
});

/** To read the endpoints' keys, and no other secret. Throws where a key lies in another region: it could not be read. */
export const letAskModels = (
  each: GuideLambda,
  models: readonly ({ secretArn?: string | undefined } | undefined)[],
  region: string,
): void => {
  for (const secretArn of new Set(models.flatMap((it) => it?.secretArn ?? []))) {
    if (secretArn.split(':')[3] !== region) throw new Error(`The model's secret must lie in ${region}.`);
    each.allow(secretArn, 'secretsmanager:GetSecretValue');
  }
};
