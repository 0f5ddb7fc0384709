import type { completionLacks as english } from '../en/completion-lacks.js';
import type { MessagesLike } from '../message-shape.js';

/** What speaks against the serial numbers and reasons told with a completion. */
export const completionLacks: MessagesLike<typeof english> = {
  KBB_MISSING: 'Serienummeret til den defekte modulen som kom ut, mangler.',
  KGB_MISSING: 'Serienummeret til den gode modulen som ble satt inn, mangler.',
  SERIALS_EQUAL: 'Modulen som kom ut, kan ikke være den som ble satt inn.',
  SERIAL_REPEATED: 'En annen linje oppgir allerede denne modulen.',
  SERIALS_NOT_ASKED: 'Slike deler har ikke serienummer.',
  SERIAL_OF_THE_DEVICE: 'Dette er enhetens eget serienummer. Skann modulens.',
  KGB_INSTALLED_ELSEWHERE: 'Denne modulen sitter i en annen enhet.',
  KGB_KNOWN_BAD: 'Denne modulen skal returneres som defekt.',
  KBB_OUT_ALREADY: 'Denne modulen er allerede tatt ut av en annen enhet.',
  REPLACEMENT_MISSING: 'Serienummeret til erstatningsenheten mangler.',
  REPLACEMENT_IS_THE_DEVICE: 'Erstatningsenheten kan ikke være enheten selv.',
  REPLACEMENT_NOT_ALONE: 'Når hele enheten byttes, er den den eneste delen.',
  REPLACEMENT_NOT_ASKED: 'Enheten ble reparert og ikke byttet.',
  CLASS_MISSING: 'Oppgi hvorfor det ikke ble noen reparasjon.',
  CLASS_NOT_ASKED: 'Det ble reparert: det er ingen grunn til at det ikke ble det.',
  DEVICE_AWAY: 'Enheten er på reparasjonssenteret, eller på vei dit eller tilbake.',
  VISIT_MISSING: 'Ingen har vært der enheten står ennå.',
  PARTS_NOT_ASKED: 'En service uten reparasjon bruker ingen deler.',
};
