import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Grant, Grants } from './grants.ts';
import { type IssuerReply, type IssuerRequest, jsonReply, oauthError } from './issuer-reply.ts';
import { type SignStaffTokens, tokenLifetime } from './sign-staff-token.ts';

type Parts = { clientId: string; grants: Grants; signTokens: SignStaffTokens };

const Asked = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('authorization_code'),
    client_id: z.string(),
    code: z.string(),
    redirect_uri: z.string(),
    code_verifier: z.string().regex(/^[\w.~-]{43,128}$/),
  }),
  z.object({ grant_type: z.literal('refresh_token'), client_id: z.string(), refresh_token: z.string() }),
]);
type Asked = z.infer<typeof Asked>;

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

/** A code is used up by the first attempt, whatever comes of it. */
const grantOf = (asked: Asked, { codes, refreshes }: Grants): Grant | undefined => {
  if (asked.grant_type === 'refresh_token') return refreshes.take(asked.refresh_token);
  const grant = codes.take(asked.code);
  if (grant?.redirectUri !== asked.redirect_uri) return undefined;
  return grant.challenge === challengeOf(asked.code_verifier) ? grant : undefined;
};

/** The token endpoint. */
export const makeIssueTokens =
  ({ clientId, grants, signTokens }: Parts) =>
  async ({ form }: IssuerRequest): Promise<IssuerReply> => {
    const asked = Asked.safeParse(Object.fromEntries(form)).data;
    if (!asked) return oauthError('invalid_request');
    if (asked.client_id !== clientId) return oauthError('invalid_client', 401);
    const grant = grantOf(asked, grants);
    if (!grant) return oauthError('invalid_grant');
    const { staff, nonce, signedInAt } = grant;
    const tokens = await signTokens(asked.grant_type === 'refresh_token' ? { ...grant, nonce: undefined } : grant);
    return jsonReply({
      ...tokens,
      refresh_token: grants.refreshes.keep({ staff, nonce, signedInAt }),
      token_type: 'Bearer',
      expires_in: tokenLifetime,
      scope: 'openid profile',
    });
  };
