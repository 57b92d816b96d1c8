import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { Edge } from './edge.ts';
import { Lambdas } from './lambdas.ts';
import { SigningSecret } from './signing-secret.ts';
import { Table } from './table.ts';
import { Web } from './web.ts';

/** What is deployed: folders that `npm run build` made, as paths from the root of the repository. */
export type Built = { bundles: string; pages: string };

type GuideStackProps = StackProps & {
  built: Built;
  /** Without one there is no CloudFront: see infra/region.ts. */
  firewallArn: string | undefined;
};

/** One guide: its API, Lambdas, table, pages and alarms. */
export class GuideStack extends Stack {
  constructor(scope: Construct, id: string, { built, firewallArn, ...props }: GuideStackProps) {
    super(scope, id, props);
    const { table } = new Table(this, 'Table');
    const { secret } = new SigningSecret(this, 'SigningSecret');
    const lambdas = new Lambdas(this, 'Lambdas', { bundles: built.bundles, table, secret }).byName;
    const { api } = new Api(this, 'Api', lambdas);
    const web = new Web(this, 'Web', { files: built.pages });
    const { topic } = new Alarms(this, 'Alarms', { lambdas, api });

    if (firewallArn === undefined) this.output('PagesFront', 'none here: put your own before the bucket and the API');
    else this.output('Address', `https://${new Edge(this, 'Edge', { web, api, firewallArn }).distribution.domainName}`);
    this.output('ApiAddress', api.apiEndpoint);
    this.output('PagesBucket', web.pages.bucketName);
    this.output('TableName', table.tableName);
    this.output('AlarmTopic', topic.topicArn);
  }

  private output(id: string, value: string): void {
    new CfnOutput(this, id, { value });
  }
}
