import { execFileSync } from 'node:child_process';

/** Runs git in the folder of the file; null when it fails, for whatever reason. */
export type Git = (...args: string[]) => string | null;

export function gitIn(folder: string): Git {
  return (...args) => {
    try {
      // A checkout that belongs to another user is read all the same: nothing of it is run.
      return execFileSync('git', ['-c', 'safe.directory=*', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
    } catch {
      return null;
    }
  };
}

/**
 * The versions of a file that its present text is held against: the last commit's, the one before it, and the one
 * where this branch left the main branch. A version that this checkout does not have (no git, a first commit, a shallow
 * clone, a file not yet committed) is left out.
 */
export function earlierVersions(git: Git, file: string): string[] {
  const forks = ['origin/main', 'main'].map((branch) => git('merge-base', 'HEAD', branch)?.trim());
  const commits = ['HEAD', 'HEAD^', ...forks.filter((commit) => commit !== undefined)];
  const texts = commits.map((commit) => git('cat-file', 'blob', `${commit}:./${file}`));
  return [...new Set(texts.filter((text) => text !== null))];
}
