import type { ConsoleSettings } from './console-settings.js';

const renewSecondsBefore = 60;
const renewalMsMax = 15_000;
const signedOutFlag = 'console.signed-out';

/** Goes with every request that lives by the session: no other site's page can send it. */
export const consoleHeaders = { 'x-console': '1' } as const;

export class NotSignedIn extends Error {
  override name = 'NotSignedIn';
}

/** Who is signed in here, and how one signs in and out. The session itself is in cookies that no script can read. */
export interface Session {
  /** Leaves the page for the issuer's. */
  signIn: (options: { returnTo: string; locale: string }) => void;
  isSignedIn: () => Promise<boolean>;
  /** Sees to it that the session is good for the next minute; `isRefused` says that the API did not take it, whatever its age. */
  prepare: (options?: { isRefused?: boolean }) => Promise<void>;
  /** Ends the session here and at the issuer; leaves the page. */
  signOut: () => Promise<void>;
  /** Ends the session in this page alone. */
  forget: () => Promise<void>;
  /** True once after signing out, so that the console does not sign in again at once. */
  takeSignedOut: () => boolean;
}

export function createSession({ signedInUntil: atStart }: Pick<ConsoleSettings, 'signedInUntil'>): Session {
  let signedInUntil = atStart;
  let renewal: Promise<void> | null = null;

  const renew = async (isRefused: boolean): Promise<void> => {
    const response = await post(`/auth/renew${isRefused ? '?force' : ''}`);
    if (response.status === 401) signedInUntil = null;
    else if (!response.ok) throw new Error(`The session could not be renewed: ${response.status}.`);
    else signedInUntil = ((await response.json()) as { signedInUntil: number }).signedInUntil;
    if (signedInUntil === null) throw new NotSignedIn();
  };

  return {
    signIn: ({ returnTo, locale }) => window.location.assign(`/auth/sign-in?${new URLSearchParams({ returnTo, locale }).toString()}`),
    isSignedIn: async () => signedInUntil !== null,
    prepare: async ({ isRefused = false } = {}) => {
      if (signedInUntil === null) throw new NotSignedIn();
      if (!isRefused && signedInUntil - Date.now() > renewSecondsBefore * 1_000) return;
      renewal ??= alone(() => renew(isRefused)).finally(() => (renewal = null));
      await renewal;
    },
    signOut: async () => {
      sessionStorage.setItem(signedOutFlag, 'yes');
      const response = await post('/auth/sign-out');
      const { leaveTo } = (await response.json()) as { leaveTo?: string };
      window.location.assign(leaveTo ?? '/');
    },
    forget: async () => {
      signedInUntil = null;
    },
    takeSignedOut: () => {
      const isSignedOut = sessionStorage.getItem(signedOutFlag) !== null;
      sessionStorage.removeItem(signedOutFlag);
      return isSignedOut;
    },
  };
}

function post(path: string): Promise<Response> {
  return fetch(path, { method: 'POST', headers: consoleHeaders, signal: AbortSignal.timeout(renewalMsMax) });
}

/** One page at a time: what a session is renewed with is good once, and every tab has the same. */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return 'locks' in navigator ? navigator.locks.request('console.session', work) : work();
}
