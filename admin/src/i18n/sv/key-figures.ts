import type { keyFigures as english } from '../en/key-figures.js';
import type { MessagesLike } from '../message-shape.js';

export const keyFigures: MessagesLike<typeof english> = {
  title: 'Nyckeltal',
  none: 'Inga',
  completed: 'Reparationer detta kvartal',
  median: 'Mediantid för en reparation',
  openRepairs: 'Öppna reparationer',
  openLong: 'en i mer än en vecka |||| %{smart_count} i mer än en vecka',
  lastQuarter: 'förra kvartalet: %{value}',
  hours: 'en arbetstimme |||| %{smart_count} arbetstimmar',
  returns: 'Returer att skicka',
  overdue: 'en försenad |||| %{smart_count} försenade',
  technicians: 'Certifierade tekniker',
  certifiedToday: 'anställda, certifierade i dag',
  since: 'sedan %{date}',
  paidInTime: 'Fakturor betalda i tid',
  ofInvoices: 'av en faktura |||| av %{smart_count} fakturor',
  daysToPay: 'Dagar till betalning, median',
  parts: 'Skickade delar',
  exams: 'Avlagda prov',
  examsPaid: '%{byVoucher} med kupong, %{charged} debiterade',
  lateReturns: 'Debiterade sena returer',
};
