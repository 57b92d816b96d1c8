import { CfnParameter } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Where staff sign in: an OpenID Connect provider, and what the desk is called there. */
export type SignIn = { issuer: string; clientId: string };

/** A provider of the hall's own, named when the stack is deployed. */
export const ownSignIn = (scope: Construct): SignIn => {
  const issuer = new CfnParameter(scope, 'StaffIssuer', {
    description: 'The OpenID Connect provider of staff: an address over https without a slash at its end',
    allowedPattern: '^https://[^/].*[^/]$',
  });
  const client = new CfnParameter(scope, 'StaffClientId', {
    description: 'What the desk is called there: a public client with PKCE',
    minLength: 1,
  });
  return { issuer: issuer.valueAsString, clientId: client.valueAsString };
};
