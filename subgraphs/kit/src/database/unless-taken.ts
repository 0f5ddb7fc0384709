import type { EntityManager } from 'typeorm';

const uniqueViolation = '23505';

export interface Taking<Answer> {
  /** The unique index that has each value once, be it another tenant's. */
  index: string;
  write: () => Promise<Answer>;
}

/** Writes a value that may be there once; where the index has it already, the transaction goes on as if nothing had been tried. */
export async function unlessTaken<Answer extends object>(manager: EntityManager, { index, write }: Taking<Answer>): Promise<Answer | 'TAKEN'> {
  await manager.query('savepoint taking');
  try {
    const answer = await write();
    await manager.query('release savepoint taking');
    return answer;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code !== uniqueViolation || constraint !== index) throw error;
    await manager.query('rollback to savepoint taking');
    return 'TAKEN';
  }
}
