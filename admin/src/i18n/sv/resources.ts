import type { resources as english } from '../en/resources.js';
import type { MessagesLike } from '../message-shape.js';

export const resources: MessagesLike<typeof english> = {
  partners: { name: 'Partner |||| Partner' },
  audits: { name: 'Revision |||| Revisioner' },
  'audit-actions': { name: 'Korrigerande åtgärd |||| Korrigerande åtgärder' },
  repairs: { name: 'Reparation |||| Reparationer' },
  parts: { name: 'Del |||| Delar' },
  orders: { name: 'Beställning |||| Beställningar' },
  stock: { name: 'Lager |||| Lager' },
  'seed-stock': { name: 'Seed Stock-enhet |||| Seed Stock-enheter' },
  devices: { name: 'Enhet |||| Enheter' },
  returns: { name: 'Retur |||| Returer' },
  'bulk-returns': { name: 'Returleverans |||| Returleveranser' },
  express: { name: 'Expressbyte |||| Expressbyten' },
  'card-holds': { name: 'Kortreservation |||| Kortreservationer' },
  technicians: { name: 'Tekniker |||| Tekniker' },
  renewals: { name: 'Förnyelse |||| Förnyelser' },
  applications: { name: 'Ansökan |||| Ansökningar' },
  accounts: { name: 'Konto |||| Konton' },
  invoices: { name: 'Faktura |||| Fakturor' },
  payments: { name: 'Betalning |||| Betalningar' },
  exposure: { name: 'Kreditlina |||| Kreditlinor' },
  ledger: { name: 'Rörelse |||| Rörelser' },
  messages: { name: 'E-postmeddelande |||| E-postmeddelanden' },
  'dead-letters': { name: 'Händelse |||| Händelser' },
};
