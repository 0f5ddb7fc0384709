import type { workbenchViews as english } from '../en/workbench-views.js';
import type { MessagesLike } from '../message-shape.js';

export const workbenchViews: MessagesLike<typeof english> = {
  modes: { label: 'Ansicht', focus: 'Einzeln', table: 'Tabelle', compare: 'Vergleich', report: 'Vorschau' },
  filters: { label: 'Anzeigen', all: 'Alle', open: 'Nicht bewertet', unanswered: 'Nicht beantwortet', failing: 'Mit Mängeln', unproven: 'Nachweis fehlt', changed: 'Seit dem letzten Audit geändert', mine: 'Meine' },
  files: '%{smart_count} Datei |||| %{smart_count} Dateien',
  table: {
    caption: 'Anforderungen des Audits %{number}',
    before: 'Zuvor: %{result}',
    claims: 'Partner sagt: %{result}',
    choose: 'Auswählen …',
    missing: 'Fehlt',
    restNotAsked: 'Die offene auf nicht zutreffend setzen |||| Die %{smart_count} offenen auf nicht zutreffend setzen',
    setAside: '%{smart_count} auf nicht zutreffend gesetzt. |||| %{smart_count} auf nicht zutreffend gesetzt.',
    takeBack: 'Zurücknehmen',
  },
  compare: {
    none: 'Es gibt kein früheres Audit zum Vergleichen.',
    title: '%{now} neben %{before}',
    origin: '%{number}, abgeschlossen am %{date}',
    now: 'Dieses Audit',
    counts: 'Änderungen',
    onlyDifferences: 'Nur Unterschiede',
    notAskedBefore: 'Im vorigen Audit nicht gefragt.',
    notAskedAgain: 'Nur im vorigen Audit gefragt',
    change: { better: 'besser', worse: 'schlechter', other: 'anders', same: 'unverändert', open: 'noch nicht bewertet', new: 'neu' },
  },
  report: {
    language: 'Sprache des Berichts',
    before: 'Vor dem Abschluss',
    ready: 'Nichts steht im Weg.',
    show: 'Zeigen',
    notes: {
      open: '%{smart_count} nicht bewertet |||| %{smart_count} nicht bewertet',
      unsaved: '%{smart_count} nicht gespeichert |||| %{smart_count} nicht gespeichert',
      withoutAction: '%{smart_count} Mangel ohne Korrekturmaßnahme |||| %{smart_count} Mängel ohne Korrekturmaßnahme',
      unproven: '%{smart_count} ohne Nachweis |||| %{smart_count} ohne Nachweis',
    },
  },
  keys: {
    assess: 'Bewerten',
    move: 'Bewegen',
    viewer: 'In einem Bild',
    severity: 'Nächster Schweregrad',
    action: 'Korrekturmaßnahme schreiben',
    nextOpen: 'Nächste offene Anforderung',
    modes: 'Einzeln, Tabelle, Vergleich, Vorschau',
    zoom: 'Vergrößern, verkleinern, ganzes Bild',
    rotate: 'Drehen',
    pan: 'Bild verschieben',
  },
};
