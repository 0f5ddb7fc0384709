import type { ReadSession } from '@platform/kit/database/session.js';

/** An entry as it is hashed: every value as PostgreSQL writes it, so that no detail is lost on the way. */
export interface TrailEntry {
  sequence: string;
  tenantId: string;
  id: string;
  at: string;
  actor: string;
  onBehalfOf: string | null;
  roles: string[];
  requestId: string;
  action: string;
  subjectType: string;
  subjectId: string | null;
  outcome: string;
  changes: string;
  keptIn: string | null;
  wordingSha256: string | null;
  /** The words beside it; null where there are none, or none any more. */
  wording: { salt: string; actorName: string | null; reason: string | null } | null;
}

export interface TrailRange {
  tenantId: string;
  /** Entries behind this sequence. */
  after: string;
  /** Up to and with this one. */
  upTo: string;
  limit: number;
}

const text = `
  select e.sequence::text, e.tenant_id as "tenantId", e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.actor,
    e.on_behalf_of as "onBehalfOf", e.roles, e.request_id as "requestId", e.action, e.subject_type as "subjectType", e.subject_id as "subjectId",
    e.outcome, e.changes::text as changes, e.kept_in as "keptIn", e.wording_sha256 as "wordingSha256",
    case when w.entry_id is not null then json_build_object('salt', w.salt, 'actorName', w.actor_name, 'reason', w.reason) end as wording
  from audit.entry e left join audit.wording w on w.tenant_id = e.tenant_id and w.entry_id = e.id
  where e.tenant_id = $1 and e.sequence > $2 and e.sequence <= $3 order by e.sequence limit $4`;

/** The entries of one organisation in the order of their sequence, a bounded number at once. */
export function readTrailEntries(reads: Pick<ReadSession, 'query'>, { tenantId, after, upTo, limit }: TrailRange): Promise<TrailEntry[]> {
  return reads.query<TrailEntry>(text, [tenantId, after, upTo, limit]);
}
