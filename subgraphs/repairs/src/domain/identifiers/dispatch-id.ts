const form = /^[A-Z]{1,3}[0-9]{9,15}$/;

/**
 * A dispatch id, also called repair confirmation number, is one to three letters and 9 to 15 digits, written in capitals.
 * @source AASP-17
 */
export function readDispatchId(text: string): string | null {
  const dispatchId = text.trim().toUpperCase();
  return form.test(dispatchId) ? dispatchId : null;
}
