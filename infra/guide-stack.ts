import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { Edge } from './edge.ts';
import type { Embeddings } from './embeddings.ts';
import { Lambdas } from './lambdas.ts';
import { Listening } from './listening.ts';
import { LiveApi, liveStage } from './live-api.ts';
import type { Model } from './model.ts';
import { Reminders } from './reminders.ts';
import { ownSignIn } from './sign-in.ts';
import { SigningSecret } from './signing-secret.ts';
import { StaffPool } from './staff-pool.ts';
import { Table } from './table.ts';
import { Voice } from './voice.ts';
import { Web } from './web.ts';

/** What is deployed: folders that `npm run build` made, as paths from the root of the repository. */
export type Built = { bundles: string; pages: string };

type GuideStackProps = StackProps & {
  built: Built;
  /** Without one there is no CloudFront: see infra/region.ts. */
  firewallArn: string | undefined;
  /** Whether the region has user pools. */
  hasPool: boolean;
  /** Whether the region has Amazon Polly. */
  hasPolly: boolean;
  /** Whether the region has the streams of Amazon Transcribe. */
  hasTranscribe: boolean;
  /** The address of the hall's queue system, if it can be reached. */
  queueUrl: string | undefined;
  /** The language model behind the guide, if any. */
  model: Model | undefined;
  /** The embedding model that the release was built with, if any. */
  embeddings: Embeddings | undefined;
};

const noFront = 'none here: put your own before the bucket and the APIs';

/** One guide: its APIs, Lambdas, table, reminders, pages and alarms. */
export class GuideStack extends Stack {
  constructor(scope: Construct, id: string, given: GuideStackProps) {
    const { built, firewallArn, hasPool, hasPolly, hasTranscribe, queueUrl, model, embeddings, ...props } = given;
    super(scope, id, props);
    const { table } = new Table(this, 'Table');
    const { secret } = new SigningSecret(this, 'SigningSecret');
    const live = new LiveApi(this, 'Live');
    const reminders = new Reminders(this, 'Reminders');
    const api = new Api(this, 'Api');
    const web = new Web(this, 'Web', { files: built.pages });
    const listening = new Listening(this, 'Listening', { hasTranscribe });
    const voice = new Voice(this, 'Voice', { hasPolly, logs: web.logs });
    const staff = firewallArn !== undefined && hasPool ? new StaffPool(this, 'StaffPool') : undefined;
    const front =
      firewallArn !== undefined
        ? new Edge(this, 'Edge', {
            web,
            api: api.api,
            live: live.api,
            firewallArn,
            origins: [...(staff?.origins ?? []), ...listening.origins],
          })
        : undefined;
    const address = front && `https://${front.distribution.domainName}`;
    const lambdas = new Lambdas(this, 'Lambdas', {
      bundles: built.bundles,
      signIn: staff && address !== undefined ? staff.signIn(`${address}/desk/`) : ownSignIn(this),
      pageOrigins: address ?? '',
      ...{ table, secret, live, reminders, voice, listening, queueUrl, model, embeddings },
    }).byName;
    api.answeredBy(lambdas);
    live.answeredBy(lambdas.live);
    reminders.answeredBy(lambdas.reminders);
    const { topic } = new Alarms(this, 'Alarms', { lambdas, api: api.api, live: live.api, failed: reminders.failed });

    this.output(address === undefined ? 'PagesFront' : 'Address', address ?? noFront);
    this.output('ApiAddress', api.api.apiEndpoint);
    this.output('LiveAddress', `${live.api.apiEndpoint}/${liveStage}`);
    this.output('PagesBucket', web.pages.bucketName);
    this.output('TableName', table.tableName);
    this.output('AlarmTopic', topic.topicArn);
  }

  private output(id: string, value: string): void {
    new CfnOutput(this, id, { value });
  }
}
