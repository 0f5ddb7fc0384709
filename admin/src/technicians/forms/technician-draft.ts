import type { Employment } from '../../generated/operations.js';
import type { MessageKey } from '../../i18n/use-text.js';

/** A technician as a form has it; what is empty is not stated. */
export interface TechnicianDraft {
  technicianId: string;
  displayName: string;
  employment: Employment;
  locationId: string;
  startedOn: string;
  endedOn: string;
  iosAble: '' | 'yes' | 'no';
  signIn: string;
}

export const newTechnician: TechnicianDraft = { technicianId: '', displayName: '', employment: 'EMPLOYED', locationId: '', startedOn: '', endedOn: '', iosAble: '', signIn: '' };

export type DraftFaults = Partial<Record<keyof TechnicianDraft, MessageKey>>;

/** What is wrong with a technician, by field, before the platform is asked. */
export function checkTechnician({ technicianId, displayName, startedOn, endedOn }: TechnicianDraft): DraftFaults {
  return {
    ...(/^[A-Za-z0-9]{8,15}$/.test(technicianId.trim()) ? {} : { technicianId: 'technicianForms.faults.technicianId' }),
    ...(displayName.trim() === '' ? { displayName: 'technicianForms.faults.required' } : {}),
    ...(startedOn !== '' && endedOn !== '' && endedOn < startedOn ? { endedOn: 'technicianForms.faults.endedEarlier' } : {}),
  };
}

/** What both forms of a technician send. */
export function technicianInput({ displayName, employment, locationId, startedOn, iosAble }: TechnicianDraft) {
  return { displayName: displayName.trim(), employment, locationId: locationId || null, startedOn: startedOn || null, canCompleteIosQualification: iosAble === '' ? null : iosAble === 'yes' };
}
