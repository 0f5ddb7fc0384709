import { parseLocalDate, type LocalDate } from '../local-date.js';

/** Easter Sunday of the western churches, by the Gregorian computus: the Sunday after the first full moon of spring. */
export function easterSunday(year: number): LocalDate {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (skippedLeapDays - moonCorrection + 19 * goldenNumber + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - goldenNumber) / 11));
  const moonWeekday = (year + Math.floor(year / 4) + moon + 2 - skippedLeapDays) % 7;
  const daysAfterFebruary28 = moon - moonWeekday;
  const month = 3 + Math.floor((daysAfterFebruary28 + 40) / 44);
  const day = daysAfterFebruary28 + 28 - 31 * Math.floor(month / 4);
  return parseLocalDate(`${year}-0${month}-${String(day).padStart(2, '0')}`);
}
