import { randomUUID } from 'node:crypto';

import type { Event } from '@platform/kit/bus/event.js';
import { installBus } from '@platform/kit/bus/install-bus.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { startTestSubgraph, type TestAnswer, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { staffMember } from '@platform/kit/testing/viewers.js';

import { entities, schema } from '../db/database.js';
import { buildSchema } from '../graphql/schema.js';
import { subscriptions } from '../subscriptions.js';
import { allPublishedTerms } from './published-terms.js';

const witnessed = ['technicians.counted', 'technician.registered', 'certification.changed', 'certification.expiring', 'exam.taken', 'voucher.used', 'serviced-lines.declared'];

/** What a mutation of these tests answers: a thing or a problem. */
export interface Answered {
  __typename: string;
  id: string;
  message: string;
}

/** Certification with its terms, and short ways to do in it what a test is not about. */
export class CertificationDesk {
  private nextNumber = 1;
  readonly manager = staffMember();

  private constructor(readonly subgraph: TestSubgraph) {}

  static async open(): Promise<CertificationDesk> {
    const subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
    await installBus({ adminUrl: subgraph.database.adminUrl, subscriptions: witnessed.map((type) => ({ consumer: 'witness', type })), roles: ['certification_app'] });
    await deliverTerms(subgraph, allPublishedTerms());
    return new CertificationDesk(subgraph);
  }

  close(): Promise<void> {
    return this.subgraph.stop();
  }

  ask<Data>(query: string, variables: Record<string, unknown> = {}, viewer: Viewer = this.manager): Promise<TestAnswer<Data>> {
    return this.subgraph.ask<Data>(viewer, query, variables);
  }

  /** Asks for one field and answers it; an error fails the test. */
  async answer<Field>(query: string, variables: Record<string, unknown> = {}, viewer: Viewer = this.manager): Promise<Field> {
    const { data, errors } = await this.ask<Record<string, Field>>(query, variables, viewer);
    if (errors.length > 0) throw new Error(errors[0]!.message);
    return Object.values(data!)[0]!;
  }

  async organization(region: string | null = 'NO'): Promise<string> {
    const organizationId = randomUUID();
    await this.subgraph.deliver({ type: 'organization.registered', tenant: organizationId, payload: { organizationId, region } });
    return organizationId;
  }

  async account(organizationId: string, given: { type?: string; status?: string; createdOn?: string; accountId?: string } = {}): Promise<string> {
    const payload = { accountId: randomUUID(), organizationId, type: 'SELF_SERVICING_ACCOUNT', status: 'ACTIVE', standing: 'GOOD', createdOn: '2026-01-01', ...given };
    await this.subgraph.deliver({ type: 'account.changed', tenant: organizationId, payload });
    return payload.accountId;
  }

  async enrollment(organizationId: string, given: { program?: string; status?: string; approvedOn?: string | null } = {}): Promise<void> {
    const payload = { enrollmentId: randomUUID(), organizationId, program: 'AASP', status: 'APPROVED', approvedOn: '2025-01-01', ...given };
    await this.subgraph.deliver({ type: 'enrollment.changed', tenant: organizationId, payload });
  }

  techId(): string {
    return `DESK${String(this.nextNumber++).padStart(5, '0')}`;
  }

  async technician(organizationId: string, given: Record<string, unknown> = {}): Promise<{ id: string; technicianId: string; version: number }> {
    const input = { organizationId, technicianId: this.techId(), displayName: 'Liv Holm', employment: 'EMPLOYED', ...given };
    return this.answer('mutation ($input: RegisterTechnicianInput!) { registerTechnician(input: $input) { ... on Technician { id technicianId version } } }', { input });
  }

  /** Ties a technician to a sign-in. */
  signIn({ id, version }: { id: string; version: number }, signIn: string | null, viewer = this.manager): Promise<Answered> {
    const input = { technicianId: id, expectedVersion: version, signIn };
    return this.answer('mutation ($input: ChangeTechnicianInput!) { changeTechnician(input: $input) { __typename ... on Technician { id } ... on Problem { message } } }', { input }, viewer);
  }

  async testCentre(given: Record<string, unknown> = {}): Promise<{ id: string; code: string }> {
    const input = { code: `TC-${this.nextNumber++}`, name: 'Nordic Exams', authorisedFrom: '2024-01-01', ...given };
    return this.answer('mutation ($input: RegisterTestCentreInput!) { registerTestCentre(input: $input) { ... on TestCentre { id code } } }', { input });
  }

  record(given: Record<string, unknown>, { key = randomUUID(), viewer = this.manager }: { key?: string; viewer?: Viewer } = {}): Promise<Answered & { fee: string; outcome: string }> {
    const input = { examCode: 'ACMT-MAC', takenOn: '2026-01-10', outcome: 'PASS', reference: `R-${this.nextNumber++}`, ...given };
    const query = 'mutation ($input: RecordExamResultInput!, $key: ID!) { recordExamResult(input: $input, idempotencyKey: $key) { __typename ... on Exam { id fee outcome } ... on Problem { message } } }';
    return this.answer(query, { input, key }, viewer);
  }

  correct(given: Record<string, unknown>, key: string = randomUUID()): Promise<Answered & { fee: string; correctsId: string }> {
    const query = 'mutation ($input: CorrectExamResultInput!, $key: ID!) { correctExamResult(input: $input, idempotencyKey: $key) { __typename ... on Exam { id fee correctsId } ... on Problem { message } } }';
    return this.answer(query, { input: { reason: 'Scored again', ...given }, key });
  }

  async vouchers(organizationId: string): Promise<{ id: string; number: number; status: string; examId: string | null }[]> {
    const [organization] = await this.answer<[{ examVouchers: { id: string; number: number; status: string; examId: string | null }[] }]>(
      'query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { examVouchers { id number status examId } } } }',
      { id: organizationId },
    );
    return organization.examVouchers;
  }

  async eventsOf<Payload extends object>(type: string, organizationId: string): Promise<Event<Payload>[]> {
    const rows = await this.subgraph.dataSource.query<{ data: Event<Payload> }[]>(
      `select data from bus.job where name = $1 and data->>'tenant' = $2 order by data->>'id'`,
      [`witness.${type}`, organizationId],
    );
    return rows.map(({ data }) => data);
  }
}
