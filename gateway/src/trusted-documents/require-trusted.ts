import type { Role, Viewer } from '@platform/kit/identity/viewer.js';

import { Refusal } from '../http/refusal.js';
import type { TrustedDocuments } from './trusted-documents.js';

export interface TrustOptions {
  documents: TrustedDocuments;
  /** Whoever signed in at the console and has one of these roles may also ask what was not written with it. */
  adHocRoles: readonly Role[];
}

/** The issuer's client through which people sign in at the console. */
export const consoleClientId = 'console';

/** Refuses an operation that was not written with the console from whoever comes by it. Systems ask what they like. */
export function requireTrusted({ documents, adHocRoles }: TrustOptions): (query: string, viewer: Viewer) => void {
  return (query, { client, roles }) => {
    const mayAsk = client !== consoleClientId || roles.some((role) => adHocRoles.includes(role)) || documents.has(query);
    if (!mayAsk) throw new Refusal(403, 'DOCUMENT_UNTRUSTED', { message: 'This operation is not one of the console’s. If it is the console that sent it, reload the page.' });
  };
}
