import { aws_logs as logs, RemovalPolicy } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** A log that is deleted after a while, and with its stack. */
export const keptLogs = (scope: Construct, id: string, retention: logs.RetentionDays): logs.LogGroup =>
  new logs.LogGroup(scope, id, { retention, removalPolicy: RemovalPolicy.DESTROY });
