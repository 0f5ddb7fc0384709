import type { CoverageStatus, ProductLine, RepairStatus, RepairType } from '../repair-codes.js';

/** One row of a repair export, read; null stands for what the row does not say. */
export interface ExportRow {
  dispatchId: string;
  shipTo: string;
  serialNumber: string;
  imei: string | null;
  productName: string | null;
  productLine: ProductLine | null;
  repairType: RepairType;
  status: RepairStatus;
  coverageStatus: CoverageStatus | null;
  createdAt: Date;
  completedAt: Date | null;
  techId: string | null;
  purchaseOrderNumber: string | null;
  reference: string | null;
}

export type ExportField = keyof ExportRow;
