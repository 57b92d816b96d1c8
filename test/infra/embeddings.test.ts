import { describe, expect, it } from 'vitest';
import { embeddingsOf } from '#infra/embeddings.ts';
import { synthesized } from './synthesized.ts';

const secretArn = 'arn:aws:secretsmanager:ap-southeast-1:123456789012:secret:lingban/embeddings-AbC123';
const embeddings = { baseUrl: 'https://models.example/v1', model: 'text-embedding-v4', secretArn };

type Template = ReturnType<typeof synthesized>['template'];

const environmentOf = (template: Template, lambda: string): Record<string, unknown> => {
  const [found] = Object.entries(template.findResources('AWS::Lambda::Function')).filter(([id]) =>
    id.startsWith(`Lambdas${lambda}`),
  );
  return found?.[1].Properties.Environment.Variables;
};
const mayRead = (template: Template, lambda: string) =>
  Object.entries(template.findResources('AWS::IAM::Policy')).some(
    ([id, policy]) => id.startsWith(`Lambdas${lambda}`) && JSON.stringify(policy).includes(secretArn),
  );
const lambdas = ['Conversation', 'Reading', 'Help', 'Voice', 'Live', 'Reminders'];

describe('a stack that is told of an embedding model', () => {
  const { template, findings } = synthesized('ap-southeast-1', { embeddings });

  it('tells the Lambda of turns how to ask it, and no other one', () => {
    expect(environmentOf(template, 'Conversation')).toMatchObject({
      EMBEDDINGS_BASE_URL: 'https://models.example/v1',
      EMBEDDINGS_MODEL: 'text-embedding-v4',
      EMBEDDINGS_KEY_SECRET_ID: secretArn,
    });
    for (const lambda of lambdas.slice(1))
      expect(environmentOf(template, lambda), lambda).not.toHaveProperty('EMBEDDINGS_BASE_URL');
  });

  it('lets no other Lambda read its key', () => {
    for (const lambda of lambdas) expect(mayRead(template, lambda), lambda).toBe(lambda === 'Conversation');
  });

  it('is as sound as one without, which knows nothing of embeddings', () => {
    const without = synthesized('ap-southeast-1');
    expect(findings).toEqual(without.findings);
    expect(without.text).not.toContain('EMBEDDINGS_');
  });
});

describe('the context of an embedding model', () => {
  it('is an object in cdk.json and a text on the command line', () => {
    expect(embeddingsOf(JSON.stringify(embeddings))).toEqual(embeddings);
    expect(embeddingsOf(embeddings)).toEqual(embeddings);
    expect(embeddingsOf('')).toBeUndefined();
  });

  it('is refused with an address that is not encrypted, with a key itself, or without its model', () => {
    expect(() => embeddingsOf({ ...embeddings, baseUrl: 'http://models.example/v1' })).toThrow();
    expect(() => embeddingsOf({ ...embeddings, key: 'sk-1' })).toThrow();
    expect(() => embeddingsOf({ ...embeddings, model: '' })).toThrow();
  });

  it('is refused where the key lies in another region', () => {
    expect(() => synthesized('us-east-1', { embeddings })).toThrow(/must lie in us-east-1/);
  });
});
