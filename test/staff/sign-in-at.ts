import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { SignInSettings } from '#contract/staff/desk.ts';

export const Tokens = z.object({
  access_token: z.string(),
  id_token: z.string(),
  refresh_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.number(),
});

const Endpoints = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });

/** What a desk sends to be let in, with a verifier that it keeps to itself. */
export const askToSignIn = (address: string, clientId: string, changes: Record<string, string> = {}) => {
  const verifier = randomBytes(32).toString('base64url');
  const asked = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: `${address}/desk/`,
    scope: 'openid profile',
    state: 'a state',
    nonce: 'a nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  return { verifier, asked };
};

/** Signs in as the desk does in a browser: settings, discovery, the choice of a person, the code, the tokens. */
export const signInAt = async (address: string, person: string) => {
  const { issuer, clientId } = SignInSettings.parse(await (await fetch(`${address}/v1/desk/sign-in`)).json());
  const found = Endpoints.parse(await (await fetch(`${issuer}/.well-known/openid-configuration`)).json());
  const { verifier, asked } = askToSignIn(address, clientId);
  const chosen = await fetch(found.authorization_endpoint, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...asked, person }),
  });
  const code = new URL(chosen.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const reply = await fetch(found.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      code,
      redirect_uri: asked.redirect_uri,
      code_verifier: verifier,
    }),
  });
  return Tokens.parse(await reply.json());
};
