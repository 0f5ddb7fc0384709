import { readDispatchId } from '../../identifiers/dispatch-id.js';
import { readModuleSerialNumber } from '../../identifiers/module-serial-number.js';
import { readReturnOrderNumber } from '../../identifiers/return-order-number.js';

export type ScanKind = 'RETURN_ORDER' | 'SERIAL_NUMBER' | 'REPAIR';

export interface ScanReading {
  kind: ScanKind;
  value: string;
}

/**
 * What a scanned text can be, in the order in which it is looked for: the number of a return order, then the serial number that is
 * expected back, then the dispatch id of the repair of a part without one. A text may be several of them; the first that is
 * known here counts.
 * @source IDS-05 IDS-16
 */
export function scanReadings(scan: string): ScanReading[] {
  const readings: [ScanKind, string | null][] = [
    ['RETURN_ORDER', readReturnOrderNumber(scan)],
    ['SERIAL_NUMBER', readModuleSerialNumber(scan)],
    ['REPAIR', readDispatchId(scan)],
  ];
  return readings.flatMap(([kind, value]) => (value === null ? [] : [{ kind, value }]));
}
