import type { askedDates as english } from '../en/asked-dates.js';
import type { MessagesLike } from '../message-shape.js';

/** Questions of dates, warranties and coverage, and their answers. */
export const askedDates: MessagesLike<typeof english> = {
  title: 'Daten und Deckung',
  note: 'Was zu Daten, Garantien und Deckung gefragt wird. Nichts wird gespeichert.',
  ask: 'Antworten',
  terms: 'Nach den Bedingungen %{program} %{region}, Version %{version}.',
  days: {
    title: 'Werktage',
    note: 'Welcher Tag liegt so viele Werktage nach einem anderen? Der Tag, von dem an gezählt wird, zählt nicht mit.',
    region: 'Region',
    from: 'Von',
    count: 'Werktage',
    countHint: '0 bis 999',
    answer: 'Es ist %{weekday}, der %{date}.',
    noHolidays: 'Kein Feiertag liegt dazwischen.',
    holidays: 'Nicht gezählt: %{list}.',
    calendar: 'Kalender %{version}',
    outside: 'Der Kalender kennt die Jahre %{first} bis %{last}.',
  },
  coverage: {
    title: 'Deckung eines Geräts',
    note: 'Was zahlt an einem Tag für einen Fehler eines Geräts, und warum?',
    number: 'Seriennummer oder IMEI',
    on: 'Am',
    covered: 'Gedeckt durch: %{by} (%{code}).',
    nothing: 'Nichts zahlt dafür (%{code}).',
    unknown: 'Sie kennen kein Gerät mit dieser Nummer.',
    unreadable: 'Das ist weder eine Seriennummer noch eine IMEI.',
  },
  warranty: {
    title: 'Eingeschränkte Garantie',
    note: 'Deckt die eingeschränkte Garantie es heute, nach dem Tag des Kaufs?',
    item: 'Was',
    items: {
      iphone: 'Ein iPhone',
      inBox: 'Zubehör aus der Verpackung',
      apart: 'Einzeln gekauftes Zubehör',
      otherMaker: 'Zubehör eines anderen Herstellers',
    },
    purchased: 'Gekauft am',
    cause: 'Ursache',
    causes: {
      MANUFACTURING_DEFECT: 'Ein Herstellungsfehler',
      ACCIDENTAL_DAMAGE: 'Ein Unfall',
    },
    verdicts: {
      MET: 'Die eingeschränkte Garantie deckt es.',
      NOT_MET: 'Die eingeschränkte Garantie deckt es nicht.',
      NEEDS_EVIDENCE: 'Die Bedingungen allein sagen es nicht.',
      NOT_APPLICABLE: 'Die Bedingungen gelten dafür nicht.',
    },
    lastDay: 'Der letzte Tag ist der %{date}',
    law: 'Rechte aus dem Verbraucherrecht bestehen daneben.',
  },
  service: {
    title: 'Garantie auf einen Service',
    note: 'Wie lange ist ein Service mit seinen Teilen garantiert?',
    date: 'Tag des Service',
    warranty: 'Letzter Tag der Garantie',
    plan: 'Letzter Tag von AppleCare',
    answer: 'Bis %{date}.',
    grounds: {
      terms: 'Nach den Tagen, die die Bedingungen geben: nichts anderes währt länger.',
      warranty: 'So lange wie die Garantie des Geräts.',
      plan: 'So lange wie AppleCare.',
    },
  },
};
