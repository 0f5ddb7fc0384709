import type { earlyReturns as english } from '../en/early-returns.js';
import type { MessagesLike } from '../message-shape.js';

/** What is said where the defective part must come before its replacement. */
export const earlyReturns: MessagesLike<typeof english> = {
  title: 'Retur före byte',
  note: 'Den trasiga delen måste vara på depån innan ersättningen skickas.',
  awaited: 'Rad %{line}: %{count} trasiga återstår',
  all: 'Alla trasiga delar har kommit: ersättningen får skickas.',
  enter: 'Ta emot en trasig del',
  line: 'Rad',
  serial: 'Serienummer som står på den',
  serialHint: 'För en hel enhet enhetens eget; tomt när sådana delar saknar nummer.',
  done: 'Den trasiga delen är mottagen.',
  received: 'Rad %{line}, %{serial}: mottagen %{at} av %{who}',
  noSerial: 'utan serienummer',
  refused: {
    LINE_UNKNOWN: 'Beställningen har ingen sådan rad.',
    NOT_AWAITED: 'Ingen trasig del väntas för den här raden.',
    SERIAL_MISSING: 'Sådana delar har serienummer: ange det.',
    SERIAL_DIFFERS: 'Det här är inte enhetens serienummer.',
    SERIAL_TAKEN: 'Den här delen är redan mottagen för beställningen.',
    IN_THE_FUTURE: 'Den kan inte ha kommit i framtiden.',
    BEFORE_ORDER: 'Den kan inte ha kommit innan beställningen lades.',
    NOTHING_THERE_TO_ACCEPT: 'En tom låda, eller en annan del, kan inte godtas.',
    DAMAGE_FORBIDS: 'Det som är skadat bortom retur kan inte godtas.',
    REASON_MISSING: 'Ange vad som avviker, eller att den är skadad bortom retur.',
  },
};
