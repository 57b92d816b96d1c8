import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { synthesized } from './synthesized.ts';

const commercial = synthesized('ap-southeast-1').template;
const china = synthesized('cn-northwest-1').template;
const both = [
  ['commercial', commercial],
  ['china', china],
] as const;
const variablesOf = (template: typeof commercial, part: RegExp) => {
  const found = Object.entries(template.findResources('AWS::Lambda::Function')).find(([id]) => part.test(id));
  return found?.[1].Properties.Environment.Variables ?? expect.fail(`no Lambda like ${part}`);
};

describe.each(both)('live connections of a %s region', (_name, template) => {
  it('go to one Lambda, from their beginning to their end, and replies come back on the connection', () => {
    const routes = Object.values(template.findResources('AWS::ApiGatewayV2::Route'))
      .map(({ Properties }) => Properties)
      .filter(({ RouteKey }) => RouteKey.startsWith('$'));
    expect(routes.map(({ RouteKey }) => RouteKey).sort()).toEqual(['$connect', '$default', '$disconnect']);
    const replying = routes.filter(({ RouteResponseSelectionExpression: it }) => it === '$default');
    expect(replying.map(({ RouteKey }) => RouteKey)).toEqual(['$default']);
    template.resourceCountIs('AWS::ApiGatewayV2::RouteResponse', 1);
  });

  it('are throttled, logged without a word that was said, and found under the stage that the page knows', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: 'live',
      DefaultRouteSettings: { ThrottlingRateLimit: Match.anyValue(), ThrottlingBurstLimit: Match.anyValue() },
      AccessLogSettings: { Format: Match.not(Match.stringLikeRegexp('queryString|body|header')) },
    });
  });

  it.each([/^LambdasConversation/, /^LambdasHelp/, /^LambdasLive/, /^LambdasReminders/])(
    'are pushed to by %s',
    (part) => {
      const variables = variablesOf(template, part);
      expect(JSON.stringify(variables.LIVE_ENDPOINT)).toMatch(/https:.*execute-api.*\/live/);
      for (const name of ['REMIND_QUEUE_URL', 'REMIND_QUEUE_ARN', 'REMIND_ROLE_ARN', 'REMIND_GROUP'])
        expect(variables, name).toHaveProperty(name);
    },
  );
});

describe.each(both)('reminders of a %s region', (_name, template) => {
  it('come back five times, and then wait for somebody to look at them', () => {
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 60,
      RedrivePolicy: { maxReceiveCount: 5, deadLetterTargetArn: Match.anyValue() },
    });
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  it('are made up for by a sweep every minute', () => {
    template.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' });
  });

  it('are put into the queue by the scheduler, which may do nothing else', () => {
    template.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [Match.objectLike({ Principal: { Service: 'scheduler.amazonaws.com' } })],
      },
    });
    template.resourceCountIs('AWS::Scheduler::ScheduleGroup', 1);
  });
});

describe('staff', () => {
  it('sign in at a pool in which nobody signs up, with a second factor', () => {
    commercial.hasResource('AWS::Cognito::UserPool', {
      DeletionPolicy: 'Retain',
      Properties: {
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        Schema: [Match.objectLike({ Name: 'teams' })],
      },
    });
    const groups = Object.values(commercial.findResources('AWS::Cognito::UserPoolGroup'));
    expect(groups.map(({ Properties }) => Properties.GroupName).sort()).toEqual(['helper', 'lead', 'operator']);
  });

  it('come to the desk by code and PKCE, and cannot put themselves into a team', () => {
    commercial.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'profile'],
      ReadAttributes: Match.arrayWith(['custom:teams']),
      WriteAttributes: Match.not(Match.arrayWith(['custom:teams'])),
      CallbackURLs: [{ 'Fn::Join': ['', ['https://', Match.anyValue(), '/desk/']] }],
    });
  });

  it('sign in at a provider of the hall where the region has no pools', () => {
    china.resourceCountIs('AWS::Cognito::UserPool', 0);
    china.hasParameter('StaffIssuer', { Type: 'String' });
    expect(variablesOf(china, /^LambdasHelp/)).toMatchObject({
      STAFF_ISSUER: { Ref: 'StaffIssuer' },
      STAFF_CLIENT_ID: { Ref: 'StaffClientId' },
    });
    expect(Object.keys(commercial.findParameters('*'))).not.toContain('StaffIssuer');
  });
});
