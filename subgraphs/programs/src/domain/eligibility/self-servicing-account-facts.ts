import type { LocalDate } from '@platform/kit/pure/local-date.js';

export const SsaOrganisationType = {
  INSTITUTION: 'INSTITUTION',
  COMPANY: 'COMPANY',
  PRIVATE_PERSON: 'PRIVATE_PERSON',
  OTHER: 'OTHER',
} as const;
export type SsaOrganisationType = keyof typeof SsaOrganisationType;

export const InstalledKind = {
  IPHONE: 'IPHONE',
  IPAD: 'IPAD',
  IPOD: 'IPOD',
  MAC: 'MAC',
  WATCH: 'WATCH',
  OTHER: 'OTHER',
} as const;
export type InstalledKind = keyof typeof InstalledKind;

export const ProductLine = { IOS: 'IOS', MAC: 'MAC' } as const;
export type ProductLine = keyof typeof ProductLine;

/** In the order of the programme text. */
export const Equipment = {
  DIAGNOSTIC_SERVER: 'DIAGNOSTIC_SERVER',
  BARCODE_SCANNER_2D: 'BARCODE_SCANNER_2D',
  WORKBENCH: 'WORKBENCH',
  STANDARD_TOOLS: 'STANDARD_TOOLS',
  SPECIAL_TOOLS: 'SPECIAL_TOOLS',
  ESD_BENCH_COVER: 'ESD_BENCH_COVER',
  ESD_WRIST_STRAP: 'ESD_WRIST_STRAP',
  ESD_TESTER: 'ESD_TESTER',
} as const;
export type Equipment = keyof typeof Equipment;

export const AccountStanding = { GOOD: 'GOOD', ARREARS: 'ARREARS', NO_HISTORY: 'NO_HISTORY' } as const;
export type AccountStanding = keyof typeof AccountStanding;

export const CreditLineStatus = { APPROVED: 'APPROVED', REQUESTED: 'REQUESTED', DECLINED: 'DECLINED' } as const;
export type CreditLineStatus = keyof typeof CreditLineStatus;

export interface SsaTechnician {
  id: string;
  /** Day of the certification as Apple Certified Macintosh Technician. */
  acmtOn: LocalDate | null;
  /** Day of the iOS qualification. */
  iosQualifiedOn: LocalDate | null;
}

/** An applicant to the Self-Servicing Account programme. Null is unknown, never zero and never false. */
export interface SsaApplicationFacts {
  organisationType: SsaOrganisationType | null;
  installed: Readonly<Record<InstalledKind, number | null>> | null;
  /** Installed products with an accepted proof of purchase. */
  withProofOfPurchase: number | null;
  enrolledLines: readonly ProductLine[] | null;
  accountCreatedOn: LocalDate;
  technicians: readonly SsaTechnician[] | null;
  equipment: Readonly<Record<Equipment, boolean | null>> | null;
  accountStanding: AccountStanding | null;
  creditLine: CreditLineStatus | null;
}
