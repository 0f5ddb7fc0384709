/**
 * Which terms a text contains, as a hint to a reviewer and never a verdict. A term is found as a word of its own, and a
 * term of four letters or more also where a word begins or ends with it ("iphonefix", "Pineapple").
 * @source AASP-48 AASP-49
 */
export function screenedTerms(text: string, terms: readonly string[]): string[] {
  const words = ` ${fold(text)} `;
  return terms.filter((term) => {
    const folded = fold(term);
    if (words.includes(` ${folded} `)) return true;
    return folded.length >= 4 && (words.includes(` ${folded}`) || words.includes(`${folded} `));
  });
}

/**
 * Whether an address reads like a post-office box: one of the terms followed by a number. A hint, since a street-less
 * address can read the same.
 * @source AASP-39
 */
export function readsLikePostBox(address: string, terms: readonly string[]): boolean {
  const words = ` ${fold(address)} `;
  return terms.some((term) => new RegExp(` ${fold(term)} (nr )?\\d`).test(words));
}

// Accents fall away and whatever is neither letter nor digit parts words.
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
