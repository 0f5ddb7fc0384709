import { tmpdir } from 'node:os';

import { expect, it } from 'vitest';

import { earlierVersions, type Git, gitIn } from './earlier-versions.js';

/** What git would answer in a checkout that has these commits' versions of the file, and forked from these branches. */
function git({ versions = {}, forks = {} }: { versions?: Record<string, string>; forks?: Record<string, string> }): Git {
  return (command, ...args) => {
    if (command === 'merge-base') return forks[args[1]!] ?? null;
    return versions[args[1]!.replace(/:\.\/api\.graphql$/, '')] ?? null;
  };
}

it('a file is held against the last commit and the one before it', () => {
  expect(earlierVersions(git({ versions: { HEAD: 'second', 'HEAD^': 'first' } }), 'api.graphql')).toEqual(['second', 'first']);
});

it('on a branch, a file is also held against the place where it left the main branch', () => {
  const branch = git({ versions: { HEAD: 'third', 'HEAD^': 'second', abc1: 'first' }, forks: { 'origin/main': 'abc1\n' } });
  expect(earlierVersions(branch, 'api.graphql')).toEqual(['third', 'second', 'first']);
});

it('a version that several commits have counts once', () => {
  expect(earlierVersions(git({ versions: { HEAD: 'same', 'HEAD^': 'same', abc1: 'same' }, forks: { main: 'abc1\n', 'origin/main': 'abc1\n' } }), 'api.graphql')).toEqual(['same']);
});

it.each([
  ['a shallow clone has only its last commit', { versions: { HEAD: 'only' } }, ['only']],
  ['the first commit has no file yet', {}, []],
  ['a fork that is not in the clone is left out', { versions: { HEAD: 'last' }, forks: { 'origin/main': 'gone\n' } }, ['last']],
])('%s', (_, checkout, versions) => {
  expect(earlierVersions(git(checkout), 'api.graphql')).toEqual(versions);
});

it('outside a checkout there is nothing to hold a file against', () => {
  expect(earlierVersions(gitIn(tmpdir()), 'api.graphql')).toEqual([]);
});
