import type { keyFigures as english } from '../en/key-figures.js';
import type { MessagesLike } from '../message-shape.js';

export const keyFigures: MessagesLike<typeof english> = {
  title: 'Kennzahlen',
  none: 'Keine',
  completed: 'Reparaturen in diesem Quartal',
  median: 'Mittlere Dauer einer Reparatur',
  openRepairs: 'Offene Reparaturen',
  openLong: 'eine länger als eine Woche |||| %{smart_count} länger als eine Woche',
  lastQuarter: 'Vorquartal: %{value}',
  hours: 'eine Arbeitsstunde |||| %{smart_count} Arbeitsstunden',
  returns: 'Rücksendungen offen',
  overdue: 'eine überfällig |||| %{smart_count} überfällig',
  technicians: 'Zertifizierte Techniker',
  certifiedToday: 'angestellt, heute zertifiziert',
  since: 'seit %{date}',
  paidInTime: 'Rechnungen pünktlich bezahlt',
  ofInvoices: 'von einer Rechnung |||| von %{smart_count} Rechnungen',
  daysToPay: 'Tage bis zur Zahlung, Median',
  parts: 'Versandte Teile',
  exams: 'Abgelegte Prüfungen',
  examsPaid: '%{byVoucher} mit Gutschein, %{charged} berechnet',
  lateReturns: 'Berechnete späte Rücksendungen',
};
