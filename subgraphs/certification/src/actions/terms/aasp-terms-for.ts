import type { EntityManager } from 'typeorm';

import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { KnownOrganization } from '../../db/known/known-organization.entity.js';
import { today } from '../today.js';
import { readTerms, termsAmong } from './terms-in-force.js';

/** The terms by which an exam of the organisation certifies: those in force on its day, or on the day of recording for one from before all terms. */
export async function aaspTermsFor(context: ActionContext, manager: EntityManager, { tenantId, on }: { tenantId: string; on: LocalDate }): Promise<HashedRuleSet> {
  const { region } = await manager.findOneByOrFail(KnownOrganization, { tenantId });
  const known = await readTerms(manager);
  const terms = termsAmong(known, { program: 'AASP', region, on }) ?? termsAmong(known, { program: 'AASP', region, on: today(context) });
  if (terms === null) throw new Error('The terms of AASP have not arrived yet.');
  return terms;
}
