import { accountResource } from '../accounts/account-resource.js';
import { deadLetterResource } from '../dead-letters/dead-letter-resource.js';
import { actionResource } from '../audits/actions/action-resource.js';
import { applicationResource } from '../applications/application-resource.js';
import { auditResource } from '../audits/audit-resource.js';
import { renewalResource } from '../certifications/renewal-resource.js';
import type { Resources } from '../data/data-provider.js';
import { deviceResource } from '../devices/device-resource.js';
import { depotStockResource, movementResource } from '../depot/stock/depot-stock-resources.js';
import { orderResource } from '../orders/order-resource.js';
import { partResource, seedStockResource, stockResource } from '../parts/part-resources.js';
import { exposureResource } from '../exposure/exposure-resource.js';
import { expressResource } from '../express/express-resource.js';
import { holdResource } from '../holds/hold-resource.js';
import { invoiceResource } from '../invoices/invoice-resource.js';
import { ledgerResource } from '../ledger/ledger-resource.js';
import { messageResource } from '../mail/message-resource.js';
import { partnerResource } from '../partners/partner-resource.js';
import { paymentResource } from '../payments/payment-resource.js';
import { repairResource } from '../repairs/repair-resource.js';
import { returnResource } from '../returns/return-resource.js';
import { shipmentResource } from '../returns/shipments/shipment-resource.js';
import { technicianResource } from '../technicians/technician-resource.js';

export const resources: Resources = {
  partners: partnerResource,
  audits: auditResource,
  'audit-actions': actionResource,
  applications: applicationResource,
  repairs: repairResource,
  parts: partResource,
  orders: orderResource,
  stock: stockResource,
  'depot-stock': depotStockResource,
  'depot-movements': movementResource,
  'seed-stock': seedStockResource,
  devices: deviceResource,
  returns: returnResource,
  'bulk-returns': shipmentResource,
  express: expressResource,
  'card-holds': holdResource,
  technicians: technicianResource,
  renewals: renewalResource,
  accounts: accountResource,
  invoices: invoiceResource,
  payments: paymentResource,
  exposure: exposureResource,
  ledger: ledgerResource,
  messages: messageResource,
  'dead-letters': deadLetterResource,
};
