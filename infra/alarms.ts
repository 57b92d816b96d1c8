import {
  aws_cloudwatch_actions as actions,
  type aws_apigatewayv2 as apigateway,
  aws_cloudwatch as cloudwatch,
  Duration,
  aws_iam as iam,
  type aws_lambda as lambda,
  Stack,
  aws_sns as sns,
  type aws_sqs as sqs,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';

type AlarmsProps = {
  lambdas: Record<string, lambda.Function>;
  api: apigateway.HttpApi;
  live: apigateway.WebSocketApi;
  /** Reminders that failed again and again. */
  failed: sqs.Queue;
};

const period = Duration.minutes(5);

/** Alarms that somebody should look into. Operators subscribe to `topic`. */
export class Alarms extends Construct {
  readonly topic: sns.Topic;

  constructor(scope: Construct, id: string, { lambdas, api, live, failed }: AlarmsProps) {
    super(scope, id);
    // Unencrypted on purpose: CloudWatch cannot publish under the managed key, and alarms hold no visitor's data.
    this.topic = new sns.Topic(this, 'Topic', { enforceSSL: true, displayName: 'Lingban alarms' });
    // A policy of its own takes the place of the default one, under which CloudWatch could publish.
    this.topic.addToResourcePolicy(
      new iam.PolicyStatement({
        principals: [new iam.ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    for (const [name, each] of Object.entries(lambdas)) this.watchLambda(name, each);
    this.watch('api-5xx', api.metricServerError({ period, statistic: 'sum' }), 5, 1);
    this.watch('live-failures', live.metric('IntegrationError', { period, statistic: 'sum' }), 5, 1);
    this.watch('reminders-failed', failed.metricApproximateNumberOfMessagesVisible({ period }), 1, 1);
  }

  private watchLambda(name: string, each: lambda.Function): void {
    this.watch(`${name}-errors`, each.metricErrors({ period }), 1, 1);
    this.watch(`${name}-throttles`, each.metricThrottles({ period }), 1, 1);
    // A cold start stays well below two seconds; three slow periods in a row are no cold start.
    this.watch(`${name}-p99`, each.metricDuration({ period, statistic: 'p99' }), 2000, 3);
  }

  private watch(id: string, metric: cloudwatch.IMetric, threshold: number, evaluationPeriods: number): void {
    const alarm = new cloudwatch.Alarm(this, id, {
      metric,
      threshold,
      evaluationPeriods,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new actions.SnsAction(this.topic));
  }
}
