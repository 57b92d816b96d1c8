import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { synthesized } from './synthesized.ts';

const commercial = synthesized('ap-southeast-1');
const china = synthesized('cn-northwest-1');
const named = { commercial, china };

describe.each(['commercial', 'china'] as const)('the %s template', (name) => {
  it('has no unacknowledged finding', () => {
    expect(named[name].findings).toEqual([]);
  });

  it('gives every acknowledged finding a reason of one sentence', () => {
    const { reasons } = named[name];
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z][^.]+\.$/);
  });

  it('names no account', () => {
    expect(named[name].text).not.toMatch(/\b\d{12}\b/);
  });
});

describe('a commercial region', () => {
  it('serves pages and API from one origin, behind a firewall', () => {
    commercial.template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        WebACLId: Match.anyValue(),
        DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https', ResponseHeadersPolicyId: Match.anyValue() },
        CacheBehaviors: [
          Match.objectLike({ PathPattern: '/v1/*', ViewerProtocolPolicy: 'https-only' }),
          Match.objectLike({ PathPattern: '/live', ViewerProtocolPolicy: 'https-only' }),
        ],
      },
    });
    commercial.template.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
    const firewall = commercial.stacks.find((stack) => stack.stackName === 'LingbanFirewall');
    expect(firewall?.environment.region).toBe('us-east-1');
    const rules = Template.fromJSON(firewall?.template).findResources('AWS::WAFv2::WebACL');
    expect(JSON.stringify(rules)).toMatch(/RateBasedStatement.*AWSManagedRulesCommonRuleSet/);
  });

  it('lets a page talk to its own origin, to the sign-in provider and to the transcriber alone, and be framed by nobody', () => {
    commercial.template.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: {
            ContentSecurityPolicy: {
              'Fn::Join': [
                '',
                [
                  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self' https://cognito-idp.ap-southeast-1.",
                  { Ref: 'AWS::URLSuffix' },
                  ' https://',
                  Match.anyValue(),
                  Match.stringLikeRegexp('\\.auth\\..* wss://transcribestreaming\\.'),
                  { Ref: 'AWS::URLSuffix' },
                  Match.stringLikeRegexp("^:8443; img-src 'self'.*frame-ancestors 'none'$"),
                ],
              ],
            },
          },
          StrictTransportSecurity: Match.anyValue(),
        },
      },
    });
  });
});

describe('a region of mainland China', () => {
  it('has what the guide needs, and nothing that the region lacks', () => {
    expect(china.stacks.map((stack) => stack.stackName)).toEqual(['Lingban']);
    const types = Object.values(china.template.toJSON().Resources).map((it) => (it as { Type: string }).Type);
    expect(types).toEqual(
      expect.arrayContaining(['AWS::ApiGatewayV2::Api', 'AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket']),
    );
    expect(types.filter((type) => /CloudFront|WAF/.test(type))).toEqual([]);
  });

  it('names no resource by the ARN of another partition', () => {
    expect(china.text).not.toContain('arn:aws:');
    expect(china.text).not.toContain('.amazonaws.com/');
  });

  it('tells that a front of its own is needed', () => {
    china.template.hasOutput('PagesFront', {});
    expect(Object.keys(commercial.template.findOutputs('PagesFront'))).toEqual([]);
  });
});

describe('any other region', () => {
  it('is refused until somebody has looked into what it lacks', () => {
    expect(() => synthesized('mars-north-1')).toThrow(/mars-north-1 is not one of .*cn-northwest-1/);
  });
});
