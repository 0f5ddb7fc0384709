import type { AuthProvider } from 'react-admin';

import { ApiError } from '../data/api-error.js';
import { isPermitted } from './permissions.js';
import { NotSignedIn, type Session } from './session.js';
import type { createViewerReader } from './viewer.js';

interface Identity {
  session: Session;
  viewer: ReturnType<typeof createViewerReader>;
}

/** Signing in and out in react-admin's words; what one may do is the API's answer and not guessed from a role. */
export function createAuthProvider({ session, viewer }: Identity): AuthProvider {
  return {
    login: async () => undefined,
    logout: async () => {
      viewer.forget();
      if (!(await session.isSignedIn())) return '/login';
      await session.signOut();
      return false;
    },
    checkAuth: async () => {
      if (!(await session.isSignedIn())) throw Object.assign(new NotSignedIn(), { message: false });
    },
    checkError: async (error: unknown) => {
      const hasEnded = error instanceof NotSignedIn || (error instanceof ApiError && error.code === 'UNAUTHENTICATED');
      if (!hasEnded) return;
      await session.forget();
      throw error;
    },
    getIdentity: async () => {
      const { id, name } = await viewer.read();
      return { id, fullName: name };
    },
    canAccess: async ({ resource, action }) => isPermitted(new Set((await viewer.read()).permissions), `${resource}.${action}`),
  };
}
