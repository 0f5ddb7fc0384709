import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

import { ApplicationStatus } from '../../db/applications/application-enums.js';

@ObjectType({ implements: Problem, description: 'There is no such application that you may see.' })
export class ApplicationNotFound extends Problem {
  readonly __typename = 'ApplicationNotFound';
  override message = 'There is no such application.';
}

@ObjectType({ implements: Problem, description: 'The organisation has an application to the programme that is not decided yet.' })
export class ApplicationAlreadyOpen extends Problem {
  readonly __typename = 'ApplicationAlreadyOpen';
  override message = 'Another application to the programme is not decided yet.';
}

@ObjectType({ implements: Problem, description: 'The application has come too far, or not far enough, for this.', simpleResolvers: true })
export class ApplicationStatusForbids extends Problem {
  readonly __typename = 'ApplicationStatusForbids';

  @Field(() => ApplicationStatus, { description: 'How far it has come.' })
  status: ApplicationStatus;

  static at(status: ApplicationStatus): ApplicationStatusForbids {
    return Object.assign(new ApplicationStatusForbids(), { status, message: `This cannot be done with an application that is ${status}.` });
  }
}

@ObjectType({ implements: Problem, description: 'Staff writes only in applications that came by e-mail.' })
export class ApplicationNotYours extends Problem {
  readonly __typename = 'ApplicationNotYours';
  override message = 'The applicant writes this application.';
}

@ObjectType({ implements: Problem, description: 'The form belongs to another programme than the application.' })
export class ApplicationFormMismatch extends Problem {
  readonly __typename = 'ApplicationFormMismatch';
  override message = 'The form belongs to another programme.';
}

@ObjectType({ implements: Problem, description: 'The application lacks answers.', simpleResolvers: true })
export class ApplicationIncomplete extends Problem {
  readonly __typename = 'ApplicationIncomplete';

  @Field(() => [String], { description: 'Their names, in the order they are asked for.' })
  missing: string[];

  static lacking(missing: string[]): ApplicationIncomplete {
    return Object.assign(new ApplicationIncomplete(), { missing, message: `The application lacks ${missing.join(', ')}.` });
  }
}

@ObjectType({ implements: Problem, description: 'Requirements are not met, or open although they could be settled before admission.', simpleResolvers: true })
export class RequirementsOpen extends Problem {
  readonly __typename = 'RequirementsOpen';

  @Field(() => [ID], { description: 'Their criteria.' })
  criteria: string[];

  static of(criteria: string[]): RequirementsOpen {
    return Object.assign(new RequirementsOpen(), { criteria, message: `These requirements are not met or still open: ${criteria.join(', ')}.` });
  }
}

@ObjectType({ implements: Problem, description: 'No reviewer judges this criterion: it is counted or read from the application.' })
export class NotForAReviewer extends Problem {
  readonly __typename = 'NotForAReviewer';
  override message = 'No reviewer judges this criterion.';
}
