import type { resources as english } from '../en/resources.js';
import type { MessagesLike } from '../message-shape.js';

export const resources: MessagesLike<typeof english> = {
  partners: { name: 'Partner |||| Partnere' },
  audits: { name: 'Revisjon |||| Revisjoner' },
  'audit-actions': { name: 'Korrigerende tiltak |||| Korrigerende tiltak' },
  repairs: { name: 'Reparasjon |||| Reparasjoner' },
  parts: { name: 'Del |||| Deler' },
  orders: { name: 'Bestilling |||| Bestillinger' },
  stock: { name: 'Lager |||| Lager' },
  'seed-stock': { name: 'Seed Stock-enhet |||| Seed Stock-enheter' },
  devices: { name: 'Enhet |||| Enheter' },
  returns: { name: 'Retur |||| Returer' },
  'bulk-returns': { name: 'Returforsendelse |||| Returforsendelser' },
  express: { name: 'Ekspressutskifting |||| Ekspressutskiftinger' },
  'card-holds': { name: 'Kortreservasjon |||| Kortreservasjoner' },
  technicians: { name: 'Tekniker |||| Teknikere' },
  renewals: { name: 'Fornyelse |||| Fornyelser' },
  applications: { name: 'Søknad |||| Søknader' },
  accounts: { name: 'Konto |||| Kontoer' },
  invoices: { name: 'Faktura |||| Fakturaer' },
  payments: { name: 'Innbetaling |||| Innbetalinger' },
  exposure: { name: 'Kredittlinje |||| Kredittlinjer' },
  ledger: { name: 'Bevegelse |||| Bevegelser' },
  messages: { name: 'E-post |||| E-poster' },
  'dead-letters': { name: 'Hendelse |||| Hendelser' },
};
