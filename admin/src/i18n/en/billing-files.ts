/** Files of invoices and statements. */
export const billingFiles = {
  pdf: 'Download PDF',
};
