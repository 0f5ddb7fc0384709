import { createHash } from 'node:crypto';

import type { MigrationInterface, QueryRunner } from 'typeorm';

import { canonicalJson } from '@platform/kit/pure/canonical-json.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import { ruleSetSha256 } from '@platform/kit/rule-sets/rule-set-sha256.js';

/** A release brings other terms under a version that is already published. */
export class PublishedTermsChanged extends Error {
  override name = 'PublishedTermsChanged';
}

/**
 * A migration that publishes the terms a release brings. Its name follows from them, so it runs again whenever a release
 * brings others, and publishing what is already published changes nothing.
 */
export function publishing(ruleSets: readonly RuleSet[]): new () => MigrationInterface {
  const digest = createHash('sha256').update(canonicalJson(ruleSets)).digest('hex').slice(0, 12);
  return class PublishRuleSets implements MigrationInterface {
    name = `PublishRuleSets_${digest}_1700000000199`;

    async up(runner: QueryRunner): Promise<void> {
      // Earlier terms end first, to make room for those that follow them.
      const inOrder = [...ruleSets].sort((a, b) => a.version - b.version);
      for (const ruleSet of inOrder) await endIfPublished(runner, ruleSet);
      for (const ruleSet of inOrder) await publish(runner, ruleSet);
    }

    async down(): Promise<void> {
      throw new Error('Published terms stay published.');
    }
  };
}

async function endIfPublished(runner: QueryRunner, { program, region, version, effectiveTo }: RuleSet): Promise<void> {
  if (effectiveTo === null) return;
  await runner.query(
    `update rule_set set effective_to = $4 where program = $1 and region = $2 and version = $3 and effective_to is distinct from $4`,
    [program, region, version, effectiveTo],
  );
}

async function publish(runner: QueryRunner, ruleSet: RuleSet): Promise<void> {
  const { program, region, version, effectiveFrom, effectiveTo, status, criteria } = ruleSet;
  const sha256 = ruleSetSha256(ruleSet);
  const known = (await runner.query(`select sha256 from rule_set where program = $1 and region = $2 and version = $3`, [program, region, version])) as { sha256: string }[];
  if (known[0]?.sha256 === sha256) return;
  if (known[0]) throw new PublishedTermsChanged(`The terms of ${program} in ${region} version ${version} are published and differ from this release; give the new ones a new version.`);
  await runner.query(
    `insert into rule_set (program, region, version, effective_from, effective_to, status, sha256, criteria) values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb)`,
    [program, region, version, effectiveFrom, effectiveTo, status, sha256, JSON.stringify(criteria)],
  );
}
