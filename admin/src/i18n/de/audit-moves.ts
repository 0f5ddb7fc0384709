import type { MessagesLike } from '../message-shape.js';
import type * as english from '../en/audit-moves.js';

export const auditMoves: MessagesLike<typeof english.auditMoves> = {
  planning: {
    title: 'Auditplanung',
    note: 'Partner ohne offenes Audit, die mit den gewichtigsten Gründen zuerst. Die Punkte ordnen; sie urteilen über niemanden.',
    country: 'Land', everywhere: 'Alle Länder', empty: 'Kein Partner ist ohne offenes Audit.', total: '%{count} Partner', first: 'Zum ersten', more: 'Nächste Seite',
    score: '%{score} Punkte', lastAudit: 'zuletzt geprüft %{date}', never: 'noch nie geprüft',
    reasons: {
      NEVER_AUDITED: 'Noch nie geprüft', AUDIT_DUE: 'Letztes Audit vor einem Jahr oder mehr', AUDIT_LONG_AGO: 'Letztes Audit vor zwei Jahren oder mehr', QUARTERS_FAILED: 'Nicht erfüllte Quartale der letzten vier: %{count}', ACTIONS_OVERDUE: 'Überfällige Maßnahmen: %{count}',
      ACTIONS_OPEN: 'Offene Maßnahmen: %{count}', LOCATION_ADDED: 'Neue Standorte seit dem letzten Audit: %{count}', NO_CERTIFIED_TECHNICIAN: 'Beschäftigt keinen zertifizierten Techniker', ACCOUNT_NOT_GOOD: 'Zurückgestellte oder ausgesetzte Konten: %{count}', CERTIFICATES_EXPIRE: 'Zertifikate, die binnen 60 Tagen enden: %{count}, das erste am %{date}', RETURNS_OVERDUE: 'Nicht rechtzeitig zurückgesandte Teile: %{count}',
    },
  },
  needed: 'Dies wird gebraucht.',
  ask: { open: 'Partner befragen', text: 'Der Partner sagt selbst, Anforderung für Anforderung, wie es steht, und fügt Bilder hinzu. Sie können die Prüfung jederzeit ohne seine Antworten beginnen.', due: 'Zu beantworten bis', submit: 'Um Antworten bitten', done: 'Der Partner wurde befragt.' },
  submit: { open: 'Antworten einreichen', done: 'Ihre Antworten sind eingereicht und werden geprüft.' },
  start: { without: 'Ohne Warten beginnen', takeOver: 'Prüfung übernehmen' },
  changes: { open: 'Änderungen anfordern', text: 'Das Audit geht an den Partner zurück, der erneut antwortet.', label: 'Was zu ergänzen oder zu ändern ist', submit: 'Zurückgeben', ofItem: 'Betrifft die Anforderung auf dem Bildschirm: %{text}', done: 'Das Audit ging an den Partner zurück.' },
  reopen: { open: 'Audit wiedereröffnen', text: 'Der Bericht, mit dem es abgeschlossen wurde, bleibt mit seiner Prüfsumme. Was ab jetzt festgestellt wird, kommt in einen neuen.', label: 'Warum es wiedereröffnet wird', submit: 'Wiedereröffnen', done: 'Das Audit ist wieder offen.' },
  report: { open: 'Bericht', draft: 'Entwurf des Berichts', pdf: 'Als PDF', csv: 'Als CSV', failed: 'Der Bericht konnte nicht geholt werden. Versuchen Sie es erneut.' },
  banner: {
    yourAnswers: 'Sagen Sie zu jeder Anforderung, wie es steht, und reichen Sie Ihre Antworten bis %{date} ein.',
    awaitingAnswers: 'Der Partner ist gebeten, bis %{date} zu antworten.',
    yourChanges: 'Sie sind gebeten, Ihre Antworten zu ergänzen: %{reason}',
    awaitingChanges: 'Der Partner ist gebeten, seine Antworten zu ergänzen: %{reason}',
    submitted: '%{name} hat die Antworten des Partners eingereicht, %{date}.',
    reopened: 'Wiedereröffnet von %{name}, %{date}: %{reason}',
  },
};

export const answers: MessagesLike<typeof english.answers> = {
  title: 'Eigene Angabe des Partners',
  asked: 'Den Partner gefragt: %{request}',
  by: '%{name}, %{date}',
  claim: 'Wie steht es bei Ihnen?',
  words: 'In eigenen Worten',
  wordsHint: 'Was vorhanden ist, wo und seit wann.',
  wordsNeeded: 'Sagen Sie, was fehlt und was Sie dagegen tun.',
  stage: { saved: 'Gespeichert', pending: 'Wird gespeichert …', incomplete: 'Nicht gespeichert: Sagen Sie, warum.', failed: 'Konnte nicht gespeichert werden; beim Einreichen wird es erneut versucht.', refused: 'Nicht gespeichert.' },
};

export const itemEvidence: MessagesLike<typeof english.itemEvidence> = {
  title: 'Dateien (%{count})',
  none: 'Dieser Anforderung ist nichts beigefügt.',
  add: 'Datei beifügen',
  camera: 'Bild aufnehmen',
  say: 'Mehr dazu angeben',
  sayLess: 'Weniger angeben',
};

export const auditActions: MessagesLike<typeof english.auditActions> = {
  title: 'Korrekturmaßnahmen',
  note: 'Was Audits angeordnet haben: Partner melden es als erledigt, Mitarbeitende bestätigen es.',
  empty: 'Nichts ist zu tun.',
  tile: 'Überfällige Maßnahmen',
  tileReported: '%{count} zu bestätigen',
  tileOpen: '%{count} insgesamt',
  columns: { action: 'Maßnahme', partner: 'Partner', owner: 'Verantwortlich', due: 'Fällig', status: 'Status', steps: 'Nächstes' },
  doneNote: '%{name}: %{note}',
  rejectedNote: 'Nicht erledigt, sagt %{name}: %{note}',
  reminder: 'Nächste Erinnerung %{date} (%{count} gesendet)',
  steps: { done: 'Als erledigt melden', verify: 'Bestätigen', reject: 'Nicht erledigt' },
  stepTexts: { done: 'Sagen Sie, was getan wurde. Danach wird es angesehen.', verify: 'Sie haben gesehen, dass es erledigt ist.', reject: 'Der Partner soll es erneut tun und liest den Grund.' },
  noteLabel: 'Bemerkung',
  moved: 'Vermerkt.',
};
