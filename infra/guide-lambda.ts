import { Duration, aws_iam as iam, aws_lambda as lambda } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { shortLogs } from './short-logs.ts';

type GuideLambdaProps = {
  /** The folder of the bundle, with the release of knowledge; its `index.mjs` exports `handler`. */
  code: string;
  environment: Record<string, string>;
};

/** Where Lambda unpacks the code. */
const unpacked = '/var/task';

/** A Lambda with a role of its own that may do nothing but write its log, until something is granted. */
export class GuideLambda extends Construct {
  readonly function: lambda.Function;

  constructor(scope: Construct, id: string, { code, environment }: GuideLambdaProps) {
    super(scope, id);
    const logGroup = shortLogs(this, 'Logs');
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new iam.PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    this.function = new lambda.Function(this, 'Function', {
      code: lambda.Code.fromAsset(code),
      handler: 'index.handler',
      role,
      logGroup,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      memorySize: 1024,
      timeout: Duration.seconds(10),
      environment: { ...environment, RELEASE_FILE: `${unpacked}/release.bin` },
    });
  }

  /** Grants these actions on this one resource and nothing beside it. */
  allow(resource: string, ...actions: string[]): void {
    this.function.addToRolePolicy(new iam.PolicyStatement({ actions, resources: [resource] }));
  }
}
