import {
  aws_apigatewayv2 as apigateway,
  aws_apigatewayv2_integrations as integrations,
  type aws_lambda as lambda,
  aws_logs as logs,
  Stack,
  Validations,
} from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { Construct } from 'constructs';

/** The path of live connections below the page's origin, and the stage that answers there. */
export const liveStage = 'live';

/** The WebSocket API. Its replies go back on the connection itself; what is pushed goes through `endpoint`. */
export class LiveApi extends Construct {
  readonly api: apigateway.WebSocketApi;
  /** Where frames for its connections are sent. */
  readonly endpoint: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new apigateway.WebSocketApi(this, 'Api', { apiName: 'lingban-live' });
    const { region, urlSuffix } = Stack.of(this);
    this.endpoint = `https://${this.api.apiId}.execute-api.${region}.${urlSuffix}/${liveStage}`;
    this.addStage();
    Validations.of(this.api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'A browser sends no header with a WebSocket, so the first frame carries the token, and nothing is told before.',
    });
  }

  /** The bundle that answers: what happens on connections, and every frame. */
  answeredBy(handler: lambda.Function): void {
    const integration = () => new integrations.WebSocketLambdaIntegration('Live', handler);
    this.api.addRoute('$connect', { integration: integration() });
    this.api.addRoute('$disconnect', { integration: integration() });
    this.api.addRoute('$default', { integration: integration(), returnResponse: true });
  }

  private addStage(): void {
    const accessLogs = new logs.LogGroup(this, 'AccessLogs', { retention: logs.RetentionDays.ONE_YEAR });
    new apigateway.WebSocketStage(this, 'Stage', {
      webSocketApi: this.api,
      stageName: liveStage,
      autoDeploy: true,
      throttle: { rateLimit: 500, burstLimit: 1000 },
      accessLogSettings: { destination: new apigateway.LogGroupLogDestination(accessLogs), format: accessLogFormat },
    });
  }
}

/** What happened on which connection, without a word of it. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTime',
    ip: '$context.identity.sourceIp',
    connection: '$context.connectionId',
    event: '$context.eventType',
    status: '$context.status',
    error: '$context.integrationErrorMessage',
  }),
);
