import type { Source } from '@platform/kit/list/source.js';

/** How units of seed stock are read. */
export const seedStockUnitSource: Source = {
  from: 'repairs.seed_stock_unit u',
  id: 'u.id',
  always: ['partId', 'orderId', 'replenishingOrderId'],
  columns: {
    partId: 'u.part_id',
    orderId: 'u.order_id',
    replenishingOrderId: 'u.replenishing_order_id',
    serialNumber: 'u.serial_number',
    state: 'u.state',
    arrivedAt: 'u.arrived_at',
    swappedAt: 'u.swapped_at',
    version: 'u.version',
  },
  references: {
    organization: { type: 'Organization', id: 'u.tenant_id' },
    location: { type: 'ServiceLocation', id: 'u.location_id' },
    originalDevice: { type: 'Device', id: 'u.original_device_id' },
    replacementDevice: { type: 'Device', id: 'u.replacement_device_id' },
  },
};
