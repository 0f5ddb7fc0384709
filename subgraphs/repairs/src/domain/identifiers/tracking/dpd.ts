const forms = [/^[0-9]{14}[0-9A-Z]$/, /^[0-9]{27}[0-9A-Z]$/];
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * A DPD parcel's number has 14 digits and the label's code 27, both followed by a check sign of ISO 7064 MOD 37,36 where it is
 * written with one; 14 digits alone have none: null.
 * @source IDS-05
 */
export function dpdHolds(number: string): boolean | null {
  if (!forms.some((form) => form.test(number))) return null;
  let product = 36;
  for (const sign of number.slice(0, -1)) {
    const sum = (product + signs.indexOf(sign)) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return signs[(37 - product) % 36] === number.at(-1);
}
