import type { GraphQLResolveInfo } from 'graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import type { DecisionOnApplication } from '../../actions/applications/decide-application.js';
import type { RecordingOfApplicationFinding } from '../../actions/applications/record-application-finding.js';
import type { SavingOfApplication } from '../../actions/applications/save-application.js';
import type { SubmissionOfApplication } from '../../actions/applications/submit-application.js';
import type { Application } from '../../db/applications/application.entity.js';
import { ApplicationStatus } from '../../db/applications/application-enums.js';
import { applicationSource } from '../../db/applications/application-sources.js';
import { AlreadyEnrolled } from '../organization/organization-problems.js';
import { readBack } from '@platform/kit/graphql/read-back.js';
import {
  ApplicationFormMismatch,
  ApplicationIncomplete,
  ApplicationNotFound,
  ApplicationNotYours,
  ApplicationStatusForbids,
  NotForAReviewer,
  RequirementsOpen,
} from './application-problems.js';

export type Outcome = SavingOfApplication | SubmissionOfApplication | DecisionOnApplication | RecordingOfApplicationFinding;

/** The application as it is now, or the problem that kept it as it was. */
export async function applicationAnswer(outcome: Outcome, context: RequestContext, info: GraphQLResolveInfo): Promise<Application | Problem> {
  return 'refused' in outcome ? problemOf(outcome) : readBack({ type: 'Application', source: applicationSource, id: outcome.applicationId }, context, info);
}

function problemOf(outcome: Extract<Outcome, { refused: string }>): Problem {
  switch (outcome.refused) {
    case 'APPLICATION_UNKNOWN':
      return new ApplicationNotFound();
    case 'VERSION_CONFLICT':
      return VersionConflict.at(outcome.currentVersion);
    case 'MOVE_NOT_POSSIBLE':
    case 'NOT_EDITABLE':
      return ApplicationStatusForbids.at(outcome.status);
    case 'NOT_IN_REVIEW':
      return ApplicationStatusForbids.at(ApplicationStatus.SUBMITTED);
    case 'OTHER_PROGRAM':
      return new ApplicationFormMismatch();
    case 'NOT_YOURS_TO_WRITE':
      return new ApplicationNotYours();
    case 'INCOMPLETE':
      return ApplicationIncomplete.lacking(outcome.missing);
    case 'REQUIREMENTS_OPEN':
      return RequirementsOpen.of(outcome.criteria);
    case 'ALREADY_ENROLLED':
      return new AlreadyEnrolled();
    case 'NOT_FOR_A_REVIEWER':
      return new NotForAReviewer();
  }
}
