import { useEffect, useState } from 'react';
import { bearerOf, openSignIn, readUser, type Settings, type SignIn, signOut } from './sign-in.ts';

export type SignInTrouble = 'api-away' | 'not-set-up' | 'provider-away' | 'refused' | 'expired';

export type Session =
  | { kind: 'opening' }
  /** `settings` is absent as long as not even the product could be asked. */
  | { kind: 'signed-out'; settings?: Settings; trouble?: SignInTrouble; enter?: () => void }
  | { kind: 'signed-in'; name: string; token: () => Promise<string>; leave: () => void; expire: () => void };

type Show = (session: Session) => void;

const closed = (show: Show, signIn: SignIn, trouble?: SignInTrouble): Session => ({
  kind: 'signed-out',
  settings: signIn.settings,
  ...(trouble ? { trouble } : {}),
  enter: () => {
    show({ kind: 'opening' });
    signIn.manager.signinRedirect().catch(() => show(closed(show, signIn, 'provider-away')));
  },
});

const opened = (show: Show, signIn: SignIn, name: string): Session => {
  const expire = () => {
    void signIn.manager.removeUser();
    show(closed(show, signIn, 'expired'));
  };
  return {
    kind: 'signed-in',
    name,
    token: () => bearerOf(signIn.manager),
    leave: () => void signOut(signIn),
    expire,
  };
};

const begin = async (show: Show) => {
  const found = await openSignIn();
  if (!found.ok) {
    const trouble = found.failure.kind === 'no-such-route' ? 'not-set-up' : 'api-away';
    return show({ kind: 'signed-out', trouble });
  }
  const signIn = found.value;
  try {
    const user = await readUser(signIn.manager);
    if (!user) return show(closed(show, signIn));
    const session = opened(show, signIn, user.profile.name ?? user.profile.sub);
    if (session.kind === 'signed-in') signIn.manager.events.addAccessTokenExpired(session.expire);
    show(session);
  } catch {
    show(closed(show, signIn, 'refused'));
  }
};

// the provider's code is good once, and an effect may run twice
let begun: Promise<void> | undefined;

/** Who sits at the desk. */
export const useSession = () => {
  const [session, show] = useState<Session>({ kind: 'opening' });
  useEffect(() => {
    if (!begun) begun = begin(show);
  }, []);
  const again = () => {
    show({ kind: 'opening' });
    begun = begin(show);
  };
  return { session, again };
};
