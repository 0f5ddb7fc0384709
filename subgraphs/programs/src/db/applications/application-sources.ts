import type { Source } from '@platform/kit/list/source.js';

/** How applications are read; `organizationId` is the applicant. */
export const applicationSource: Source = {
  from: 'programs.application p',
  id: 'p.id',
  always: ['organizationId', 'program', 'region', 'form', 'accountCreatedOn'],
  columns: {
    organizationId: 'p.tenant_id',
    program: 'p.program',
    status: 'p.status',
    channel: 'p.channel',
    region: 'p.region',
    locale: 'p.locale',
    contactName: 'p.contact_name',
    contactEmail: 'p.contact_email',
    form: 'p.form',
    informationWanted: 'p.information_wanted',
    decisionComment: 'p.decision_comment',
    createdAt: 'p.created_at',
    submittedAt: 'p.submitted_at',
    decidedAt: 'p.decided_at',
    accountId: 'p.account_id',
    accountCreatedOn: 'p.account_created_on::text',
    certificationDeadline: 'p.certification_deadline::text',
    version: 'p.version',
  },
};

export const applicationEventSource: Source = {
  from: 'programs.application_event x',
  id: 'x.id',
  always: ['parentId'],
  columns: { parentId: 'x.application_id', move: 'x.move', toStatus: 'x.to_status', comment: 'x.comment', at: 'x.at', isStaff: 'x.is_staff' },
};

export const applicationJudgementSource: Source = {
  from: 'programs.application_judgement j',
  id: 'j.id',
  always: ['parentId'],
  columns: { parentId: 'j.application_id', criterion: 'j.criterion', finding: 'j.finding', decision: 'j.decision', reason: 'j.reason', at: 'j.at', judgedByName: 'j.judged_by_name' },
};
