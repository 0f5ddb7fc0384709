import { randomUUID } from 'node:crypto';

import { Bus } from '@platform/kit/bus/bus.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import type { ApplicationRead } from '@platform/programs/actions/applications/application-writing.js';
import { decideApplication } from '@platform/programs/actions/applications/decide-application.js';
import { requestInformation, startApplicationReview, withdrawApplication } from '@platform/programs/actions/applications/move-application.js';
import { recordApplicationFinding } from '@platform/programs/actions/applications/record-application-finding.js';
import { saveApplication } from '@platform/programs/actions/applications/save-application.js';
import { startApplication } from '@platform/programs/actions/applications/start-application.js';
import { submitApplication } from '@platform/programs/actions/applications/submit-application.js';
import { Application } from '@platform/programs/db/applications/application.entity.js';
import { ApplicationChannel, ApplicationProgramCode } from '@platform/programs/db/applications/application-enums.js';
import { FindingValue } from '@platform/programs/db/applications/application-judgement.entity.js';
import { entities, schema } from '@platform/programs/db/database.js';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';

import { demonstrationUser } from '../issuer/demonstration-users.js';
import { type Applicant, applicantsOf } from './applicants.js';
import { type ApplicationStory, applicationStories, formOf } from './application-stories.js';
import { sendDocuments } from './evidence/application-documents.js';
import type { DemoPartner } from './partners.js';

export interface ApplicationsToLoad {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
  /** Where evidence is kept; null where none is shown. */
  evidenceDir: string | null;
}

type ContextOf = (viewer: Viewer, daysAgo: number) => ActionContext;

const { sub, name, roles } = demonstrationUser('program-manager')!;
const reviewer: Viewer = { subject: sub, name, roles: [...roles], tenant: null, scope: 'program' };

/** Applications as the platform itself takes and decides them; applicants that have one already are passed over. */
export async function loadApplications({ adminUrl, partners, today, evidenceDir }: ApplicationsToLoad): Promise<void> {
  const dataSource = await createDataSource({ url: adminUrl, schema, entities, migrations: [], poolSize: 2, role: `${schema}_app` }).initialize();
  const log = pino({ level: 'silent' });
  const bus = await Bus.start({ url: adminUrl, log });
  const contextOf: ContextOf = (viewer, daysAgo) => ({ dataSource, bus, log, viewer, requestId: randomUUID(), now: () => new Date(`${addDays(today, -daysAgo)}T09:00:00Z`), newId: () => newId() });
  try {
    const applicants = applicantsOf(partners, today);
    const known = await look(contextOf(reviewer, 0), (manager) => manager.find(Application, { select: { id: true, tenantId: true } }));
    const passedOver = new Set(known.map(({ tenantId }) => tenantId));
    for (const story of applicationStories) {
      const applicant = applicants.get(story.by);
      if (applicant !== undefined && !passedOver.has(applicant.id)) await tell({ story, applicant, evidenceDir, today }, contextOf);
    }
  } finally {
    await bus.stop();
    await dataSource.destroy();
  }
}

interface Telling {
  story: ApplicationStory;
  applicant: Applicant;
  evidenceDir: string | null;
  today: LocalDate;
}

async function tell({ story, applicant, evidenceDir, today }: Telling, contextOf: ContextOf): Promise<void> {
  const { program, contact, daysAgo, state } = story;
  const { id: organizationId, locale, email } = applicant;
  const us: Viewer = { subject: `applicant-${organizationId}`, name: contact, roles: ['PARTNER_ADMIN'], tenant: organizationId, scope: 'tenant' };
  /** So many days after it was begun, never later than today. */
  const on = (viewer: Viewer, days: number): ActionContext => contextOf(viewer, Math.max(daysAgo - days, 0));
  const { applicationId } = must(await startApplication(on(us, 0), { organizationId, program: ApplicationProgramCode[program], channel: ApplicationChannel.ONLINE, locale }));
  const read = async (): Promise<ApplicationRead> => {
    const { version } = await look(on(us, 0), (manager) => manager.findOneByOrFail(Application, { id: applicationId }));
    return { applicationId, expectedVersion: version };
  };
  must(await saveApplication(on(us, 0), { ...(await read()), locale, contactName: contact, contactEmail: email, form: formOf(story, applicant) }));
  if (state === 'DRAFT') return;
  if (evidenceDir !== null) await sendDocuments({ story, applicant, applicationId, us: on(us, 1), reviewer: on(reviewer, 3), evidenceDir, today });
  must(await submitApplication(on(us, 1), randomUUID(), { ...(await read()), message: null }));
  if (state === 'SUBMITTED') return;
  if (state === 'WITHDRAWN') return void must(await withdrawApplication(on(us, 3), await read()));
  must(await startApplicationReview(on(reviewer, 2), await read()));
  for (const finding of story.findings ?? []) must(await recordApplicationFinding(on(reviewer, 3), { ...(await read()), ...finding, finding: FindingValue[finding.finding] }));
  if (story.state === 'INFORMATION_REQUESTED') must(await requestInformation(on(reviewer, 4), { ...(await read()), message: story.question }));
  if (isDecided(story)) must(await decideApplication(on(reviewer, 6), randomUUID(), { ...(await read()), move: moves[story.state], internalReason: story.reason, comment: story.comment }));
}

const moves = { APPROVED: 'APPROVE', REFUSED: 'REFUSE', NOT_CONSIDERED: 'NOT_CONSIDER' } as const;

type Decided = Extract<ApplicationStory, { reason: string }>;

function isDecided(story: ApplicationStory): story is Decided {
  return story.state in moves;
}

function must<Answer extends object>(answer: Answer): Exclude<Answer, { refused: unknown }> {
  if ('refused' in answer) throw new Error(`The demonstration’s applications do not follow the rules: ${JSON.stringify(answer)}`);
  return answer as Exclude<Answer, { refused: unknown }>;
}
