import { isLocalDate, type LocalDate } from '@platform/kit/pure/local-date.js';

import { loadDemonstration } from '../demo/load-demonstration.js';
import { demonstrationPartner } from '../issuer/demonstration-users.js';
import type { DemonstrationLoad } from './demonstration.js';

/** Loads the network as it would look today, with the partner that the demonstration users belong to. */
export async function loadNetwork({ adminUrl, size, evidenceDir, attachmentDir, paymentsFile, onProgress }: DemonstrationLoad): Promise<void> {
  const { id, name } = demonstrationPartner;
  await loadDemonstration({ adminUrl, firstPartner: { id, name }, size, today: utcDate(new Date()), ...(evidenceDir !== undefined && { evidenceDir }), ...(attachmentDir !== undefined && { attachmentDir }), ...(paymentsFile !== undefined && { paymentsFile }), onProgress: ({ done, of }) => onProgress(done / of) });
}

function utcDate(now: Date): LocalDate {
  const date = now.toISOString().slice(0, 10);
  if (!isLocalDate(date)) throw new RangeError(`${date} is no date of this calendar`);
  return date;
}
