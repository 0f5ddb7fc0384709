import type { Person } from './person.js';

/** Narrow for a moment: nothing is cut off. */
export async function looksOnAPhone(person: Person, where: string): Promise<void> {
  await person.page.setViewportSize({ width: 390, height: 780 });
  await person.seesNothingCutOff(`${where} at 390 pixels`);
  await person.page.setViewportSize({ width: 1440, height: 900 });
}
