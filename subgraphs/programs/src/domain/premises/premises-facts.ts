export const AddressKind = {
  COMMERCIAL: 'COMMERCIAL',
  HOME: 'HOME',
  HOME_OFFICE: 'HOME_OFFICE',
  PO_BOX: 'PO_BOX',
} as const;
export type AddressKind = keyof typeof AddressKind;

/** What is known of one service location. Null is unknown, never false. */
export interface PremisesFacts {
  addressKind: AddressKind | null;
  dedicatedStaff: boolean | null;
  commercialVisits: boolean | null;
  easyToReach: boolean | null;
  receptionClean: boolean | null;
  receptionPresentable: boolean | null;
  securedRepairArea: boolean | null;
  securedPartsStorage: boolean | null;
  securedIntake: boolean | null;
}
