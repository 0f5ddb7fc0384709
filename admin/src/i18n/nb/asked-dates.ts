import type { askedDates as english } from '../en/asked-dates.js';
import type { MessagesLike } from '../message-shape.js';

/** Questions of dates, warranties and coverage, and their answers. */
export const askedDates: MessagesLike<typeof english> = {
  title: 'Datoer og dekning',
  note: 'Det folk spør om datoer, garantier og dekning. Ingenting lagres.',
  ask: 'Svar',
  terms: 'Etter vilkårene %{program} %{region}, versjon %{version}.',
  days: {
    title: 'Virkedager',
    note: 'Hvilken dag er så mange virkedager etter en annen? Dagen det begynner på, telles ikke.',
    region: 'Region',
    from: 'Fra',
    count: 'Virkedager',
    countHint: '0 til 999',
    answer: 'Det er %{weekday} %{date}.',
    noHolidays: 'Ingen helligdag ligger imellom.',
    holidays: 'Telles ikke: %{list}.',
    calendar: 'Kalender %{version}',
    outside: 'Kalenderen kjenner årene %{first} til %{last}.',
  },
  coverage: {
    title: 'Dekning for en enhet',
    note: 'Hva betaler for en feil på en enhet en dag, og hvorfor?',
    number: 'Serienummer eller IMEI',
    on: 'Den',
    covered: 'Dekkes av: %{by} (%{code}).',
    nothing: 'Ingenting betaler for den (%{code}).',
    unknown: 'Du kjenner ingen enhet med dette nummeret.',
    unreadable: 'Dette er verken et serienummer eller en IMEI.',
  },
  warranty: {
    title: 'Begrenset garanti',
    note: 'Dekker den begrensede garantien i dag, etter dagen varen ble kjøpt?',
    item: 'Hva',
    items: {
      iphone: 'En iPhone',
      inBox: 'Tilbehør fra esken',
      apart: 'Tilbehør kjøpt separat',
      otherMaker: 'Tilbehør fra en annen produsent',
    },
    purchased: 'Kjøpt',
    cause: 'Årsak',
    causes: {
      MANUFACTURING_DEFECT: 'En produksjonsfeil',
      ACCIDENTAL_DAMAGE: 'Et uhell',
    },
    verdicts: {
      MET: 'Den begrensede garantien dekker det.',
      NOT_MET: 'Den begrensede garantien dekker det ikke.',
      NEEDS_EVIDENCE: 'Vilkårene alene sier det ikke.',
      NOT_APPLICABLE: 'Vilkårene gjelder ikke for det.',
    },
    lastDay: 'Siste dag er %{date}',
    law: 'Rettigheter etter forbrukerlovgivningen kommer i tillegg.',
  },
  service: {
    title: 'Garanti på en service',
    note: 'Hvor lenge gjelder garantien på en service med delene?',
    date: 'Dagen for servicen',
    warranty: 'Garantiens siste dag',
    plan: 'Siste dag for AppleCare',
    answer: 'Til %{date}.',
    grounds: {
      terms: 'Etter dagene vilkårene gir: ingenting annet varer lenger.',
      warranty: 'Så lenge garantien på enheten varer.',
      plan: 'Så lenge AppleCare varer.',
    },
  },
};
