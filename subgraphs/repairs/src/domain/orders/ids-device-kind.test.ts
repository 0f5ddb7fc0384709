import { expect, it } from 'vitest';

import { idsDeviceKind } from './ids-device-kind.js';

it('IDS-04: a family of products says what the device is, an accessory alone does not', () => {
  expect((['IPHONE', 'IPAD', 'IPOD', 'MAC', 'WATCH', 'OTHER', null] as const).map(idsDeviceKind)).toEqual(['IPHONE', 'IPAD', 'IPOD_TOUCH', 'MAC', null, null, null]);
});
