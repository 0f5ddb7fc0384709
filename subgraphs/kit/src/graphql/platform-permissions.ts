import { readFileSync } from 'node:fs';

import type { Role } from '../identity/viewer.js';
import { isAllowed } from './access-rules.js';

/** The roles that may use each root field of the whole platform, as the contract commits them. */
export type PlatformAccess = Readonly<Record<string, readonly Role[]>>;

export function readPlatformAccess(file: URL): PlatformAccess {
  return JSON.parse(readFileSync(file, 'utf8')) as PlatformAccess;
}

/** The root fields of the whole platform that this viewer may use, as `Mutation.closeAudit`. */
export function platformPermissions(access: PlatformAccess, viewer: { roles: readonly Role[] }): string[] {
  return Object.entries(access)
    .filter(([, rule]) => isAllowed(rule, viewer))
    .map(([field]) => field);
}
