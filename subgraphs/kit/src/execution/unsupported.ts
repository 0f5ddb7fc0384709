/** What is not compiled, and left to the engine. */
export class Unsupported extends Error {
  override name = 'Unsupported';
}
