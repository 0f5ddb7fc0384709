import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { Application } from '../../db/applications/application.entity.js';
import { ApplicationChannel, type ApplicationStatus } from '../../db/applications/application-enums.js';
import { domainOfEmail } from '../../domain/applicant/email-domain.js';
import type { AaspForm, ApplicationForm } from '../../domain/applications/application-forms.js';
import { isEditable } from '../../domain/applications/application-moves.js';
import { type ApplicationRead, type ApplicationRefusal, writeApplication } from './application-writing.js';

export interface ApplicationToSave extends ApplicationRead, Pick<Application, 'locale' | 'contactName' | 'contactEmail'> {
  /** Of the application's programme. */
  form: ApplicationForm;
}

export type SavingOfApplication = { applicationId: string } | ApplicationRefusal | { refused: 'NOT_EDITABLE'; status: ApplicationStatus } | { refused: 'OTHER_PROGRAM' | 'NOT_YOURS_TO_WRITE' };

/** Keeps what is stated, as it is being written. Staff writes only in what came by e-mail. */
export function saveApplication(context: ActionContext, { applicationId, expectedVersion, locale, contactName, contactEmail, form }: ApplicationToSave): Promise<SavingOfApplication> {
  const read = { applicationId, expectedVersion, action: 'saveApplication', key: null };
  return writeApplication<SavingOfApplication>(context, read, async ({ manager, entry, application }) => {
    if (!isEditable(application.status)) return { refused: 'NOT_EDITABLE', status: application.status };
    if (application.program !== form.program) return { refused: 'OTHER_PROGRAM' };
    if (context.viewer.scope === 'program' && application.channel !== ApplicationChannel.EMAIL) return { refused: 'NOT_YOURS_TO_WRITE' };
    const email = form.program === 'AASP' ? (form.form as AaspForm).email : contactEmail;
    const saved = await manager.save(Object.assign(application, { locale, contactName, contactEmail, form: form.form, emailDomain: email === null ? null : domainOfEmail(email) }));
    entry.changes({ version: { from: expectedVersion, to: saved.version } });
    return { applicationId };
  });
}
