import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { routeEntries } from '#contract/routes.ts';
import { synthesized } from './synthesized.ts';

const { template } = synthesized('ap-southeast-1');

const Reference = z.object({ Ref: z.string() });
const Attribute = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const Target = z.object({
  Properties: z.object({ Target: z.object({ 'Fn::Join': z.tuple([z.string(), z.tuple([z.string(), Reference])]) }) }),
});
const Integration = z.object({ Properties: z.object({ IntegrationUri: Attribute }) });
const Statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string().transform((action) => [action]), z.array(z.string())]),
  Resource: z.unknown(),
});
const Policy = z.object({
  Properties: z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }), Roles: z.array(Reference) }),
});
const Lambda = z.object({
  Properties: z.object({
    Role: Attribute,
    LoggingConfig: z.object({ LogGroup: Reference }),
    Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  }),
});

const resources = (type: string) => Object.entries(template.findResources(type));
const idOf = (type: string, part: RegExp) =>
  resources(type).find(([id]) => part.test(id))?.[0] ?? expect.fail(`no ${type} like ${part}`);
const lambdaIds = {
  conversation: idOf('AWS::Lambda::Function', /^LambdasConversation/),
  reading: idOf('AWS::Lambda::Function', /^LambdasReading/),
  help: idOf('AWS::Lambda::Function', /^LambdasHelp/),
  voice: idOf('AWS::Lambda::Function', /^LambdasVoice/),
  live: idOf('AWS::Lambda::Function', /^LambdasLive/),
  reminders: idOf('AWS::Lambda::Function', /^LambdasReminders/),
};
const lambda = (name: keyof typeof lambdaIds) =>
  Lambda.parse(template.findResources('AWS::Lambda::Function')[lambdaIds[name]]).Properties;
const statements = (name: keyof typeof lambdaIds) => {
  const [role] = lambda(name).Role['Fn::GetAtt'];
  return resources('AWS::IAM::Policy')
    .map(([, policy]) => Policy.parse(policy).Properties)
    .filter((policy) => policy.Roles.some(({ Ref }) => Ref === role))
    .flatMap((policy) => policy.PolicyDocument.Statement);
};
const actions = (name: keyof typeof lambdaIds) =>
  statements(name)
    .flatMap((statement) => statement.Action)
    .sort();

describe('the API', () => {
  it('deploys every route of the table and no other', () => {
    const deployed = resources('AWS::ApiGatewayV2::Route').map(([, route]) => route.Properties.RouteKey);
    expect(deployed.filter((key) => !key.startsWith('$')).sort()).toEqual(
      routeEntries.map(([, route]) => `${route.method} ${route.path}`).sort(),
    );
  });

  it.each(routeEntries)('sends %s to the Lambda that the table names', (_, route) => {
    const routeKey = `${route.method} ${route.path}`;
    const [found] = Object.values(
      template.findResources('AWS::ApiGatewayV2::Route', { Properties: { RouteKey: routeKey } }),
    );
    const integration = Target.parse(found).Properties.Target['Fn::Join'][1][1].Ref;
    const uri = Integration.parse(template.findResources('AWS::ApiGatewayV2::Integration')[integration]);
    expect(uri.Properties.IntegrationUri['Fn::GetAtt'][0]).toBe(lambdaIds[route.lambda]);
  });

  it('is throttled, and logs each call without its path', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: Match.anyValue(), ThrottlingBurstLimit: Match.anyValue() },
      AccessLogSettings: {
        DestinationArn: Match.anyValue(),
        Format: Match.not(Match.stringLikeRegexp('context\\.path')),
      },
    });
  });
});

const names = (ids: typeof lambdaIds) => Object.keys(ids) as (keyof typeof lambdaIds)[];
const followingActions = [
  'dynamodb:BatchWriteItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'execute-api:ManageConnections',
  'iam:PassRole',
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'scheduler:CreateSchedule',
  'secretsmanager:GetSecretValue',
  'sqs:SendMessage',
];

describe('what a Lambda may do', () => {
  it('is named action by action and resource by resource, but for names that nobody can know beforehand', () => {
    for (const name of names(lambdaIds)) {
      for (const { Effect, Action, Resource } of statements(name)) {
        expect(Effect).toBe('Allow');
        expect(Action.join(), name).not.toContain('*');
        const isOfMany = /ManageConnections|CreateSchedule|xray|SynthesizeSpeech|s3:GetObject/.test(Action.join());
        if (!isOfMany) expect(JSON.stringify(Resource), `${name} ${Action}`).not.toContain('*');
        else
          expect(JSON.stringify(Resource)).toMatch(
            /\/live\/\*\/@connections\/\*|:schedule\/[\w-]+\/\*|\/speech\/\*|^"\*"$/,
          );
      }
    }
  });

  it.each(['conversation', 'help', 'live'] as const)(
    'is keeping visits and handoffs, telling who is connected, and being reminded, in %s',
    (name) => expect(actions(name)).toEqual(followingActions),
  );

  it('is taking reminders off the queue too, in reminders alone', () => {
    const taking = [
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:ReceiveMessage',
    ];
    expect(actions('reminders')).toEqual([...followingActions, ...taking].sort());
  });

  it('touches no table where only knowledge is read', () => {
    expect(actions('reading')).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents', 'secretsmanager:GetSecretValue']);
    expect(Object.keys(lambda('reading').Environment.Variables)).not.toContain('TABLE_NAME');
  });

  it('runs on Node 24 and ARM with the release beside the code', () => {
    for (const id of Object.values(lambdaIds))
      expect(template.findResources('AWS::Lambda::Function')[id]?.Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        MemorySize: 1024,
        Timeout: 10,
        Environment: { Variables: { RELEASE_FILE: '/var/task/release.bin' } },
      });
  });
});

describe('what is kept', () => {
  it('expires item by item, and is safe from mistakes', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        Replicas: [
          {
            Region: 'ap-southeast-1',
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          },
        ],
      },
    });
  });

  it('is no log without an end', () => {
    const logs = new Map(resources('AWS::Logs::LogGroup').map(([id, group]) => [id, group.Properties.RetentionInDays]));
    for (const [id, days] of logs) expect(days, id).toBeGreaterThan(0);
    for (const [id, it] of resources('AWS::Lambda::Function'))
      expect(logs.has(it.Properties.LoggingConfig?.LogGroup?.Ref), `${id} has a log group`).toBe(true);
    for (const id of Object.values(lambdaIds)) {
      const group = template.findResources('AWS::Lambda::Function')[id]?.Properties.LoggingConfig.LogGroup.Ref;
      expect(logs.get(group)).toBe(30);
    }
  });

  it('is in buckets that are closed to the public', () => {
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });
});
