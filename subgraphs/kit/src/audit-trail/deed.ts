import type { ActionContext } from '../graphql/context.js';

/** What somebody sets out to do, as the trail names it. */
export interface Deed {
  /** The action's name, as the mutation's. */
  action: string;
  /** The organisation in whose name it is done; null where it could not be told, as with an unknown id. */
  tenant: string | null;
  /** What it is done to; the id is null for what does not exist yet. */
  subject: Subject;
  /** Why, in the words of whoever does it. They are kept beside the entry and can be erased. */
  reason?: string | null;
}

export interface Subject {
  /** The thing's type in the API. */
  type: string;
  id: string | null;
}

/** Of an action's context, what doing something and entering it takes. */
export type Doer = Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource' | 'now' | 'newId'>;
