import 'reflect-metadata';

import { ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'The organisation of the repair has sent no such file.' })
export class AttachmentFileNotFound extends Problem {
  readonly __typename = 'AttachmentFileNotFound';
  override message = 'There is no such file.';
}

@ObjectType({ implements: Problem, description: 'There is no such attachment of a repair that you may change.' })
export class AttachmentNotFound extends Problem {
  readonly __typename = 'AttachmentNotFound';
  override message = 'There is no such attachment.';
}

@ObjectType({ implements: Problem, description: 'The attachment has been taken off already and changes no more; attach its file anew.' })
export class AttachmentDetached extends Problem {
  readonly __typename = 'AttachmentDetached';
  override message = 'The attachment has been taken off already.';
}

@ObjectType({ implements: Problem, description: 'A photo must be a picture, by its bytes.' })
export class AttachmentNotAPicture extends Problem {
  readonly __typename = 'AttachmentNotAPicture';
  override message = 'The file is no picture; say what else it is.';
}

@ObjectType({ implements: Problem, description: 'As many files are attached as there is room for; take one off first.' })
export class AttachmentsFull extends Problem {
  readonly __typename = 'AttachmentsFull';
  override message = 'No more files can be attached; take one off first.';
}
