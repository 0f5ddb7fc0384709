/** An agreement as a test has it signed. */
export const signedAgreement = { id: 'LB-2025-0117', version: '4.1', signatory: 'Kari Nordmann', signedOn: '2025-01-02' } as const;
