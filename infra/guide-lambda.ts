import { join } from 'node:path';
import {
  Duration,
  aws_iam as iam,
  aws_lambda as lambda,
  aws_logs as logs,
  aws_lambda_nodejs as nodejs,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { keptLogs } from './log-group.ts';

type GuideLambdaProps = {
  /** The entry file, which exports `handler`. */
  entry: string;
  /** The release of knowledge that goes along with the code. */
  release: string;
  environment: Record<string, string>;
};

/** Where Lambda unpacks the code. */
const unpacked = '/var/task';

/** A Lambda with a role of its own that may do nothing but write its log, until something is granted. */
export class GuideLambda extends Construct {
  readonly function: lambda.Function;

  constructor(scope: Construct, id: string, { entry, release, environment }: GuideLambdaProps) {
    super(scope, id);
    const logGroup = keptLogs(this, 'Logs', logs.RetentionDays.ONE_MONTH);
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new iam.PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    this.function = new nodejs.NodejsFunction(this, 'Function', {
      entry,
      role,
      logGroup,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      memorySize: 1024,
      timeout: Duration.seconds(10),
      environment: { ...environment, RELEASE_FILE: `${unpacked}/release.bin` },
      bundling: bundling(release),
    });
  }

  /** Grants these actions on this one resource and nothing beside it. */
  allow(resource: string, ...actions: string[]): void {
    this.function.addToRolePolicy(new iam.PolicyStatement({ actions, resources: [resource] }));
  }
}

const bundling = (release: string): nodejs.BundlingOptions => ({
  format: nodejs.OutputFormat.ESM,
  target: 'node24',
  minify: true,
  metafile: true,
  mainFields: ['module', 'main'],
  // CommonJS packages inside an ES module still call require().
  banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
  // The SDK comes from our lockfile, not from whatever the runtime holds.
  externalModules: [],
  bundleAwsSDK: true,
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (input, output) => [copy(join(input, release), join(output, 'release.bin'))],
  },
});

// `cp` would not do on Windows.
const copy = (from: string, to: string) =>
  `node -e "require('node:fs').copyFileSync(process.argv[1],process.argv[2])" "${from}" "${to}"`;
