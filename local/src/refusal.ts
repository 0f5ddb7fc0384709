/** Something the person at the keyboard can put right: its message is one sentence, shown without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}

const causes: Record<string, string> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a file stands where a folder is needed',
};

/** Runs `work`; what the disk refuses becomes one sentence that names the place. */
export function onDisk<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const cause = causes[(error as NodeJS.ErrnoException).code ?? ''];
    if (cause === undefined) throw error;
    throw new Refusal(`Cannot write to ${place}: ${cause}.`, { cause: error });
  }
}
