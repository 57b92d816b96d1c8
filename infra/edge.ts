import {
  type aws_apigatewayv2 as apigateway,
  aws_cloudfront as cloudfront,
  aws_cloudfront_origins as origins,
  Stack,
  Validations,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { liveStage } from './live-api.ts';
import { pageHeaders } from './page-headers.ts';
import type { Web } from './web.ts';

type EdgeProps = {
  web: Web;
  api: apigateway.HttpApi;
  live: apigateway.WebSocketApi;
  firewallArn: string;
  /** Beside its own, the addresses that a page may talk to. */
  origins: string[];
};

/**
 * One origin for pages, API and live connections: no CORS, and one certificate under which the browser lends its microphone.
 * The API's own address stays reachable beside it, past the firewall but not past the throttle and the tokens.
 */
export class Edge extends Construct {
  readonly distribution: cloudfront.Distribution;

  constructor(scope: Construct, id: string, { web, api, live, firewallArn, origins: others }: EdgeProps) {
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
        responseHeadersPolicy: pageHeaders(this, 'PageHeaders', others),
        functionAssociations: [
          { function: this.pageOfFolder(), eventType: cloudfront.FunctionEventType.VIEWER_REQUEST },
        ],
      },
      additionalBehaviors: { '/v1/*': apiBehavior(api), [`/${liveStage}`]: apiBehavior(live) },
    });
    this.acknowledge();
  }

  /** The bucket knows files alone: a folder stands for its page. */
  private pageOfFolder(): cloudfront.Function {
    return new cloudfront.Function(this, 'PageOfFolder', {
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      code: cloudfront.FunctionCode.fromInline(
        "function handler(event) { var request = event.request; if (request.uri.endsWith('/')) request.uri += 'index.html'; return request; }",
      ),
    });
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

const apiBehavior = (api: apigateway.HttpApi | apigateway.WebSocketApi): cloudfront.BehaviorOptions => {
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
