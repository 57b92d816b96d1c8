import { CfnCondition, CfnParameter, Duration, Fn, RemovalPolicy, aws_s3 as s3, Token, Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { GuideLambda } from './guide-lambda.ts';

type VoiceProps = {
  /** Whether the region has Amazon Polly. */
  hasPolly: boolean;
  /** The bucket of access logs. */
  logs: s3.IBucket;
};

/** Where core/voice/cached-speech.ts keeps what was said. */
const spoken = 'speech/*';

/** What the Lambda `voice` speaks by: Polly where the region has it, or an endpoint that the stack is told of; and the bucket of what was said. */
export class Voice extends Construct {
  /** Who speaks, for functions/voice-settings.ts. */
  readonly environment: Record<string, string>;
  private readonly bucket: s3.Bucket;
  private readonly key: CfnParameter;
  private readonly props: VoiceProps;

  constructor(scope: Construct, id: string, props: VoiceProps) {
    super(scope, id);
    this.props = props;
    this.bucket = new s3.Bucket(this, 'Speech', {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      encryption: s3.BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      serverAccessLogsBucket: props.logs,
      serverAccessLogsPrefix: 'speech/',
      // a text that nobody has asked for in a season has mostly changed
      lifecycleRules: [{ prefix: 'speech/', expiration: Duration.days(90) }],
    });
    const optional = (name: string, description: string, usual = '') =>
      new CfnParameter(this, name, { description, default: usual });
    const endpoint = optional(
      'Endpoint',
      "Speaks instead of Polly: an endpoint with OpenAI's /audio/speech, up to /v1",
    );
    this.key = optional('KeySecretArn', 'The Secrets Manager secret that holds its key');
    const isGiven = this.given('HasEndpoint', endpoint);
    this.environment = {
      SPEAKING: Token.asString(Fn.conditionIf(isGiven.logicalId, 'openai', props.hasPolly ? 'polly' : 'none')),
      SPEECH_BUCKET: this.bucket.bucketName,
      SPEECH_BASE_URL: endpoint.valueAsString,
      SPEECH_MODEL: optional('Model', 'Its model', 'tts-1').valueAsString,
      SPEECH_VOICE: optional('Voice', 'Its voice', 'alloy').valueAsString,
      SPEECH_KEY_SECRET_ID: this.key.valueAsString,
    };
  }

  /** To speak, and to keep what was said. `signingSecretArn` is what it may read anyway, and all where no key is named. */
  letSpeak(each: GuideLambda, signingSecretArn: string): void {
    each.allow(this.bucket.arnForObjects(spoken), 's3:GetObject', 's3:PutObject');
    const isGiven = this.given('HasKey', this.key);
    const secret = Fn.conditionIf(isGiven.logicalId, this.key.valueAsString, signingSecretArn);
    each.allow(Token.asString(secret), 'secretsmanager:GetSecretValue');
    if (this.props.hasPolly) each.allow('*', 'polly:SynthesizeSpeech');
    Validations.of(each).acknowledge(
      { id: 'AwsSolutions-IAM5[Resource::*]', reason: 'Polly knows no resource but lexicons, and none is used.' },
      {
        id: `AwsSolutions-IAM5[Resource::<${this.bucketId}.Arn>/${spoken}]`,
        reason: 'A sentence that is kept has a name made from its text.',
      },
    );
  }

  private get bucketId(): string {
    return this.bucket.stack.getLogicalId(this.bucket.node.defaultChild as s3.CfnBucket);
  }

  private given(id: string, parameter: CfnParameter): CfnCondition {
    const isEmpty = Fn.conditionEquals(parameter.valueAsString, '');
    return new CfnCondition(this, id, { expression: Fn.conditionNot(isEmpty) });
  }
}
