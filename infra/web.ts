import { Duration, aws_s3_deployment as deployment, RemovalPolicy, aws_s3 as s3, Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { shortLogs } from './short-logs.ts';
import { acknowledgeUploader } from './uploader.ts';

const closed = {
  blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
  encryption: s3.BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
};

/** Files whose names change with their content. */
const hashedFiles = ['assets/*', 'desk/assets/*', 'hall/assets/*'];

// The casts: under exactOptionalPropertyTypes CDK's own Bucket is no IBucket.
/** The pages, in a private bucket, and the bucket of the logs of who fetched them. */
export class Web extends Construct {
  readonly pages: s3.IBucket;
  readonly logs: s3.IBucket;

  constructor(scope: Construct, id: string, { files }: { files: string }) {
    super(scope, id);
    this.logs = new s3.Bucket(this, 'Logs', {
      ...closed,
      // CloudFront writes its logs with an access control list.
      objectOwnership: s3.ObjectOwnership.OBJECT_WRITER,
      // The law asks for six months.
      lifecycleRules: [{ expiration: Duration.days(200) }],
    }) as s3.IBucket;
    this.pages = new s3.Bucket(this, 'Pages', {
      ...closed,
      versioned: true,
      serverAccessLogsBucket: this.logs,
      serverAccessLogsPrefix: 'pages/',
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
    }) as s3.IBucket;
    Validations.of(this.logs).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'A bucket of access logs that logged its own access would never stop writing.',
    });
    this.upload(files);
  }

  // Files of earlier versions stay: a page that is open goes on loading the parts that belong to it.
  private upload(files: string): void {
    const common = {
      sources: [deployment.Source.asset(files)],
      destinationBucket: this.pages,
      prune: false,
      logGroup: shortLogs(this, 'UploadLogs'),
    };
    const hashed = new deployment.BucketDeployment(this, 'HashedFiles', {
      ...common,
      exclude: ['*'],
      include: hashedFiles,
      cacheControl: [deployment.CacheControl.fromString('public, max-age=31536000, immutable')],
    });
    const entries = new deployment.BucketDeployment(this, 'EntryFiles', {
      ...common,
      exclude: hashedFiles,
      cacheControl: [deployment.CacheControl.noCache()],
    });
    // Nobody gets a page before the parts that it loads.
    entries.node.addDependency(hashed);
    acknowledgeUploader(entries.handlerRole, this.pages);
  }
}
