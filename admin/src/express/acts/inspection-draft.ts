import type { ChargedExtent, InspectedDamage, InspectExpressReplacementInput, InspectionCoverage, ReturnedDevice } from '../../generated/operations.js';
import type { SentPhoto } from '../../attachments/InspectionPhotos.js';

export const coverages: readonly InspectionCoverage[] = ['APPLECARE_PLUS', 'LIMITED_WARRANTY', 'CONSUMER_LAW'];
export const damages: readonly InspectedDamage[] = ['NONE', 'ACCIDENTAL', 'UNCOVERED', 'ACCIDENTAL_AND_UNCOVERED'];
export const extents: readonly ChargedExtent[] = ['OUT_OF_WARRANTY_FEE', 'RETAIL_PRICE'];
export const returnedDevices: readonly ReturnedDevice[] = ['RIGHT', 'WRONG'];
export const eligibilities = ['UNKNOWN', 'YES', 'NO'] as const;

export interface InspectionDraft {
  /** Empty where nothing covers the repair. */
  coveredBy: InspectionCoverage | '';
  damage: InspectedDamage;
  outOfWarranty: (typeof eligibilities)[number];
  extent: ChargedExtent | '';
  returnedDevice: ReturnedDevice;
  photos: readonly SentPhoto[];
  note: string;
}

export const emptyInspection: InspectionDraft = { coveredBy: 'APPLECARE_PLUS', damage: 'NONE', outOfWarranty: 'UNKNOWN', extent: '', returnedDevice: 'RIGHT', photos: [], note: '' };

/** Where something is not covered, what is charged is said by its extent. */
export function asksExtent({ coveredBy, damage }: Pick<InspectionDraft, 'coveredBy' | 'damage'>): boolean {
  return coveredBy === '' || damage === 'UNCOVERED' || damage === 'ACCIDENTAL_AND_UNCOVERED';
}

/** What the customer pays for, and another device than the right one, is shown on a photo. */
export function asksPhoto({ coveredBy, damage, returnedDevice }: Pick<InspectionDraft, 'coveredBy' | 'damage' | 'returnedDevice'>): boolean {
  return coveredBy === '' || damage !== 'NONE' || returnedDevice === 'WRONG';
}

/** The findings as they are sent: what was chosen for an extent that is no longer asked is left out. */
export function inspectionInput(draft: InspectionDraft, read: { expressReplacementId: string; expectedVersion: number }): InspectExpressReplacementInput {
  const { coveredBy, damage, outOfWarranty, extent, returnedDevice, photos, note } = draft;
  return {
    ...read,
    ...{ damage, returnedDevice, coveredBy: coveredBy === '' ? null : coveredBy },
    outOfWarrantyEligible: outOfWarranty === 'UNKNOWN' ? null : outOfWarranty === 'YES',
    extent: asksExtent(draft) && extent !== '' ? extent : null,
    photoFileIds: photos.map(({ fileId }) => fileId),
    note: note.trim() || null,
  };
}
