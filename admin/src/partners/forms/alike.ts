const forms = /[\s,]+(as|asa|ans|da|ab|hb|kb|gmbh(\s*&\s*co\.?\s*kg)?|ag|kg|ug|ohg|e\.?k\.?|e\.?v\.?|ltd|inc|llc)\.?$/i;

/** The part of a name by which the same organisation would be found: without its legal form. */
export function nameToCompare(name: string): string {
  return name.trim().replace(forms, '').replaceAll(/\s+/g, ' ').trim();
}

/** A number of a business register as it is kept, so far as typed: 923 609 016 MVA is 923609016, 5567037485 is 556703-7485. */
export function numberToCompare(number: string, country: string): string {
  const digits = number.replaceAll(/\D/g, '');
  return country === 'SE' && digits.length > 6 ? `${digits.slice(0, 6)}-${digits.slice(6)}` : digits;
}
