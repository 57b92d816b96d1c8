import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { synthesized } from './synthesized.ts';

const { template } = synthesized('ap-southeast-1');
const beijing = synthesized('cn-north-1').template;

const Statement = z.object({ Action: z.union([z.string(), z.array(z.string())]), Resource: z.unknown() });
const Policy = z.object({ Properties: z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) }) });

const statementsOf = (of: typeof template) =>
  Object.entries(of.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith('LambdasVoice'))
    .flatMap(([, policy]) => Policy.parse(policy).Properties.PolicyDocument.Statement);
const allowed = (of: typeof template, action: RegExp) =>
  statementsOf(of).filter(({ Action }) => [Action].flat().some((it) => action.test(it)));
const environmentOf = (of: typeof template) => {
  const [found] = Object.entries(of.findResources('AWS::Lambda::Function')).filter(([id]) => /^LambdasVoice/.test(id));
  return found?.[1].Properties.Environment.Variables;
};

describe('the Lambda that speaks', () => {
  it('may ask Polly for speech and for nothing else', () => {
    const actions = allowed(template, /^polly:/).flatMap(({ Action }) => Action);
    // what is allowed on the same resource stands in one statement
    expect(actions.filter((it) => it.startsWith('polly:'))).toEqual(['polly:SynthesizeSpeech']);
  });

  it('may read and write what was said, and nothing beside it in any bucket', () => {
    const [one, ...others] = allowed(template, /^s3:/);
    expect(others).toEqual([]);
    expect(one?.Action).toEqual(['s3:GetObject', 's3:PutObject']);
    expect(JSON.stringify(one?.Resource)).toMatch(/VoiceSpeech.*\/speech\/\*/);
  });

  it('reads the secret of an endpoint only where one is named', () => {
    const resources = JSON.stringify(allowed(template, /^secretsmanager:/).map(({ Resource }) => Resource));
    expect(resources).toMatch(/"Fn::If":\["VoiceHasKey\w+",\{"Ref":"VoiceKeySecretArn\w+"\},\{"Ref":"SigningSecret/);
  });

  it('speaks by Polly, or by the endpoint that the stack is told of', () => {
    expect(environmentOf(template).SPEAKING).toEqual({
      'Fn::If': [expect.stringMatching(/^VoiceHasEndpoint/), 'openai', 'polly'],
    });
  });

  it('does without Polly where the region has none', () => {
    expect(allowed(beijing, /^polly:/)).toEqual([]);
    expect(environmentOf(beijing).SPEAKING['Fn::If'].slice(1)).toEqual(['openai', 'none']);
  });
});

describe('what was said', () => {
  it('lies in a closed bucket and is forgotten after 90 days', () => {
    const [bucket] = Object.entries(template.findResources('AWS::S3::Bucket')).filter(([id]) =>
      /^VoiceSpeech/.test(id),
    );
    expect(bucket?.[1].Properties).toMatchObject({
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 90, Prefix: 'speech/', Status: 'Enabled' }] },
    });
  });
});
