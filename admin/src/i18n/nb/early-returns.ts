import type { earlyReturns as english } from '../en/early-returns.js';
import type { MessagesLike } from '../message-shape.js';

/** What is said where the defective part must come before its replacement. */
export const earlyReturns: MessagesLike<typeof english> = {
  title: 'Retur før bytte',
  note: 'Den defekte delen må være på depotet før erstatningen sendes.',
  awaited: 'Linje %{line}: %{count} defekte gjenstår',
  all: 'Alle defekte deler er kommet: erstatningen kan sendes.',
  enter: 'Ta imot en defekt del',
  line: 'Linje',
  serial: 'Serienummer avlest på den',
  serialHint: 'For en hel enhet enhetens eget; tomt når slike deler ikke har noe.',
  done: 'Den defekte delen er tatt imot.',
  received: 'Linje %{line}, %{serial}: mottatt %{at} av %{who}',
  noSerial: 'uten serienummer',
  refused: {
    LINE_UNKNOWN: 'Bestillingen har ingen slik linje.',
    NOT_AWAITED: 'Ingen defekt del ventes for denne linjen.',
    SERIAL_MISSING: 'Slike deler har serienummer: oppgi det.',
    SERIAL_DIFFERS: 'Dette er ikke enhetens serienummer.',
    SERIAL_TAKEN: 'Denne delen er allerede tatt imot for bestillingen.',
    IN_THE_FUTURE: 'Den kan ikke være kommet i fremtiden.',
    BEFORE_ORDER: 'Den kan ikke være kommet før bestillingen ble lagt inn.',
    NOTHING_THERE_TO_ACCEPT: 'En tom eske, eller en annen del, kan ikke godtas.',
    DAMAGE_FORBIDS: 'Det som er skadet ut over retur, kan ikke godtas.',
    REASON_MISSING: 'Si hva som avviker, eller at den er skadet ut over retur.',
  },
};
