import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { synthesized } from './synthesized.ts';

const { template } = synthesized('ap-southeast-1');

const resources = (type: string) => Object.entries(template.findResources(type));
const idOf = (type: string, part: RegExp) =>
  resources(type).find(([id]) => part.test(id))?.[0] ?? expect.fail(`no ${type} like ${part}`);
const lambdaIds = resources('AWS::Lambda::Function')
  .map(([id]) => id)
  .filter((id) => id.startsWith('Lambdas'));

describe('alarms', () => {
  it('watch errors, throttles and slowness of each Lambda and the failures of the API', () => {
    const watched = resources('AWS::CloudWatch::Alarm').map(([, { Properties: it }]) => {
      const of = it.Dimensions.map((dimension: { Value: { Ref?: string } }) => dimension.Value.Ref).join();
      return `${it.MetricName} ${it.ExtendedStatistic ?? it.Statistic} ${of}`;
    });
    const each = lambdaIds.flatMap((id) => [`Errors Sum ${id}`, `Throttles Sum ${id}`, `Duration p99 ${id}`]);
    const others = [
      `5xx Sum ${idOf('AWS::ApiGatewayV2::Api', /^Api/)}`,
      `IntegrationError Sum ${idOf('AWS::ApiGatewayV2::Api', /^LiveApi/)}`,
    ];
    const isOfReminders = (it: string) => it.startsWith('ApproximateNumberOfMessagesVisible Maximum');
    expect(watched.filter((it) => !isOfReminders(it)).sort()).toEqual([...each, ...others].sort());
    expect(watched.filter(isOfReminders)).toHaveLength(1);
  });

  it('may be published by CloudWatch, and go to the topic', () => {
    const topic = { Ref: idOf('AWS::SNS::Topic', /./) };
    template.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: [topic] });
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
          }),
        ]),
      },
    });
  });
});
