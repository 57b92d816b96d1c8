import { Stack, type StackProps, aws_wafv2 as waf } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Calls from one address in five minutes. A hall's screens and visitors often share one address. */
const callsAllowed = 3000;

/** The firewall before CloudFront. A stack of its own, because CloudFront takes it from one region only. */
export class FirewallStack extends Stack {
  readonly arn: string;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const firewall = new waf.CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visible('firewall'),
      rules: [
        {
          name: 'rate',
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { limit: callsAllowed, aggregateKeyType: 'IP' } },
          visibilityConfig: visible('rate'),
        },
        managedRules(1, 'AWSManagedRulesCommonRuleSet'),
        managedRules(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
      ],
    });
    this.arn = firewall.attrArn;
  }
}

const visible = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  // A sample would keep addresses and paths of visitors.
  sampledRequestsEnabled: false,
});

const managedRules = (priority: number, name: string): waf.CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
  visibilityConfig: visible(name),
});
