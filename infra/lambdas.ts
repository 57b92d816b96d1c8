import { join } from 'node:path';
import type { aws_dynamodb as dynamodb, aws_lambda as lambda, aws_secretsmanager as secretsmanager } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Route } from '#contract/route.ts';
import { GuideLambda } from './guide-lambda.ts';

export type LambdaName = Route['lambda'];

type LambdasProps = {
  /** The folder of the bundles: each is named after its Lambda. */
  bundles: string;
  table: dynamodb.TableV2;
  secret: secretsmanager.Secret;
};

/** The Lambdas that the route table names, each with the permissions that it needs. */
export class Lambdas extends Construct {
  readonly byName: Record<LambdaName, lambda.Function>;

  constructor(scope: Construct, id: string, { bundles, table, secret }: LambdasProps) {
    super(scope, id);
    const common = { SIGNING_SECRET_ID: secret.secretArn, LOG_LEVEL: 'INFO' };
    const conversation = new GuideLambda(this, 'Conversation', {
      code: join(bundles, 'conversation'),
      environment: { ...common, TABLE_NAME: table.tableName },
    });
    conversation.allow(
      table.tableArn,
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:DeleteItem',
      'dynamodb:BatchWriteItem',
    );
    const reading = new GuideLambda(this, 'Reading', {
      code: join(bundles, 'reading'),
      environment: common,
    });
    for (const each of [conversation, reading]) each.allow(secret.secretArn, 'secretsmanager:GetSecretValue');
    this.byName = { conversation: conversation.function, reading: reading.function };
  }
}
