import { dayOfNetwork } from '../demo/day-of-network.js';
import { loadDemonstration } from '../demo/load-demonstration.js';
import { demonstrationPartner } from '../issuer/demonstration-users.js';
import type { DemonstrationLoad } from './demonstration.js';

/** Loads the network as it would look now, with the partner that the demonstration users belong to. */
export async function loadNetwork({ adminUrl, size, evidenceDir, attachmentDir, paymentsFile, onProgress }: DemonstrationLoad): Promise<void> {
  const { id, name } = demonstrationPartner;
  await loadDemonstration({ adminUrl, firstPartner: { id, name }, size, today: dayOfNetwork(new Date()), ...(evidenceDir !== undefined && { evidenceDir }), ...(attachmentDir !== undefined && { attachmentDir }), ...(paymentsFile !== undefined && { paymentsFile }), onProgress: ({ done, of }) => onProgress(done / of) });
}
