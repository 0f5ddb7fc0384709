import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Certification, type CertificationTrack, type ProductFamily } from '../../db/certification.entity.js';
import { RenewalReminder, RenewalReminderStatus } from '../../db/renewal-reminder.entity.js';
import { certificationValidity, certificationValidUntil } from '../../domain/certification-valid-until.js';
import { plannedReminders } from '../../domain/renewal/reminders.js';
import { aaspTermsFor } from '../terms/aasp-terms-for.js';

export interface PassedExam {
  tenantId: string;
  technicianId: string;
  product: ProductFamily;
  track: CertificationTrack;
  passedOn: LocalDate;
  testCentre: string;
  examId: string | null;
}

/** Certifies who has passed, for as long as the terms say, and plans the reminders of its renewal. */
export async function certify(context: ActionContext, manager: EntityManager, passed: PassedExam): Promise<Certification> {
  const terms = await aaspTermsFor(context, manager, { tenantId: passed.tenantId, on: passed.passedOn });
  const validUntil = certificationValidUntil(passed.passedOn, certificationValidity(terms));
  const certification = manager.create(Certification, { ...passed, id: context.newId(), validUntil, createdAt: context.now(), withdrawnAt: null });
  await manager.insert(Certification, certification);
  const { tenantId, id: certificationId } = certification;
  const reminders = plannedReminders(validUntil).map((planned) => ({ ...planned, tenantId, certificationId, id: context.newId(), status: RenewalReminderStatus.WAITING, settledAt: null }));
  await manager.insert(RenewalReminder, reminders);
  return certification;
}
