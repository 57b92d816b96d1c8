import {
  type aws_apigatewayv2 as apigateway,
  aws_cloudfront as cloudfront,
  aws_cloudfront_origins as origins,
  Stack,
  Validations,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { pageHeaders } from './page-headers.ts';
import type { Web } from './web.ts';

type EdgeProps = { web: Web; api: apigateway.HttpApi; firewallArn: string };

/**
 * One origin for pages and API: no CORS, and one certificate under which the browser lends its microphone.
 * The API's own address stays reachable beside it, past the firewall but not past the throttle and the tokens.
 */
export class Edge extends Construct {
  readonly distribution: cloudfront.Distribution;

  constructor(scope: Construct, id: string, { web, api, firewallArn }: EdgeProps) {
    super(scope, id);
    this.distribution = new cloudfront.Distribution(this, 'Distribution', {
      defaultRootObject: 'index.html',
      webAclId: firewallArn,
      logBucket: web.logs,
      logFilePrefix: 'edge/',
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        origin: origins.S3BucketOrigin.withOriginAccessControl(web.pages),
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: pageHeaders(this, 'PageHeaders'),
      },
      additionalBehaviors: { '/v1/*': apiBehavior(api) },
    });
    this.acknowledge();
  }

  private acknowledge(): void {
    Validations.of(this.distribution).acknowledge(
      { id: 'AwsSolutions-CFR1', reason: 'Citizens who are abroad ask too, so no country is shut out.' },
      {
        id: 'AwsSolutions-CFR4',
        reason:
          "The policy of CloudFront's own certificate is fixed, and only a domain name with its own certificate can raise it.",
      },
    );
  }
}

const apiBehavior = (api: apigateway.HttpApi): cloudfront.BehaviorOptions => {
  const { region, urlSuffix } = Stack.of(api);
  return {
    origin: new origins.HttpOrigin(`${api.apiId}.execute-api.${region}.${urlSuffix}`),
    allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
    cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
    originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
    responseHeadersPolicy: cloudfront.ResponseHeadersPolicy.SECURITY_HEADERS,
  };
};
