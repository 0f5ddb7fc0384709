import { ErrorResponse, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';

import type { ConsoleSettings } from './console-settings.js';

const scope = 'openid profile email api';
const renewSecondsBefore = 60;
const signedOutFlag = 'console.signed-out';

export class NotSignedIn extends Error {
  override name = 'NotSignedIn';
}

/** Who is signed in here, and how one signs in and out. */
export interface Session {
  signIn: (options: { returnTo: string; locale: string }) => Promise<void>;
  /** Takes the issuer's answer; tells where the person wanted to go. */
  completeSignIn: () => Promise<string>;
  isSignedIn: () => Promise<boolean>;
  /** A token good for the next minute; `stale` names one that was refused and must be renewed whatever its age. */
  accessToken: (stale?: string) => Promise<string>;
  /** Ends the session here and at the issuer; leaves the page. */
  signOut: () => Promise<void>;
  /** Ends the session here alone. */
  forget: () => Promise<void>;
  /** True once after signing out, so that the console does not sign in again at once. */
  takeSignedOut: () => boolean;
}

export function createSession(settings: ConsoleSettings): Session {
  const manager = userManager(settings);
  let renewal: Promise<User | null> | null = null;

  const renew = (): Promise<User | null> => {
    renewal ??= manager.signinSilent().finally(() => (renewal = null));
    return renewal;
  };

  const accessToken = async (stale?: string): Promise<string> => {
    const user = await manager.getUser();
    if (user === null) throw new NotSignedIn();
    const isGood = user.access_token !== stale && (user.expires_in ?? 0) > renewSecondsBefore;
    if (isGood) return user.access_token;
    if (user.refresh_token === undefined) throw new NotSignedIn();
    try {
      const renewed = await renew();
      if (renewed === null) throw new NotSignedIn();
      return renewed.access_token;
    } catch (error) {
      if (!(error instanceof ErrorResponse || error instanceof NotSignedIn)) throw error;
      await manager.removeUser();
      throw new NotSignedIn();
    }
  };

  return {
    accessToken,
    signIn: ({ returnTo, locale }) => manager.signinRedirect({ state: { returnTo }, ui_locales: locale }),
    completeSignIn: async () => {
      const user = await manager.signinCallback();
      const state = user?.state as { returnTo?: unknown } | undefined;
      return typeof state?.returnTo === 'string' && /^\/(?!\/)/.test(state.returnTo) ? state.returnTo : '/';
    },
    isSignedIn: async () => {
      const user = await manager.getUser();
      return user !== null && (!user.expired || user.refresh_token !== undefined);
    },
    signOut: async () => {
      sessionStorage.setItem(signedOutFlag, 'yes');
      await manager.signoutRedirect();
    },
    forget: () => manager.removeUser(),
    takeSignedOut: () => {
      const isSignedOut = sessionStorage.getItem(signedOutFlag) !== null;
      sessionStorage.removeItem(signedOutFlag);
      return isSignedOut;
    },
  };
}

function userManager({ issuer, clientId, audience }: ConsoleSettings): UserManager {
  const { origin } = window.location;
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${origin}/auth-callback`,
    post_logout_redirect_uri: `${origin}/`,
    response_type: 'code',
    scope,
    resource: audience,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    // A token is renewed when it is needed; nothing happens in a tab nobody looks at.
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  });
}
