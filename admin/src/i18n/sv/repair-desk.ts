import type { repairDesk as english } from '../en/repair-desk.js';
import type { MessagesLike } from '../message-shape.js';

export const repairDesk: MessagesLike<typeof english> = {
  covered: 'Täcks i dag av',
  nothing: 'Inget: utanför garantin',
  issues: {
    title: 'Vad som är fel',
    open: 'Säg vad som är fel',
    submit: 'Spara',
    done: 'Vad som är fel är registrerat.',
    issue: 'Fel %{place}',
    modifier: 'Hur det visar sig',
    none: 'Inget',
    another: 'Lägg till ett fel',
    by: 'Vem som sade det',
    reporters: {
      CUSTOMER: 'Kunden',
      TECHNICIAN: 'Teknikern',
    },
  },
  diagnostics: {
    open: 'För in en diagnoskörning',
    submit: 'För in',
    done: 'Körningen är införd.',
    number: 'Körningens nummer',
    numberHint: '1 till 40 bokstäver och siffror.',
    suite: 'Testpaket',
    outcome: 'Resultat',
    group: 'Komponent som fallerade',
    noGroup: 'Ingen',
    ranAt: 'När den kördes',
  },
  entitlements: {
    title: 'Vad programmet ger',
    none: 'Organisationens konton ger inget för reparationerna.',
  },
  bulk: {
    title: 'Slutför reparationer',
    open: 'Slutför de valda',
    column: 'Välj',
    choose: 'Välj %{dispatch}',
    chosen: '%{smart_count} reparation vald |||| %{smart_count} reparationer valda',
    empty: 'Inget är valt. Välj reparationer i listan först.',
    completed: 'Slutförd',
    over: 'Redan över',
    result: '%{done} av %{total} slutförda; det som avvisades säger varför och kan försökas igen.',
    back: 'Tillbaka till listan',
  },
};
