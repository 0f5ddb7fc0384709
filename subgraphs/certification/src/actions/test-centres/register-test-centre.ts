import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { TestCentre } from '../../db/exams/test-centre.entity.js';

export type TestCentreToRegister = Pick<TestCentre, 'code' | 'name' | 'authorisedFrom' | 'authorisedUntil'>;
export type TestCentreRegistration = { testCentre: TestCentre } | { refused: 'CODE_TAKEN' };

/** Registers a test centre whose exams certify. */
export function registerTestCentre(context: ActionContext, input: TestCentreToRegister): Promise<TestCentreRegistration> {
  return perform<TestCentreRegistration>(context, { action: 'registerTestCentre', tenant: null, subject: { type: 'TestCentre', id: null } }, async (manager, entry) => {
    const testCentre = manager.create(TestCentre, { ...input, id: context.newId() });
    const inserted = await manager.createQueryBuilder().insert().into(TestCentre).values(testCentre).orIgnore().returning(['id']).execute();
    if ((inserted.raw as unknown[]).length === 0) return { refused: 'CODE_TAKEN' };
    entry.isAbout({ type: 'TestCentre', id: testCentre.id });
    entry.changes({ code: { to: input.code }, authorisedFrom: { to: input.authorisedFrom } });
    return { testCentre };
  });
}

export type TestCentreEnd = { testCentre: TestCentre } | { refused: 'TEST_CENTRE_UNKNOWN' | 'ENDED_BEFORE_START' };

/** Ends a test centre's authorisation with a last day, or lets it last; exams of earlier days keep certifying. */
export async function endTestCentre(context: ActionContext, { testCentreId: id, authorisedUntil }: { testCentreId: string; authorisedUntil: string | null }): Promise<TestCentreEnd> {
  return perform<TestCentreEnd>(context, { action: 'endTestCentre', tenant: null, subject: { type: 'TestCentre', id } }, async (manager, entry) => {
    const testCentre = await manager.findOneBy(TestCentre, { id });
    if (testCentre === null) return { refused: 'TEST_CENTRE_UNKNOWN' };
    if (authorisedUntil !== null && authorisedUntil < testCentre.authorisedFrom) return { refused: 'ENDED_BEFORE_START' };
    entry.changes({ authorisedUntil: { from: testCentre.authorisedUntil, to: authorisedUntil } });
    await manager.query('update test_centre set authorised_until = $2 where id = $1', [id, authorisedUntil]);
    return { testCentre: Object.assign(testCentre, { authorisedUntil }) };
  });
}
