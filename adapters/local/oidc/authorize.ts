import * as z from 'zod';
import type { Staff } from '#contract/staff/staff.ts';
import type { Grants } from './grants.ts';
import { type IssuerReply, type IssuerRequest, pageReply, redirectReply, wrongAddress } from './issuer-reply.ts';
import { signInPage } from './sign-in-page.ts';

type Parts = { issuer: string; clientId: string; people: readonly Staff[]; grants: Grants; now: () => number };

/** Whom the code goes to: what is wrong here is told on a page, and never sent on. */
const Recipient = z.object({ client_id: z.string(), redirect_uri: z.url({ protocol: /^https?$/ }) });

/** Authorization code with PKCE (RFC 7636) and nothing else. */
const Asked = z.object({
  response_type: z.literal('code'),
  scope: z.string().refine((it) => it.split(' ').includes('openid')),
  code_challenge: z.string().regex(/^[\w.~-]{43,128}$/),
  code_challenge_method: z.literal('S256'),
  state: z.string().max(2048).optional(),
  nonce: z.string().max(512).optional(),
});

/** A host with or without its port that is this machine. */
export const isLoopback = (host: string) =>
  ['localhost', '127.0.0.1', '[::1]'].includes(URL.parse(`http://${host}`)?.hostname ?? '');

/** Codes go to this machine's own pages: to the provider's own origin, or to a loopback address. */
export const isOwnAddress = (address: string, issuer: string): boolean => {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return url.origin === new URL(issuer).origin || isLoopback(url.host);
};

const fieldNames = [...Object.keys(Recipient.shape), ...Object.keys(Asked.shape)];
const fieldsOf = (given: URLSearchParams) =>
  fieldNames.flatMap((name): [string, string][] => {
    const value = given.get(name);
    return value === null ? [] : [[name, value]];
  });

/** Shows who one can be, and lets in whoever was chosen. */
export const makeAuthorize = ({ issuer, clientId, people, grants, now }: Parts) => {
  const letIn = (staff: Staff, redirectUri: string, { code_challenge, nonce, state }: z.infer<typeof Asked>) => {
    const code = grants.codes.keep({ staff, nonce, signedInAt: now(), redirectUri, challenge: code_challenge });
    return redirectReply(redirectUri, { code, state, iss: issuer });
  };

  const recipientOf = (given: URLSearchParams) => {
    const { data } = Recipient.safeParse(Object.fromEntries(given));
    return data?.client_id === clientId && isOwnAddress(data.redirect_uri, issuer) ? data.redirect_uri : undefined;
  };

  return ({ method, query, form }: IssuerRequest): IssuerReply => {
    const given = method === 'POST' ? form : query;
    const redirectUri = recipientOf(given);
    if (redirectUri === undefined) return wrongAddress();
    const asked = Asked.safeParse(Object.fromEntries(given)).data;
    const state = given.get('state') ?? undefined;
    if (!asked) return redirectReply(redirectUri, { error: 'invalid_request', state, iss: issuer });
    // there is no session here that could be gone on with
    if (given.get('prompt') === 'none')
      return redirectReply(redirectUri, { error: 'login_required', state, iss: issuer });
    const chosen = method === 'POST' && people.find(({ id }) => id === form.get('person'));
    if (chosen) return letIn(chosen, redirectUri, asked);
    return pageReply(signInPage(people, fieldsOf(given)), [new URL(redirectUri).origin]);
  };
};
