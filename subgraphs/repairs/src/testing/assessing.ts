import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { staffMember } from '@platform/kit/testing/viewers.js';

import { entities, schema } from '../db/database.js';
import { buildSchema } from '../graphql/schema.js';
import { subscriptions } from '../subscriptions.js';
import { allPublishedTerms } from './published-terms.js';

export interface Assessing extends TestSubgraph {
  /** The answer to one question, written out as a caller writes it. */
  answerTo<Answer>(question: string): Promise<Answer>;
  /** The one error a question is refused with. */
  refusalOf(question: string): Promise<{ code: string | undefined; field: string | undefined; message: string }>;
}

/** Repairs & Parts on a database of its own that has the published terms, on 20 May 2026. */
export async function startAssessing(): Promise<Assessing> {
  const subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
  subgraph.setNow(new Date('2026-05-20T10:00:00Z'));
  await deliverTerms(subgraph, allPublishedTerms());
  const ask = (question: string) => subgraph.ask<{ answer: unknown }>(staffMember('REPORTING'), `{ answer: ${question} }`);
  return {
    ...subgraph,
    answerTo: async <Answer>(question: string) => {
      const { data, errors } = await ask(question);
      if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors));
      return data.answer as Answer;
    },
    refusalOf: async (question) => {
      const { errors } = await ask(question);
      if (errors.length !== 1) throw new Error(`Refused ${errors.length} times: ${JSON.stringify(errors)}`);
      const [{ message, extensions }] = errors as [(typeof errors)[number]];
      return { code: extensions?.code, field: extensions?.field, message };
    },
  };
}
