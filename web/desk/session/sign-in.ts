import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type * as z from 'zod';
import { routes } from '#contract/routes.ts';
import type { SignInSettings } from '#contract/staff/desk.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type CallFailure, call } from '#web/shared/call.ts';

export type Settings = z.infer<typeof SignInSettings>;
export type SignIn = { settings: Settings; manager: UserManager };

const page = () => `${location.origin}/desk/`;

/** Tokens live as long as the browser's tab, and in no other. */
const managerOf = ({ issuer, clientId, scope }: Settings) =>
  new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: page(),
    post_logout_redirect_uri: page(),
    response_type: 'code',
    scope,
    automaticSilentRenew: true,
    accessTokenExpiringNotificationTimeInSeconds: 120,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });

/** Asks the product which provider staff sign in at. */
export const openSignIn = async (): Promise<Result<SignIn, CallFailure>> => {
  const settings = await call(routes.readSignIn, {});
  return settings.ok ? ok({ settings: settings.value, manager: managerOf(settings.value) }) : fail(settings.failure);
};

const cameBack = () => {
  const given = new URLSearchParams(location.search);
  return given.has('state') && (given.has('code') || given.has('error'));
};

/** Who is signed in: from this tab, or just back from the provider. Throws when the provider's reply cannot be used. */
export const readUser = async (manager: UserManager) => {
  if (cameBack()) {
    try {
      await manager.signinCallback();
    } finally {
      history.replaceState(null, '', page());
    }
  }
  const user = await manager.getUser();
  return user && !user.expired ? user : undefined;
};

/** The identity token: the desk's verifier reads roles and teams from it. */
export const bearerOf = async (manager: UserManager): Promise<string> => {
  const held = await manager.getUser();
  const user = held && !held.expired ? held : await manager.signinSilent();
  if (!user?.id_token) throw new Error('nobody is signed in');
  return user.id_token;
};

/** Signs out here and at the provider. The two parameters are Amazon Cognito's own; others pass over them. */
export const signOut = ({ manager, settings }: SignIn) =>
  manager
    .signoutRedirect({ extraQueryParams: { client_id: settings.clientId, logout_uri: page() } })
    .catch(() => manager.removeUser().then(() => location.assign(page())));
