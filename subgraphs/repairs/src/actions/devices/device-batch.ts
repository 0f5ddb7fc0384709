import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';

import type { DeviceState, KnownCoverage, KnownDevice } from '../../db/devices/read-device-state.js';
import type { DeviceWrites, WrittenDevice } from '../../db/devices/write-devices.js';
import { planStanding } from '../../domain/coverage/coverage-state.js';
import { deviceEffect } from '../../domain/devices/device-effect.js';
import type { CoverageTold, DeviceFacts, DeviceRow } from '../../domain/devices/device-row.js';
import { limitedWarrantyEnd } from '../../domain/warranty/limited-warranty.js';
import type { TakenRow } from './taken-row.js';

interface World {
  now: Date;
  newId: () => string;
  today: LocalDate;
  /** The last date that has begun where the organisation is. */
  lastDate: LocalDate;
  /** Null before the terms have arrived: then no warranty follows from a purchase. */
  warrantyTerms: RuleSet | null;
}

/** Takes rows on what is recorded, and collects what is to be written. */
export class DeviceBatch {
  private readonly newDevices = new Set<KnownDevice>();
  private readonly changedDevices = new Set<KnownDevice>();
  private readonly newCoverages = new Set<KnownCoverage>();
  private readonly changedCoverages = new Set<KnownCoverage>();

  constructor(
    private readonly state: DeviceState,
    private readonly world: World,
  ) {}

  take(row: DeviceRow): TakenRow {
    const known = this.state.devices.get(row.serialNumber) ?? null;
    const effect = deviceEffect({ row, device: known, identifierOwner: this.ownerOf(row), lastDate: this.world.lastDate });
    if (effect.kind === 'REJECT') return { outcome: 'REJECTED', problems: effect.problems };
    const device = known ?? this.register(row.serialNumber, effect.facts);
    const enlists = device.enlistedAt === null && row.relation !== null;
    const isChanged = known !== null && this.change(device, { facts: effect.facts, isTold: row.relation !== null });
    const coversAnew = [row.coverage === null ? false : this.cover(device, row.coverage), this.coverByPurchase(device)].includes(true);
    for (const number of [device.imei, device.imei2, device.meid]) if (number !== null) this.state.owners.set(number, device.serialNumber);
    const outcome = enlists || known === null ? 'REGISTERED' : isChanged || coversAnew ? 'CHANGED' : 'UNCHANGED';
    if (known === null || enlists) device.enlistedAt ??= this.world.now;
    if (outcome !== 'UNCHANGED' && !this.newDevices.has(device)) this.markChanged(device);
    return { outcome, deviceId: device.id };
  }

  writes(): DeviceWrites {
    return { newDevices: [...this.newDevices].map((device) => this.written(device)), changedDevices: [...this.changedDevices].map((device) => this.written(device)), newCoverages: [...this.newCoverages], changedCoverages: [...this.changedCoverages] };
  }

  private written(device: KnownDevice): WrittenDevice {
    const { state: planState, changesOn: planChangesOn } = planStanding(this.coveragesOf(device), this.world.today);
    const { isReplaced: _, ...kept } = device;
    return { ...kept, planState, planChangesOn };
  }

  private ownerOf({ serialNumber, imei, imei2, meid }: DeviceRow): string | null {
    const owners = [imei, imei2, meid].flatMap((number) => (number === null ? [] : (this.state.owners.get(number) ?? [])));
    return owners.find((owner) => owner !== serialNumber) ?? null;
  }

  private register(serialNumber: string, facts: DeviceFacts): KnownDevice {
    const device: KnownDevice = { ...facts, id: this.world.newId(), serialNumber, enlistedAt: null, retiredOn: null, isReplaced: false, version: 1 };
    this.state.devices.set(serialNumber, device);
    this.newDevices.add(device);
    return device;
  }

  /** Only a row that tells whose a device is brings a retired one back into use. */
  private change(device: KnownDevice, { facts, isTold }: { facts: DeviceFacts; isTold: boolean }): boolean {
    const told = { ...facts, retiredOn: isTold ? null : device.retiredOn };
    const isMore = (Object.keys(told) as (keyof typeof told)[]).some((fact) => told[fact] !== device[fact]);
    Object.assign(device, told);
    return isMore;
  }

  private markChanged(device: KnownDevice): void {
    if (!this.changedDevices.has(device)) device.version += 1;
    this.changedDevices.add(device);
  }

  private coveragesOf({ id }: KnownDevice): KnownCoverage[] {
    const coverages = this.state.coverages.get(id) ?? [];
    this.state.coverages.set(id, coverages);
    return coverages;
  }

  /** A coverage told of again, by its kind, first day and part, is changed to what is told now. */
  private cover(device: KnownDevice, told: CoverageTold, source: KnownCoverage['source'] = 'TOLD'): boolean {
    const coverages = this.coveragesOf(device);
    const known = coverages.find(({ kind, startsOn, partNumber }) => kind === told.kind && startsOn === told.startsOn && partNumber === told.partNumber);
    if (known === undefined) {
      const coverage = { ...told, source, id: this.world.newId(), deviceId: device.id, version: 1 };
      coverages.push(coverage);
      this.newCoverages.add(coverage);
      return true;
    }
    return this.amend(known, { ...told, source });
  }

  private amend(coverage: KnownCoverage, told: CoverageTold & Pick<KnownCoverage, 'source'>): boolean {
    const isMore = (Object.keys(told) as (keyof typeof told)[]).some((field) => told[field] !== coverage[field]);
    if (!isMore) return false;
    if (!this.newCoverages.has(coverage) && !this.changedCoverages.has(coverage)) coverage.version += 1;
    Object.assign(coverage, told);
    if (!this.newCoverages.has(coverage)) this.changedCoverages.add(coverage);
    return true;
  }

  /** An iPhone's limited warranty follows from its purchase where nobody has told of it, and moves with the purchase's date. */
  private coverByPurchase(device: KnownDevice): boolean {
    const { warrantyTerms } = this.world;
    if (warrantyTerms === null || device.purchasedOn === null || device.productLine !== 'IPHONE' || device.manufacturer !== 'APPLE') return false;
    const warranties = this.coveragesOf(device).filter(({ kind }) => kind === 'LIMITED_WARRANTY');
    const derived = warranties.find(({ source }) => source === 'PURCHASE');
    if (derived === undefined && warranties.length > 0) return false;
    const startsOn = device.purchasedOn;
    const told: CoverageTold = { kind: 'LIMITED_WARRANTY', startsOn, endsOn: limitedWarrantyEnd(startsOn as LocalDate, warrantyTerms), cancelledOn: null, agreementNumber: null, provider: null, partNumber: null };
    return derived === undefined ? this.cover(device, told, 'PURCHASE') : this.amend(derived, { ...told, source: 'PURCHASE' });
  }
}
