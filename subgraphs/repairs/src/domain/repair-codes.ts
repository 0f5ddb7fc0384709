/** The ways in which a device comes to be repaired, by the trade's codes. */
export const RepairType = {
  CIN: 'CIN',
  CINR: 'CINR',
  CRBR: 'CRBR',
  SVNR: 'SVNR',
  MINS: 'MINS',
  MINC: 'MINC',
  WUMS: 'WUMS',
  WUMC: 'WUMC',
  DION: 'DION',
  INON: 'INON',
  OSR: 'OSR',
  OSCR: 'OSCR',
} as const;
export type RepairType = keyof typeof RepairType;

/** How far a repair has come, by the trade's codes; OPEN and CANCELLED are this platform's. */
export const RepairStatus = {
  OPEN: 'OPEN',
  AWTP: 'AWTP',
  AWTR: 'AWTR',
  BEGR: 'BEGR',
  RFPU: 'RFPU',
  SPCM: 'SPCM',
  CANCELLED: 'CANCELLED',
} as const;
export type RepairStatus = keyof typeof RepairStatus;

/** On what ground a repair or a part is paid for, by the trade's codes. */
export const CoverageStatus = {
  CC: 'CC',
  CS: 'CS',
  DO: 'DO',
  LI: 'LI',
  MU: 'MU',
  OO: 'OO',
  PA: 'PA',
  PP: 'PP',
  QP: 'QP',
  RA: 'RA',
  RE: 'RE',
  G9: 'G9',
  TC: 'TC',
  PT: 'PT',
  EC: 'EC',
  C1: 'C1',
  VW: 'VW',
} as const;
export type CoverageStatus = keyof typeof CoverageStatus;

/** Whose a device is, seen from the organisation that has it repaired. */
export const DeviceRelation = { OWNED: 'OWNED', LEASED: 'LEASED', CUSTOMER: 'CUSTOMER' } as const;
export type DeviceRelation = keyof typeof DeviceRelation;

/** The families of products a device belongs to. */
export const ProductLine = { MAC: 'MAC', IPHONE: 'IPHONE', IPAD: 'IPAD', IPOD: 'IPOD', WATCH: 'WATCH', OTHER: 'OTHER' } as const;
export type ProductLine = keyof typeof ProductLine;

/** Why a service ended without a repair, by the trade's codes; there is no N04. */
export const NoTroubleClass = { N01: 'N01', N02: 'N02', N03: 'N03', N05: 'N05', N06: 'N06', N07: 'N07', N99: 'N99' } as const;
export type NoTroubleClass = keyof typeof NoTroubleClass;

/** The programmes that a repair can be done under. */
export const RepairProgram = { IDS: 'IDS', SSA: 'SSA', AASP: 'AASP' } as const;
export type RepairProgram = keyof typeof RepairProgram;
