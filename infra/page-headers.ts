import { aws_cloudfront as cloudfront, Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/**
 * Everything comes from the page's own origin, and nothing may frame it. `'self'` covers its WebSocket too; a browser so
 * old that it does not goes without, and asks by HTTP.
 */
const contentSecurityPolicyOf = (origins: readonly string[]) =>
  [
    "default-src 'self'",
    // the voice detector of the hall screen is WebAssembly
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    `connect-src ${["'self'", ...origins].join(' ')}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The page may ask for the microphone, for the camera of a video call, and for nothing else. */
const permissions = 'microphone=(self), camera=(self), geolocation=(), payment=(), usb=()';

/** `origins`: what a page may talk to beside its own. */
export const pageHeaders = (
  scope: Construct,
  id: string,
  origins: readonly string[],
): cloudfront.ResponseHeadersPolicy =>
  new cloudfront.ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicyOf(origins), override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: true,
        override: true,
      },
    },
    customHeadersBehavior: { customHeaders: [{ header: 'Permissions-Policy', value: permissions, override: true }] },
  });
