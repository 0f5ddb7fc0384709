import type pg from 'pg';

import type { DemoPartner } from './partners.js';
import { idOf } from './random.js';

/** The subscription that the event is put into, and the partner's story it belongs to. */
const queue = 'certification.location.changed';
const story = 'approved a year ago';

const insert = `
  insert into bus.job (id, name, data, singleton_key, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, heartbeat_seconds, deletion_seconds, keep_until, dead_letter)
  select $1, q.name, $2, $3, q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.expire_seconds, q.heartbeat_seconds, q.deletion_seconds, now() + interval '10 years', q.dead_letter
  from bus.queue q where q.name = $4 on conflict do nothing`;

/**
 * An event as an older release of a partner's system once told it, without the location's id: the service gives it up at once,
 * and the console shows it.
 */
export async function loadUndeliveredEvent(client: pg.Client, partners: readonly DemoPartner[]): Promise<void> {
  const partner = partners.find((candidate) => candidate.story.name === story);
  if (partner === undefined) return;
  const { id: tenant, locations } = partner;
  const [id, place] = [idOf(`undelivered event ${partner.index}`), locations[0]!];
  const aggregate = { type: 'ServiceLocation', id: place.id, sequence: 1 };
  const payload = { organizationId: tenant, locationId: place.shipTo, shipTo: place.shipTo, name: place.name };
  const event = { id, type: 'location.changed', version: 1, tenant, aggregate, occurredAt: new Date().toISOString(), causation: id, correlation: id, traceparent: null, payload };
  await client.query(insert, [id, JSON.stringify(event), `${tenant}/${aggregate.type}/${aggregate.id}`, queue]);
}
