/**
 * Whether an organisation number is well formed for its country, spaces and separators aside; null where the platform
 * knows no rule for the country. A valid number says nothing of whose it is.
 */
export function isOrganisationNumberValid(organisationNumber: string, country: string): boolean | null {
  const digits = organisationNumber.toUpperCase().replace(/[\s.-]/g, '');
  switch (country) {
    case 'NO':
      return isNorwegian(digits.replace(/^NO/, '').replace(/MVA$/, ''));
    case 'SE':
      return isSwedish(digits);
    case 'DE':
      return isGermanVatId(digits.replace(/^DE/, ''));
    default:
      return null;
  }
}

/** Nine digits, the last a modulus-11 check over the weights 3 2 7 6 5 4 3 2; a remainder of 10 makes no number. */
function isNorwegian(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
  return weights.reduce((sum, weight, i) => sum + weight * Number(text[i]), 0) % 11 === 0;
}

/** Ten digits with a Luhn check; the third is at least 2, which tells it from a birth date. */
function isSwedish(text: string): boolean {
  if (!/^\d{2}[2-9]\d{7}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, i) => {
    const weighed = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

/** The VAT identification number: nine digits that do not begin with 0, the last an ISO 7064 MOD 11,10 check. */
function isGermanVatId(text: string): boolean {
  if (!/^[1-9]\d{8}$/.test(text)) return false;
  const product = [...text.slice(0, 8)].reduce((carried, digit) => {
    const sum = (Number(digit) + carried) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return (11 - product) % 10 === Number(text[8]);
}
