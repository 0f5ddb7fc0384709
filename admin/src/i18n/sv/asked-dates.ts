import type { askedDates as english } from '../en/asked-dates.js';
import type { MessagesLike } from '../message-shape.js';

/** Questions of dates, warranties and coverage, and their answers. */
export const askedDates: MessagesLike<typeof english> = {
  title: 'Datum och täckning',
  note: 'Det man frågar om datum, garantier och täckning. Ingenting sparas.',
  ask: 'Svara',
  terms: 'Enligt villkoren %{program} %{region}, version %{version}.',
  days: {
    title: 'Arbetsdagar',
    note: 'Vilken dag är så många arbetsdagar efter en annan? Dagen det börjar på räknas inte.',
    region: 'Region',
    from: 'Från',
    count: 'Arbetsdagar',
    countHint: '0 till 999',
    answer: 'Det är %{weekday} %{date}.',
    noHolidays: 'Ingen helgdag ligger emellan.',
    holidays: 'Räknas inte: %{list}.',
    calendar: 'Kalender %{version}',
    outside: 'Kalendern känner åren %{first} till %{last}.',
  },
  coverage: {
    title: 'En enhets täckning',
    note: 'Vad betalar för ett fel på en enhet en viss dag, och varför?',
    number: 'Serienummer eller IMEI',
    on: 'Den',
    covered: 'Täcks av: %{by} (%{code}).',
    nothing: 'Ingenting betalar för det (%{code}).',
    unknown: 'Du känner ingen enhet med det här numret.',
    unreadable: 'Det här är varken ett serienummer eller en IMEI.',
  },
  warranty: {
    title: 'Begränsad garanti',
    note: 'Täcker den begränsade garantin i dag, efter dagen då varan köptes?',
    item: 'Vad',
    items: {
      iphone: 'En iPhone',
      inBox: 'Ett tillbehör ur kartongen',
      apart: 'Ett tillbehör köpt för sig',
      otherMaker: 'En annan tillverkares tillbehör',
    },
    purchased: 'Köpt',
    cause: 'Orsak',
    causes: {
      MANUFACTURING_DEFECT: 'Ett tillverkningsfel',
      ACCIDENTAL_DAMAGE: 'En olycka',
    },
    verdicts: {
      MET: 'Den begränsade garantin täcker det.',
      NOT_MET: 'Den begränsade garantin täcker det inte.',
      NEEDS_EVIDENCE: 'Villkoren ensamma säger det inte.',
      NOT_APPLICABLE: 'Villkoren gäller inte för det.',
    },
    lastDay: 'Sista dagen är %{date}',
    law: 'Rättigheter enligt konsumentlagstiftningen gäller därutöver.',
  },
  service: {
    title: 'Garanti på en service',
    note: 'Hur länge gäller garantin på en service med dess delar?',
    date: 'Dagen för servicen',
    warranty: 'Garantins sista dag',
    plan: 'Sista dagen för AppleCare',
    answer: 'Till och med %{date}.',
    grounds: {
      terms: 'Enligt dagarna som villkoren ger: inget annat varar längre.',
      warranty: 'Så länge enhetens garanti varar.',
      plan: 'Så länge AppleCare varar.',
    },
  },
};
