import {
  aws_apigatewayv2 as apigateway,
  aws_apigatewayv2_integrations as integrations,
  type aws_lambda as lambda,
  aws_logs as logs,
  Validations,
} from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { Construct } from 'constructs';
import type { Route } from '#contract/route.ts';
import { routeEntries } from '#contract/routes.ts';

/** The HTTP API: every route of the table and no other, each to the Lambda that its row names. */
export class Api extends Construct {
  readonly api: apigateway.HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new apigateway.HttpApi(this, 'Api', { apiName: 'lingban', createDefaultStage: false });
    this.addStage();
    Validations.of(this.api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        "Guidance needs no login, and the Lambdas verify the token of every route that the table marks as a visit's or as staff's.",
    });
  }

  answeredBy(lambdas: Record<Route['lambda'], lambda.Function>): void {
    const integrationOf: Record<Route['lambda'], integrations.HttpLambdaIntegration> = {
      conversation: integration('Conversation', lambdas.conversation),
      reading: integration('Reading', lambdas.reading),
      help: integration('Help', lambdas.help),
      voice: integration('Voice', lambdas.voice),
    };
    for (const [, route] of routeEntries) {
      this.api.addRoutes({
        path: route.path,
        methods: [apigateway.HttpMethod[route.method]],
        integration: integrationOf[route.lambda],
      });
    }
  }

  private addStage(): void {
    // Security logs are kept for six months by law, and 180 days are less than that. They hold no path and no text.
    const accessLogs = new logs.LogGroup(this, 'AccessLogs', { retention: logs.RetentionDays.ONE_YEAR });
    this.api.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: { destination: new apigateway.LogGroupLogDestination(accessLogs), format: accessLogFormat },
    });
  }
}

const integration = (id: string, handler: lambda.Function) =>
  new integrations.HttpLambdaIntegration(id, handler, { scopePermissionToRoute: false });

const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTime',
    ip: '$context.identity.sourceIp',
    route: '$context.routeKey',
    status: '$context.status',
    bytes: '$context.responseLength',
    milliseconds: '$context.responseLatency',
    error: '$context.integrationErrorMessage',
  }),
);
