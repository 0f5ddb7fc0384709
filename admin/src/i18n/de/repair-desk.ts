import type { repairDesk as english } from '../en/repair-desk.js';
import type { MessagesLike } from '../message-shape.js';

export const repairDesk: MessagesLike<typeof english> = {
  covered: 'Heute abgedeckt durch',
  nothing: 'Nichts: außerhalb der Garantie',
  issues: {
    title: 'Was nicht stimmt',
    open: 'Sagen, was nicht stimmt',
    submit: 'Speichern',
    done: 'Was nicht stimmt, ist festgehalten.',
    issue: 'Fehler %{place}',
    modifier: 'Wie er sich zeigt',
    none: 'Keiner',
    another: 'Weiteren Fehler hinzufügen',
    by: 'Wer es gesagt hat',
    reporters: {
      CUSTOMER: 'Der Kunde',
      TECHNICIAN: 'Die Technikkraft',
    },
  },
  diagnostics: {
    open: 'Diagnoselauf eintragen',
    submit: 'Eintragen',
    done: 'Der Lauf ist eingetragen.',
    number: 'Nummer des Laufs',
    numberHint: '1 bis 40 Buchstaben und Ziffern.',
    suite: 'Testreihe',
    outcome: 'Ergebnis',
    group: 'Ausgefallene Komponente',
    noGroup: 'Keine',
    ranAt: 'Wann er lief',
  },
  entitlements: {
    title: 'Was das Programm gewährt',
    none: 'Die Konten der Organisation gewähren nichts für ihre Reparaturen.',
  },
  bulk: {
    title: 'Reparaturen abschließen',
    open: 'Gewählte abschließen',
    column: 'Wahl',
    choose: '%{dispatch} wählen',
    chosen: '%{smart_count} Reparatur gewählt |||| %{smart_count} Reparaturen gewählt',
    empty: 'Nichts ist gewählt. Wählen Sie zuerst Reparaturen in der Liste.',
    completed: 'Abgeschlossen',
    over: 'Bereits beendet',
    result: '%{done} von %{total} abgeschlossen; was abgewiesen wurde, sagt warum und kann erneut versucht werden.',
    back: 'Zurück zur Liste',
  },
};
