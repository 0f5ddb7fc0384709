import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

import { enter } from '@platform/kit/audit-trail/perform.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import type { Event } from '@platform/kit/bus/event.js';

import { AccountAgreement, AccountStanding, ServiceAccount, ServiceAccountStatus, type ServiceAccountType } from '../db/service-account.entity.js';
import { soldToNumber } from '../domain/sold-to-number.js';

export interface ApplicationApproved {
  applicationId: string;
  organizationId: string;
  accountType: ServiceAccountType;
}

const tries = 5;
const unsigned = { agreementId: null, agreementVersion: null, agreementSignatory: null, agreementSignedOn: null };

/**
 * Opens the account that an approved application asks for, once however often it is told: not in use until its agreement is
 * signed. The day it is created is day 0 of the deadlines that run from it.
 */
export async function openAccountForApplication({ payload, occurredAt, causation }: Event<ApplicationApproved>, manager: EntityManager): Promise<void> {
  const { applicationId, organizationId: tenantId, accountType: type } = payload;
  if (await manager.existsBy(ServiceAccount, { tenantId, applicationId })) return;
  const doer = { viewer: systemViewer('accounts'), requestId: causation, dataSource: manager.connection, now: () => new Date(), newId: () => newId() };
  const deed = { action: 'openAccountForApplication', tenant: tenantId, subject: { type: 'Application', id: applicationId } };
  await enter(manager, doer, {
    deed,
    work: async (_, entry) => {
      const state = { status: ServiceAccountStatus.PENDING, standing: AccountStanding.GOOD, agreement: AccountAgreement.NOT_SENT };
      const account = { tenantId, id: doer.newId(), applicationId, type, ...state, ...unsigned, createdOn: occurredAt.slice(0, 10), announcedAt: null, version: 1 };
      await insertNumbered(manager, account);
      entry.isAbout({ type: 'ServiceAccount', id: account.id });
      entry.changes({ type: { to: type }, status: { to: account.status }, createdOn: { to: account.createdOn }, applicationId: { to: applicationId } });
      return account;
    },
  });
}

/** A number that somebody gave by hand is taken already: the next one is tried. */
async function insertNumbered(manager: EntityManager, account: Omit<ServiceAccount, 'soldTo'>): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const [drawn] = await manager.query<{ number: string }[]>(`select nextval('sold_to_number')::text as number`);
    const soldTo = soldToNumber(drawn?.number ?? '');
    if (soldTo === null) throw new Error('The numbers of accounts are used up.');
    const inserted = await manager.createQueryBuilder().insert().into(ServiceAccount).values({ ...account, soldTo }).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length > 0) return;
  }
  throw new Error(`${tries} numbers of accounts in a row are taken.`);
}
