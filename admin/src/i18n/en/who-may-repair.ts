/** Asks who may repair a product on a date. */
export const whoMayRepair = {
  open: 'Who may repair …',
  product: 'Product',
  on: 'On the day',
  count: '%{count} may repair it on that day',
  nobody: 'Nobody. Who may must work for the partner on that day and hold a certification for the product that counts on it.',
  more: 'More than fifty: choose a partner, or export the matrix as CSV.',
} as const;
