const express = /^[0-9]{10,11}$/;

/**
 * A DHL Express number has 10 or 11 digits, the last the remainder of the others divided by seven; parcels' numbers and those of
 * single pieces (JJD …) have no check digit known here: null.
 * @source IDS-05
 */
export function dhlHolds(number: string): boolean | null {
  return express.test(number) ? Number(number.slice(0, -1)) % 7 === Number(number.at(-1)) : null;
}
