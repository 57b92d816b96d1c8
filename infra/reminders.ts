import {
  Duration,
  aws_events as events,
  aws_iam as iam,
  type aws_lambda as lambda,
  Stack,
  aws_scheduler as scheduler,
  aws_lambda_event_sources as sources,
  aws_sqs as sqs,
  aws_events_targets as targets,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';

/** A Lambda takes ten seconds at most; a reminder that is being looked at is hidden for six times as long. */
const hidden = Duration.seconds(60);

/** What comes back later: a queue up to a quarter of an hour ahead, schedules beyond, and a sweep every minute. */
export class Reminders extends Construct {
  readonly queue: sqs.Queue;
  readonly failed: sqs.Queue;
  readonly group: scheduler.ScheduleGroup;
  /** As whom schedules put reminders into the queue. */
  readonly role: iam.Role;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.failed = new sqs.Queue(this, 'Failed', { enforceSSL: true, retentionPeriod: Duration.days(14) });
    this.queue = new sqs.Queue(this, 'Queue', {
      enforceSSL: true,
      visibilityTimeout: hidden,
      deadLetterQueue: { queue: this.failed, maxReceiveCount: 5 },
    });
    this.group = new scheduler.ScheduleGroup(this, 'Schedules', {
      scheduleGroupName: `${Stack.of(this).stackName}-reminders`,
    });
    this.role = new iam.Role(this, 'SchedulerRole', { assumedBy: new iam.ServicePrincipal('scheduler.amazonaws.com') });
    this.role.addToPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] }));
  }

  /** Any schedule of the group. */
  get schedules(): string {
    return Stack.of(this).formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${this.group.scheduleGroupName}/*`,
    });
  }

  /** Reminders and the sweep go to this Lambda. One that fails comes back alone, without those beside it. */
  answeredBy(handler: lambda.Function): void {
    handler.addEventSource(new sources.SqsEventSource(this.queue, { batchSize: 10, reportBatchItemFailures: true }));
    new events.Rule(this, 'EveryMinute', {
      description: 'Sets right what a lost reminder left undone',
      schedule: events.Schedule.rate(Duration.minutes(1)),
      targets: [new targets.LambdaFunction(handler, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    });
  }
}
