/** What react-admin calls the resources in its own texts. */
export const resources = {
  partners: { name: 'Partner |||| Partners' },
  audits: { name: 'Audit |||| Audits' },
  repairs: { name: 'Repair |||| Repairs' },
  technicians: { name: 'Technician |||| Technicians' },
  accounts: { name: 'Account |||| Accounts' },
} as const;
