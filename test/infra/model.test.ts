import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { modelOf } from '#infra/model.ts';
import { synthesized } from './synthesized.ts';

const secretArn = 'arn:aws:secretsmanager:ap-southeast-1:123456789012:secret:lingban/model-AbC123';
const model = { baseUrl: 'https://models.example/v1', name: 'qwen-plus', secretArn, extra: { enable_thinking: false } };

const Statement = z.object({ Action: z.union([z.string(), z.array(z.string())]), Resource: z.unknown() });
const Policy = z.object({ Properties: z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) }) });
type Template = ReturnType<typeof synthesized>['template'];

const secretsOf = (template: Template, lambda: string) =>
  JSON.stringify(
    Object.entries(template.findResources('AWS::IAM::Policy'))
      .filter(([id]) => id.startsWith(`Lambdas${lambda}`))
      .flatMap(([, policy]) => Policy.parse(policy).Properties.PolicyDocument.Statement)
      .filter(({ Action }) => [Action].flat().includes('secretsmanager:GetSecretValue')),
  );
const environmentOf = (template: Template, lambda: string): Record<string, unknown> => {
  const [found] = Object.entries(template.findResources('AWS::Lambda::Function')).filter(([id]) =>
    id.startsWith(`Lambdas${lambda}`),
  );
  return found?.[1].Properties.Environment.Variables;
};
const lambdas = ['Conversation', 'Reading', 'Help', 'Voice', 'Live', 'Reminders'];

describe('a stack that is told of a language model', () => {
  const { template, findings } = synthesized('ap-southeast-1', { model });

  it('tells the Lambda of turns all that it needs to ask it', () => {
    expect(environmentOf(template, 'Conversation')).toMatchObject({
      MODEL_BASE_URL: 'https://models.example/v1',
      MODEL_NAME: 'qwen-plus',
      MODEL_KEY_SECRET_ID: secretArn,
      MODEL_EXTRA: '{"enable_thinking":false}',
    });
  });

  it('lets no other Lambda read its key', () => {
    for (const lambda of lambdas)
      expect(secretsOf(template, lambda).includes(secretArn), lambda).toBe(lambda === 'Conversation');
  });

  it('tells the desk that there is one, and not where its key is', () => {
    const told = environmentOf(template, 'Help');
    expect(told).toMatchObject({ MODEL_BASE_URL: 'https://models.example/v1', MODEL_NAME: 'qwen-plus' });
    expect(told).not.toHaveProperty('MODEL_KEY_SECRET_ID');
  });

  it('is as sound as one without', () => {
    expect(findings).toEqual(synthesized('ap-southeast-1').findings);
  });
});

describe('a stack that is told of none', () => {
  it('knows nothing of models', () => {
    const { text } = synthesized('ap-southeast-1');
    expect(text).not.toContain('MODEL_');
  });
});

describe('the context of a model', () => {
  it('is an object in cdk.json and a text on the command line', () => {
    expect(modelOf(JSON.stringify(model))).toEqual(model);
    expect(modelOf(model)).toEqual(model);
    expect(modelOf(undefined)).toBeUndefined();
  });

  it('is refused with an address that is not encrypted, or with half a secret', () => {
    expect(() => modelOf({ ...model, baseUrl: 'http://models.example/v1' })).toThrow();
    expect(() => modelOf({ ...model, secretArn: secretArn.slice(0, -7) })).toThrow();
    expect(() => modelOf({ ...model, key: 'sk-1' })).toThrow();
  });

  it('is refused where the key lies in another region', () => {
    expect(() => synthesized('us-east-1', { model })).toThrow(/must lie in us-east-1/);
  });
});
