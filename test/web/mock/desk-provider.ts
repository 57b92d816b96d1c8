import type { IncomingMessage, ServerResponse } from 'node:http';
import { people } from './desk-data.ts';

const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token that says who somebody is; nobody checks its signature here. */
const tokenOf = (personId: string, origin: string, nonce?: string) => {
  const person = people.find((it) => it.id === personId);
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    ...{ iss: `${origin}/oidc`, aud: 'desk', sub: personId, name: person?.name, iat: now, exp: now + 3600, nonce },
    ...{ 'cognito:groups': person?.roles, 'custom:teams': person?.teams.join(',') },
  };
  return `${text({ alg: 'RS256', typ: 'JWT' })}.${text(claims)}.c2lnbmVk`;
};

export const personOf = (token: string) => {
  try {
    const { sub } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return people.find(({ id }) => id === sub);
  } catch {
    return undefined;
  }
};

const bodyOf = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

/** Lets in whoever was chosen, by the code flow; a code is the person and the nonce. */
export const answerProvider = async (request: IncomingMessage, response: ServerResponse, url: URL, origin: string) => {
  const json = (body: unknown) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const issuer = `${origin}/oidc`;
  if (url.pathname.endsWith('/openid-configuration')) {
    return json({
      ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
      ...{ end_session_endpoint: `${issuer}/end-session`, jwks_uri: `${issuer}/jwks` },
    });
  }
  if (url.pathname === '/oidc/authorize') {
    const redirect = url.searchParams.get('redirect_uri') ?? '';
    const state = encodeURIComponent(url.searchParams.get('state') ?? '');
    const nonce = url.searchParams.get('nonce') ?? '';
    const links = people.map(
      ({ id, name }) => `<p><a href="${redirect}?state=${state}&code=${id}~${nonce}">${name}</a></p>`,
    );
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(links.join(''));
  }
  if (url.pathname === '/oidc/token') {
    const [person = '', nonce] = (new URLSearchParams(await bodyOf(request)).get('code') ?? '').split('~');
    const token = tokenOf(person, origin, nonce || undefined);
    return json({
      id_token: token,
      access_token: token,
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'more',
    });
  }
  if (url.pathname === '/oidc/end-session') {
    return response.writeHead(302, { location: url.searchParams.get('post_logout_redirect_uri') ?? '/' }).end();
  }
  return response.writeHead(404).end();
};
