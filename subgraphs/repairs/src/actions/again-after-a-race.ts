const uniqueViolation = '23505';
const attempts = 3;

/** Runs a transaction again when another one wrote the same thing between its look and its write; then it sees what the other wrote. */
export async function againAfterARace<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if ((error as { code?: string }).code !== uniqueViolation || attempt === attempts) throw error;
    }
  }
}
