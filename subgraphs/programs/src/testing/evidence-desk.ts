import { deskBytesMax, type FileDesk, openFileDesk } from '@platform/kit/testing/file-desk.js';

import { evidenceRoutes } from '../evidence-files.js';
import type { ProgramsUnderTest } from './programs-under-test.js';

export type EvidenceDesk = FileDesk;
export const evidenceBytesMax = deskBytesMax;

/** The ways in and out for evidence, behind a server of their own. */
export function openEvidenceDesk({ dataSource }: ProgramsUnderTest): Promise<EvidenceDesk> {
  return openFileDesk({ dataSource, path: '/evidence', routes: evidenceRoutes });
}
