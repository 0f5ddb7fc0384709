import type { earlyReturns as english } from '../en/early-returns.js';
import type { MessagesLike } from '../message-shape.js';

/** What is said where the defective part must come before its replacement. */
export const earlyReturns: MessagesLike<typeof english> = {
  title: 'Rückgabe vor Austausch',
  note: 'Das defekte Teil muss im Depot sein, bevor sein Ersatz versendet wird.',
  awaited: 'Zeile %{line}: noch %{count} defekte ausstehend',
  all: 'Alle defekten Teile sind da: Der Ersatz darf versendet werden.',
  enter: 'Defektes Teil annehmen',
  line: 'Zeile',
  serial: 'Darauf abgelesene Seriennummer',
  serialHint: 'Bei einem ganzen Gerät dessen eigene; leer, wo solche Teile keine haben.',
  done: 'Das defekte Teil ist angenommen.',
  received: 'Zeile %{line}, %{serial}: eingegangen %{at}, angenommen von %{who}',
  noSerial: 'ohne Seriennummer',
  refused: {
    LINE_UNKNOWN: 'Die Bestellung hat keine solche Zeile.',
    NOT_AWAITED: 'Für diese Zeile wird kein defektes Teil erwartet.',
    SERIAL_MISSING: 'Solche Teile haben eine Seriennummer: Geben Sie sie an.',
    SERIAL_DIFFERS: 'Das ist nicht die Seriennummer des Geräts.',
    SERIAL_TAKEN: 'Dieses Teil wurde für die Bestellung schon angenommen.',
    IN_THE_FUTURE: 'Es kann nicht in der Zukunft eingegangen sein.',
    BEFORE_ORDER: 'Es kann nicht vor der Bestellung eingegangen sein.',
    NOTHING_THERE_TO_ACCEPT: 'Ein leerer Karton oder ein anderes Teil kann nicht angenommen werden.',
    DAMAGE_FORBIDS: 'Was über die Rückgabe hinaus beschädigt ist, kann nicht angenommen werden.',
    REASON_MISSING: 'Sagen Sie, was abweicht, oder dass es über die Rückgabe hinaus beschädigt ist.',
  },
};
