/** What is said where the defective part must come before its replacement. */
export const earlyReturns = {
  title: 'Return before replace',
  note: 'The defective part must be at the depot before its replacement leaves.',
  awaited: 'Line %{line}: %{count} defective still to come',
  all: 'Every defective part has come: the replacement may leave.',
  enter: 'Take in a defective part',
  line: 'Line',
  serial: 'Serial number read off it',
  serialHint: 'Of a whole unit the device’s own; empty where such parts have none.',
  done: 'The defective part is taken in.',
  received: 'Line %{line}, %{serial}: received %{at} by %{who}',
  noSerial: 'without serial number',
  refused: {
    LINE_UNKNOWN: 'The order has no such line.',
    NOT_AWAITED: 'No defective part of this line is awaited.',
    SERIAL_MISSING: 'Such parts have a serial number: tell it.',
    SERIAL_DIFFERS: 'This is not the device’s serial number.',
    SERIAL_TAKEN: 'This part was taken in for the order already.',
    IN_THE_FUTURE: 'It cannot have come in the future.',
    BEFORE_ORDER: 'It cannot have come before the order was placed.',
  },
} as const;
