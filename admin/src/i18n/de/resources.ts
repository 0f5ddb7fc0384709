import type { resources as english } from '../en/resources.js';
import type { MessagesLike } from '../message-shape.js';

export const resources: MessagesLike<typeof english> = {
  partners: { name: 'Partner |||| Partner' },
  audits: { name: 'Audit |||| Audits' },
  'audit-actions': { name: 'Korrekturmaßnahme |||| Korrekturmaßnahmen' },
  repairs: { name: 'Reparatur |||| Reparaturen' },
  parts: { name: 'Teil |||| Teile' },
  orders: { name: 'Bestellung |||| Bestellungen' },
  stock: { name: 'Bestand |||| Bestände' },
  'seed-stock': { name: 'Seed-Stock-Gerät |||| Seed-Stock-Geräte' },
  devices: { name: 'Gerät |||| Geräte' },
  returns: { name: 'Rücksendung |||| Rücksendungen' },
  'bulk-returns': { name: 'Retourensendung |||| Retourensendungen' },
  express: { name: 'Express-Austausch |||| Express-Austausche' },
  'card-holds': { name: 'Kartenreservierung |||| Kartenreservierungen' },
  technicians: { name: 'Technikerin oder Techniker |||| Technikerinnen und Techniker' },
  renewals: { name: 'Erneuerung |||| Erneuerungen' },
  applications: { name: 'Antrag |||| Anträge' },
  accounts: { name: 'Konto |||| Konten' },
  invoices: { name: 'Rechnung |||| Rechnungen' },
  payments: { name: 'Zahlung |||| Zahlungen' },
  exposure: { name: 'Kreditlinie |||| Kreditlinien' },
  ledger: { name: 'Buchung |||| Buchungen' },
  messages: { name: 'E-Mail |||| E-Mails' },
  'dead-letters': { name: 'Ereignis |||| Ereignisse' },
};
