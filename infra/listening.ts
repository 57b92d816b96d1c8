import { CfnCondition, CfnParameter, Fn, Stack, Token, Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { GuideLambda } from './guide-lambda.ts';

type ListeningProps = {
  /** Whether the region has the streams of Amazon Transcribe. */
  hasTranscribe: boolean;
};

/** Where pages stream sound to; the same as in adapters/aws/transcribe-origin.ts. */
const originIn = ({ region, urlSuffix }: Stack) => `wss://transcribestreaming.${region}.${urlSuffix}:8443`;

/** Whom the Lambda `voice` lets listen: Transcribe where the region has it, or an endpoint that the stack is told of. */
export class Listening extends Construct {
  /** Who listens, for functions/voice-settings.ts. */
  readonly environment: Record<string, string>;
  /** What the pages talk to beside their own address. */
  readonly origins: string[];
  private readonly key: CfnParameter;
  private readonly hasTranscribe: boolean;

  constructor(scope: Construct, id: string, { hasTranscribe }: ListeningProps) {
    super(scope, id);
    this.hasTranscribe = hasTranscribe;
    this.origins = hasTranscribe ? [originIn(Stack.of(this))] : [];
    const asked = (name: string, description: string, usual = '') =>
      new CfnParameter(this, name, { description, default: usual });
    const endpoint = asked('Endpoint', "Listens instead of Transcribe: OpenAI's /audio/transcriptions, up to /v1");
    this.key = asked('KeySecretArn', 'The Secrets Manager secret that holds its key');
    const provider = Fn.conditionIf(
      this.isGiven('HasEndpoint', endpoint),
      'openai',
      hasTranscribe ? 'transcribe' : 'none',
    );
    this.environment = {
      LISTENING: Token.asString(provider),
      LISTEN_BASE_URL: endpoint.valueAsString,
      LISTEN_MODEL: asked('Model', 'Its model', 'whisper-1').valueAsString,
      LISTEN_KEY_SECRET_ID: this.key.valueAsString,
      VOCABULARY_NAME: asked('Vocabulary', 'The vocabularies in force, as `npm run vocabulary -- sync` names them')
        .valueAsString,
    };
  }

  /** To sign addresses of Transcribe, and to read the endpoint's key; `signingSecretArn` is what it may read anyway. */
  letListen(each: GuideLambda, signingSecretArn: string): void {
    const secret = Fn.conditionIf(this.isGiven('HasKey', this.key), this.key.valueAsString, signingSecretArn);
    each.allow(Token.asString(secret), 'secretsmanager:GetSecretValue');
    if (!this.hasTranscribe) return;
    each.allow('*', 'transcribe:StartStreamTranscriptionWebSocket');
    Validations.of(each).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Neither the streams of Transcribe nor the speech of Polly know resources.',
    });
  }

  private isGiven(id: string, parameter: CfnParameter): string {
    const isEmpty = Fn.conditionEquals(parameter.valueAsString, '');
    return new CfnCondition(this, id, { expression: Fn.conditionNot(isEmpty) }).logicalId;
  }
}
