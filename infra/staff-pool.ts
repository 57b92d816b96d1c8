import { Aws, aws_cognito as cognito, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { Role } from '#contract/staff/staff.ts';
import type { SignIn } from './sign-in.ts';

/** The accounts of helpers, leads and operators. An administrator makes them; nobody signs up. */
export class StaffPool extends Construct {
  /** The addresses that a page of the desk calls. */
  readonly origins: string[];
  private readonly pool: cognito.UserPool;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.pool = new cognito.UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { username: true, email: true },
      customAttributes: { teams: new cognito.StringAttribute({ mutable: true, maxLen: 512 }) },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      // helpers read contact data: a password alone is not enough
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const role of Role.options) this.pool.addGroup(role, { groupName: role });
    const domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `lingban-desk-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: cognito.ManagedLoginVersion.CLASSIC_HOSTED_UI,
    });
    const { region, urlSuffix } = Stack.of(this);
    this.origins = [`https://cognito-idp.${region}.${urlSuffix}`, domain.baseUrl()];
    this.acknowledge();
  }

  /** The desk, as a public client with PKCE; `page` is where it comes back to. */
  signIn(page: string): SignIn {
    const readable = new cognito.ClientAttributes()
      .withStandardAttributes({ fullname: true, email: true })
      .withCustomAttributes('teams');
    // nobody puts themselves into a team
    const writable = new cognito.ClientAttributes().withStandardAttributes({ fullname: true });
    const client = this.pool.addClient('Desk', {
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.PROFILE],
        callbackUrls: [page],
        logoutUrls: [page],
      },
      supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
      preventUserExistenceErrors: true,
      readAttributes: readable,
      writeAttributes: writable,
    });
    return { issuer: this.pool.userPoolProviderUrl, clientId: client.userPoolClientId };
  }

  private acknowledge(): void {
    const reason = 'Threat protection belongs to a dearer plan, and every sign-in asks for a second factor already.';
    Validations.of(this.pool).acknowledge({ id: 'AwsSolutions-COG3', reason }, { id: 'AwsSolutions-COG8', reason });
  }
}
