import type { Locale, Texts } from '@platform/kit/graphql/locale.js';

import type { Projection } from '../../actions/quota/assess-partner-quarters.js';

/** What a projection assumes, in words. */
export function projectionAssumption({ elapsedWorkingDays: elapsed, totalWorkingDays: total, workingDays, region }: Projection, locale: Locale): string {
  const days = workingDays === null ? weekdaysOnly(region) : ofCalendar(workingDays);
  const pace: Texts = {
    en: `${elapsed} of ${total} working days have passed, today included; each remaining one is assumed to bring as many completed repairs as these did on average.`,
    nb: `${elapsed} av ${total} arbeidsdager er gått, dagen i dag medregnet; hver av de gjenstående antas å gi like mange fullførte reparasjoner som disse i gjennomsnitt.`,
    sv: `${elapsed} av ${total} arbetsdagar har gått, dagens datum inräknat; var och en av de återstående antas ge lika många slutförda reparationer som dessa i genomsnitt.`,
    de: `${elapsed} von ${total} Arbeitstagen sind vergangen, der heutige eingeschlossen; für jeden verbleibenden wird angenommen, dass er so viele abgeschlossene Reparaturen bringt wie diese im Durchschnitt.`,
  };
  return `${pace[locale]} ${days[locale]}`;
}

function ofCalendar({ region, version }: { region: string; version: string }): Texts {
  return {
    en: `Working days are Monday to Friday without the public holidays of ${region} (calendar ${version}).`,
    nb: `Arbeidsdager er mandag til fredag uten helligdagene i ${region} (kalender ${version}).`,
    sv: `Arbetsdagar är måndag till fredag utan helgdagarna i ${region} (kalender ${version}).`,
    de: `Arbeitstage sind Montag bis Freitag ohne die Feiertage von ${region} (Kalender ${version}).`,
  };
}

function weekdaysOnly(region: string): Texts {
  return {
    en: `No business calendar is known for ${region}: every Monday to Friday counts as a working day, public holidays included.`,
    nb: `Ingen virkedagskalender er kjent for ${region}: hver mandag til fredag regnes som arbeidsdag, også helligdager.`,
    sv: `Ingen arbetsdagskalender är känd för ${region}: varje måndag till fredag räknas som arbetsdag, även helgdagar.`,
    de: `Für ${region} ist kein Geschäftstagekalender bekannt: Jeder Montag bis Freitag zählt als Arbeitstag, auch Feiertage.`,
  };
}
