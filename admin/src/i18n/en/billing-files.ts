/** Files of invoices and statements. */
export const billingFiles = {
  pdf: 'Download PDF',
  invoices: 'Download invoices as CSV',
};
