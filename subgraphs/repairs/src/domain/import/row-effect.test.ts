import { expect, it } from 'vitest';

import { RepairStatus } from '../repair-codes.js';
import { isOpen } from '../repairs/repair-status-moves.js';
import type { ExportRow } from './export-row.js';
import { gapsFilled, type RecordedRepair, rowEffect, type RowFacts } from './row-effect.js';

const row: ExportRow = {
  dispatchId: 'G143111400',
  shipTo: '0000033523',
  serialNumber: 'C02XL0GKJGH5',
  imei: null,
  productName: null,
  productLine: null,
  repairType: 'CIN',
  status: 'BEGR',
  coverageStatus: 'LI',
  createdAt: new Date('2026-03-28T08:15:00Z'),
  completedAt: null,
  techId: null,
  purchaseOrderNumber: null,
  reference: null,
};
const completed: ExportRow = { ...row, status: 'SPCM', completedAt: new Date('2026-03-31T14:40:00Z') };
const recordOf = (told: ExportRow): RecordedRepair => ({ ...told, locationId: 'here' });
const facts: RowFacts = { row, locationId: 'here', repair: null, device: null, openDispatchId: null };

function outcome(changes: Partial<RowFacts>): string[] {
  const effect = rowEffect({ ...facts, ...changes });
  return effect.kind === 'REJECT' ? effect.problems.map(({ code, column }) => `${code} ${column}`) : [effect.kind];
}

it('a new dispatch id creates a repair, and the same row again changes nothing', () => {
  expect(outcome({})).toEqual(['CREATE']);
  expect(outcome({ repair: recordOf(row), openDispatchId: row.dispatchId })).toEqual(['UNCHANGED']);
  expect(outcome({ row: completed, repair: recordOf(completed) })).toEqual(['UNCHANGED']);
});

it('a Ship-To that the organisation does not have rejects the row', () => {
  expect(outcome({ locationId: null })).toEqual(['UNKNOWN_SHIP_TO ship_to']);
});

it('AASP-17: a row brings an open repair to its completion', () => {
  expect(outcome({ row: completed, repair: recordOf(row), openDispatchId: row.dispatchId })).toEqual(['CHANGE']);
});

it.each(Object.values(RepairStatus).filter(isOpen))('AASP-17: a row does not bring a completed repair back to %s', (status) => {
  expect(outcome({ row: { ...row, status }, repair: recordOf(completed) })).toEqual(['ILLEGAL_STATUS_MOVE status']);
});

it('AASP-17: a row does not move a completion, nor cancel it', () => {
  expect(outcome({ row: { ...completed, completedAt: new Date('2026-04-01T00:00:00Z') }, repair: recordOf(completed) })).toEqual(['CONTRADICTS_RECORD completed_at']);
  expect(outcome({ row: { ...row, status: 'CANCELLED' }, repair: recordOf(completed) })).toEqual(['ILLEGAL_STATUS_MOVE status']);
});

it('a row does not move a repair to another place, device or instant of creation', () => {
  expect(outcome({ repair: { ...recordOf(row), locationId: 'elsewhere' } })).toEqual(['CONTRADICTS_RECORD ship_to']);
  expect(outcome({ repair: { ...recordOf(row), serialNumber: 'C02XL0GKJGH6' } })).toEqual(['CONTRADICTS_RECORD serial_number']);
  expect(outcome({ repair: { ...recordOf(row), createdAt: new Date(0) } })).toEqual(['CONTRADICTS_RECORD created_at']);
});

it('the repair type may change while the repair is open', () => {
  expect(outcome({ row: { ...row, repairType: 'MINS' }, repair: recordOf(row) })).toEqual(['CHANGE']);
  expect(outcome({ row: { ...completed, repairType: 'MINS' }, repair: recordOf(completed) })).toEqual(['CONTRADICTS_RECORD repair_type']);
});

it.each(['coverageStatus', 'techId', 'purchaseOrderNumber', 'reference'] as const)('%s may be corrected even when the repair is completed, and an empty cell leaves it', (field) => {
  const record = { ...recordOf(completed), [field]: field === 'coverageStatus' ? 'OO' : 'BEFORE00' };
  expect(outcome({ row: { ...completed, [field]: field === 'coverageStatus' ? 'PP' : 'AFTER000' }, repair: record })).toEqual(['CHANGE']);
  expect(outcome({ row: { ...completed, [field]: null }, repair: record })).toEqual(['UNCHANGED']);
});

it('a device has one open repair', () => {
  expect(outcome({ openDispatchId: 'G999999999' })).toEqual(['DEVICE_IN_REPAIR serial_number']);
  expect(outcome({ row: completed, openDispatchId: 'G999999999' })).toEqual(['CREATE']);
});

it('a row fills the gaps of a known device, and never overwrites what is known', () => {
  const device = { imei: null, productName: 'iPhone 15', productLine: null };
  expect(gapsFilled({ ...row, imei: '490154203237518', productName: 'iPhone 16' }, device)).toEqual({ imei: '490154203237518', productName: 'iPhone 15', productLine: null });
  expect(gapsFilled({ ...row, productName: 'iPhone 16' }, device)).toBeNull();
  expect(outcome({ row: { ...row, imei: '490154203237518' }, repair: recordOf(row), device })).toEqual(['CHANGE']);
});

it('another IMEI than the device is known by rejects the row', () => {
  const device = { imei: '490154203237518', productName: null, productLine: null };
  expect(outcome({ row: { ...row, imei: '013348005376007' }, device })).toEqual(['CONTRADICTS_RECORD imei']);
});

it('everything that speaks against a row is told at once', () => {
  const repair = { ...recordOf(completed), locationId: 'elsewhere', createdAt: new Date(0) };
  expect(outcome({ repair })).toEqual(['CONTRADICTS_RECORD ship_to', 'CONTRADICTS_RECORD created_at', 'ILLEGAL_STATUS_MOVE status']);
});
