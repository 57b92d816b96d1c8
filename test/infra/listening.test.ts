import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { transcribeOrigin } from '#adapters/aws/transcribe-origin.ts';
import { synthesized } from './synthesized.ts';

const singapore = synthesized('ap-southeast-1').template;
const beijing = synthesized('cn-north-1').template;
const hongKong = synthesized('ap-east-1').template;

const Statement = z.object({ Action: z.union([z.string(), z.array(z.string())]), Resource: z.unknown() });
const Policy = z.object({ Properties: z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) }) });

const streaming = (of: typeof singapore) =>
  Object.entries(of.findResources('AWS::IAM::Policy')).flatMap(([id, policy]) =>
    Policy.parse(policy)
      .Properties.PolicyDocument.Statement.flatMap(({ Action }) => Action)
      .filter((action) => action.startsWith('transcribe:'))
      .map((action) => ({ of: id.replace(/Role.*/, ''), action })),
  );
const environmentOf = (of: typeof singapore) => {
  const [found] = Object.entries(of.findResources('AWS::Lambda::Function')).filter(([id]) => /^LambdasVoice/.test(id));
  return found?.[1].Properties.Environment.Variables;
};

describe('the Lambda that lets listen', () => {
  it('may begin a stream of Transcribe by WebSocket and nothing else of it, and no other Lambda may', () => {
    const only = [{ of: 'LambdasVoice', action: 'transcribe:StartStreamTranscriptionWebSocket' }];
    expect(streaming(singapore)).toEqual(only);
    expect(streaming(beijing)).toEqual(only);
  });

  it('listens by Transcribe where the region has it, or by the endpoint that the stack is told of', () => {
    const listening = (of: typeof singapore) => environmentOf(of).LISTENING['Fn::If'].slice(1);
    expect(listening(singapore)).toEqual(['openai', 'transcribe']);
    expect(listening(beijing)).toEqual(['openai', 'transcribe']);
    expect(listening(hongKong)).toEqual(['openai', 'none']);
    expect(streaming(hongKong)).toEqual([]);
  });

  it('lets the pages talk to Transcribe in its region, where it listens', () => {
    const policies = (of: typeof singapore) =>
      JSON.stringify(of.findResources('AWS::CloudFront::ResponseHeadersPolicy'));
    const inSingapore = policies(singapore).replace(/"\s*,\s*\{"Ref":"AWS::URLSuffix"\}\s*,\s*"/g, 'amazonaws.com');
    expect(inSingapore).toContain(transcribeOrigin('ap-southeast-1'));
    expect(policies(hongKong)).not.toContain('transcribestreaming');
  });
});
