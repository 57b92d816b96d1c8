import { aws_logs as logs, RemovalPolicy } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** The log of a Lambda: kept for a month, and gone with its stack. */
export const shortLogs = (scope: Construct, id: string): logs.LogGroup =>
  new logs.LogGroup(scope, id, { retention: logs.RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
