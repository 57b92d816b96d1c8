import { decodeJwt } from 'jose';
import type { Staff } from '#contract/staff/staff.ts';
import type { VerifyStaff } from '#core/staff/verify-staff.ts';
import { isLoopback, isOwnAddress, makeAuthorize } from './authorize.ts';
import { makeGrants } from './grants.ts';
import { makeIssueTokens } from './issue-tokens.ts';
import {
  type IssuerReply,
  type IssuerRequest,
  jsonReply,
  oauthError,
  pageReply,
  redirectReply,
} from './issuer-reply.ts';
import { plainPage } from './sign-in-page.ts';
import { makeSignStaffTokens } from './sign-staff-token.ts';
import type { StaffKey } from './staff-key.ts';

type Parts = {
  /** The address of the provider, without a slash at its end. */
  issuer: string;
  clientId: string;
  people: readonly Staff[];
  key: StaffKey;
  verifyStaff: VerifyStaff;
  now: () => number;
  /** Also for browsers on other machines; else for those of this machine alone. */
  forAnybody: boolean;
};

const discoveryOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/jwks`,
  end_session_endpoint: `${issuer}/end-session`,
  response_types_supported: ['code'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  code_challenge_methods_supported: ['S256'],
  token_endpoint_auth_methods_supported: ['none'],
  scopes_supported: ['openid', 'profile'],
  claims_supported: ['sub', 'name', 'cognito:groups', 'custom:teams'],
  authorization_response_iss_parameter_supported: true,
});

/** What stands in its place where anybody of the network could sign in. */
export const closedIssuer = (): IssuerReply =>
  pageReply(
    plainPage(
      '演示登录已关闭',
      'Demo sign-in is off, because others can reach this machine. Name your own provider (STAFF_ISSUER, STAFF_CLIENT_ID), or let anybody in who reaches it (DEMO_STAFF=on).',
    ),
    [],
    403,
  );

const makeUserInfo =
  (verifyStaff: VerifyStaff) =>
  async ({ authorization }: IssuerRequest): Promise<IssuerReply> => {
    const verified = await verifyStaff(authorization?.replace(/^Bearer +/i, '') ?? '');
    if (!verified.ok) return oauthError('invalid_token', 401);
    const { id, name, roles, teams } = verified.value;
    return jsonReply({ sub: id, name, 'cognito:groups': roles, 'custom:teams': teams.join(',') });
  };

const subjectOf = (token: string | null) => {
  try {
    return token ? decodeJwt(token).sub : undefined;
  } catch {
    return undefined;
  }
};

/**
 * An OpenID Connect provider for one machine, at which anybody may sign in as a made-up person: so that the desk can be
 * tried out with nothing but this program. Code flow with PKCE alone; codes and refresh tokens end with the process.
 */
export const makeEmbeddedIssuer = ({ verifyStaff, forAnybody, ...parts }: Parts) => {
  const { issuer, key, now } = parts;
  const grants = makeGrants(now);
  const signTokens = makeSignStaffTokens(parts);
  const authorize = makeAuthorize({ ...parts, grants });
  const endSession = ({ query }: IssuerRequest): IssuerReply => {
    const subject = subjectOf(query.get('id_token_hint'));
    grants.refreshes.dropIf(({ staff }) => staff.id === subject);
    const next = query.get('post_logout_redirect_uri');
    return next && isOwnAddress(next, issuer)
      ? redirectReply(next, { state: query.get('state') ?? undefined })
      : pageReply(plainPage('已退出登录', 'You are signed out.'));
  };
  const answers: Record<string, (request: IssuerRequest) => IssuerReply | Promise<IssuerReply>> = {
    'GET /.well-known/openid-configuration': () => jsonReply(discoveryOf(issuer)),
    'GET /jwks': () => jsonReply(key.published),
    'GET /authorize': authorize,
    'POST /authorize': authorize,
    'POST /token': makeIssueTokens({ ...parts, grants, signTokens }),
    'GET /userinfo': makeUserInfo(verifyStaff),
    'GET /end-session': endSession,
  };
  return async (request: IssuerRequest): Promise<IssuerReply> => {
    // a page of elsewhere whose name was made to lead here
    if (!forAnybody && !isLoopback(request.host ?? '')) return closedIssuer();
    const answer = answers[`${request.method} ${request.path}`];
    return answer ? answer(request) : oauthError('not_found', 404);
  };
};
