/** Who made a product. */
export const Manufacturer = { APPLE: 'APPLE', OTHER: 'OTHER' } as const;
export type Manufacturer = keyof typeof Manufacturer;

/** How a device belongs to the organisation that asks for service. */
export const DeviceRelation = {
  OWNED: 'OWNED',
  LEASED: 'LEASED',
  CUSTOMER: 'CUSTOMER',
  OTHER_OWNER: 'OTHER_OWNER',
} as const;
export type DeviceRelation = keyof typeof DeviceRelation;
