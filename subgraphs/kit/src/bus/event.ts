/** The tenant of events that belong to the platform and to no organisation, as the publication of terms: the nil uuid. */
export const platformTenant = '00000000-0000-0000-0000-000000000000';

/** One thing that happened, as it travels between subgraphs. */
export interface Event<Payload extends object = object> {
  /** A uuid of version 7, unique for ever: a consumer has one effect per id. */
  id: string;
  /** What happened, as `repair.completed`. */
  type: string;
  /** Version of the payload's shape. */
  version: number;
  /** The organisation it belongs to, or `platformTenant`. */
  tenant: string;
  /** The thing it happened to: events of one aggregate arrive in the order of `sequence`. */
  aggregate: { type: string; id: string; sequence: number };
  /** RFC 3339 instant. */
  occurredAt: string;
  /** The request or event that caused it. */
  causation: string;
  payload: Payload;
}
