import type { keyFigures as english } from '../en/key-figures.js';
import type { MessagesLike } from '../message-shape.js';

export const keyFigures: MessagesLike<typeof english> = {
  title: 'Nøkkeltall',
  none: 'Ingen',
  completed: 'Reparasjoner dette kvartalet',
  median: 'Median tid for en reparasjon',
  openRepairs: 'Åpne reparasjoner',
  openLong: 'én i mer enn en uke |||| %{smart_count} i mer enn en uke',
  lastQuarter: 'forrige kvartal: %{value}',
  hours: 'én arbeidstime |||| %{smart_count} arbeidstimer',
  returns: 'Returer å sende',
  overdue: 'én forfalt |||| %{smart_count} forfalt',
  technicians: 'Sertifiserte teknikere',
  certifiedToday: 'ansatt, sertifisert i dag',
  since: 'siden %{date}',
  paidInTime: 'Fakturaer betalt i tide',
  ofInvoices: 'av én faktura |||| av %{smart_count} fakturaer',
  daysToPay: 'Dager til betaling, median',
  parts: 'Sendte deler',
  exams: 'Eksamener tatt',
  examsPaid: '%{byVoucher} med kupong, %{charged} belastet',
  lateReturns: 'Belastede sene returer',
};
