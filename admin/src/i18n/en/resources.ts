/** What react-admin calls the resources in its own texts. */
export const resources = {
  partners: { name: 'Partner |||| Partners' },
  audits: { name: 'Audit |||| Audits' },
  'audit-actions': { name: 'Corrective action |||| Corrective actions' },
  repairs: { name: 'Repair |||| Repairs' },
  parts: { name: 'Part |||| Parts' },
  orders: { name: 'Order |||| Orders' },
  stock: { name: 'Stock |||| Stock' },
  'seed-stock': { name: 'Seed Stock unit |||| Seed Stock units' },
  devices: { name: 'Device |||| Devices' },
  returns: { name: 'Return |||| Returns' },
  'bulk-returns': { name: 'Shipment of returns |||| Shipments of returns' },
  technicians: { name: 'Technician |||| Technicians' },
  renewals: { name: 'Renewal |||| Renewals' },
  applications: { name: 'Application |||| Applications' },
  accounts: { name: 'Account |||| Accounts' },
  'dead-letters': { name: 'Undelivered event |||| Undelivered events' },
} as const;
