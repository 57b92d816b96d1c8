import { join } from 'node:path';
import {
  type CfnElement,
  type aws_dynamodb as dynamodb,
  type aws_lambda as lambda,
  Stack,
  type aws_secretsmanager as secretsmanager,
  Validations,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Route } from '#contract/route.ts';
import { type Embeddings, embeddingsEnvironment } from './embeddings.ts';
import { GuideLambda } from './guide-lambda.ts';
import { queueEnvironment } from './hall-queue.ts';
import type { Listening } from './listening.ts';
import { type LiveApi, liveStage } from './live-api.ts';
import { letAskModels, type Model, modelEnvironment, modelName } from './model.ts';
import type { Reminders } from './reminders.ts';
import type { SignIn } from './sign-in.ts';
import type { Voice } from './voice.ts';

/** Those that the route table names, and those that API Gateway's connections and the clock call. */
export type LambdaName = Route['lambda'] | 'live' | 'reminders';

type LambdasProps = {
  /** The folder of the bundles: each is named after its Lambda. */
  bundles: string;
  table: dynamodb.TableV2;
  secret: secretsmanager.Secret;
  live: LiveApi;
  reminders: Reminders;
  voice: Voice;
  listening: Listening;
  /** The address of the hall's queue system, if it can be reached. */
  queueUrl: string | undefined;
  model: Model | undefined;
  embeddings: Embeddings | undefined;
  signIn: SignIn;
  /** Pages that may open live connections; empty where nobody knows their address yet. */
  pageOrigins: string;
};

/** The Lambdas, each with the permissions that it needs. */
export class Lambdas extends Construct {
  readonly byName: Record<LambdaName, lambda.Function>;
  private readonly props: LambdasProps;

  constructor(scope: Construct, id: string, props: LambdasProps) {
    super(scope, id);
    this.props = props;
    const { table, signIn, pageOrigins } = props;
    const onTable = { TABLE_NAME: table.tableName };
    const forStaff = { STAFF_ISSUER: signIn.issuer, STAFF_CLIENT_ID: signIn.clientId };
    const conversation = this.make('Conversation', {
      ...{ ...onTable, ...this.following, PUBLIC_ADDRESS: pageOrigins },
      ...modelEnvironment(props.model),
      ...embeddingsEnvironment(props.embeddings),
    });
    letAskModels(conversation, [props.model, props.embeddings], Stack.of(this).region);
    const help = this.make('Help', { ...onTable, ...this.following, ...forStaff, ...modelName(props.model) });
    const live = this.make('Live', { ...onTable, ...this.following, ...forStaff, PAGE_ORIGINS: pageOrigins });
    const reminders = this.make('Reminders', { ...onTable, ...this.following });
    const reading = this.make('Reading', queueEnvironment(props.queueUrl));
    const voice = this.make('Voice', { ...props.voice.environment, ...props.listening.environment });
    props.voice.letSpeak(voice, props.secret.secretArn);
    props.listening.letListen(voice, props.secret.secretArn);
    for (const each of [conversation, help, live, reminders]) this.letFollow(each);
    this.byName = {
      conversation: conversation.function,
      reading: reading.function,
      help: help.function,
      voice: voice.function,
      live: live.function,
      reminders: reminders.function,
    };
  }

  /** Where whoever writes an event of a handoff sends what follows from it. */
  private get following(): Record<string, string> {
    const { live, reminders } = this.props;
    return {
      LIVE_ENDPOINT: live.endpoint,
      REMIND_QUEUE_URL: reminders.queue.queueUrl,
      REMIND_QUEUE_ARN: reminders.queue.queueArn,
      REMIND_GROUP: reminders.group.scheduleGroupName,
      REMIND_ROLE_ARN: reminders.role.roleArn,
    };
  }

  private make(id: string, environment: Record<string, string>): GuideLambda {
    const { bundles, secret } = this.props;
    const made = new GuideLambda(this, id, {
      code: join(bundles, id.toLowerCase()),
      environment: { SIGNING_SECRET_ID: secret.secretArn, LOG_LEVEL: 'INFO', ...environment },
    });
    made.allow(secret.secretArn, 'secretsmanager:GetSecretValue');
    return made;
  }

  /** To keep what happens in visits and handoffs, to tell whoever is connected, and to be reminded. */
  private letFollow(each: GuideLambda): void {
    const { table, live, reminders } = this.props;
    each.allow(
      table.tableArn,
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:DeleteItem',
      'dynamodb:BatchWriteItem',
    );
    each.allow(
      Stack.of(this).formatArn({
        service: 'execute-api',
        resource: live.api.apiId,
        resourceName: `${liveStage}/*/@connections/*`,
      }),
      'execute-api:ManageConnections',
    );
    acknowledgeFollowing(each, { live, reminders });
    each.allow(reminders.queue.queueArn, 'sqs:SendMessage');
    each.allow(reminders.schedules, 'scheduler:CreateSchedule');
    each.allow(reminders.role.roleArn, 'iam:PassRole');
  }
}

/** Connections and schedules come and go, so their names cannot be told beforehand. */
const acknowledgeFollowing = (each: GuideLambda, { live, reminders }: Pick<LambdasProps, 'live' | 'reminders'>) => {
  const { region } = Stack.of(each);
  const api = Stack.of(each).getLogicalId(live.api.node.defaultChild as CfnElement);
  const within = `arn:<AWS::Partition>`;
  Validations.of(each).acknowledge(
    {
      id: `AwsSolutions-IAM5[Resource::${within}:execute-api:${region}:<AWS::AccountId>:<${api}>/live/*/@connections/*]`,
      reason: 'The connections of this one API have names that change with every visitor.',
    },
    {
      id: `AwsSolutions-IAM5[Resource::${within}:scheduler:${region}:<AWS::AccountId>:schedule/${reminders.group.scheduleGroupName}/*]`,
      reason: 'The schedules of this one group have a name for every reminder.',
    },
  );
};
