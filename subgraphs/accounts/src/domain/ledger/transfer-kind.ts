/**
 * `single` posts at once; `pending` reserves until it is resolved, once: posted (in part or whole, what is left is free), voided or
 * expired.
 */
export const transferKinds = ['single', 'pending', 'post', 'void', 'expire'] as const;
export type TransferKind = (typeof transferKinds)[number];

/** Why something is booked. */
export const transferCodes = ['LIMIT', 'RAISE', 'ORDER', 'SHIPMENT', 'CANCELLATION', 'FEE', 'INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'REFUND', 'DISPUTE', 'HOLD'] as const;
export type TransferCode = (typeof transferCodes)[number];
