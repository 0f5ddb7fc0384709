import { busSchema } from './bus-schema.js';

const columns = `
      j.data as event,
      j.data->>'id' as event_id,
      j.data->>'type' as type,
      j.data->>'tenant' as tenant,
      j.data->'aggregate'->>'type' as aggregate_type,
      j.data->'aggregate'->>'id' as aggregate_id,
      j.data->'aggregate'->>'sequence' as sequence`;

const waitingBehind = (queue: string): string => `(
      select count(*)::int from ${busSchema}.job w where w.name = ${queue} and w.singleton_key = j.singleton_key and w.state = 'created'
    ) as waiting_behind`;

/** Statements for the view of what could not be applied: what is given up until somebody decides, and what is still being tried. */
export const createDeadLetterView = [
  `create or replace view ${busSchema}.failed_delivery with (security_invoker = true) as
    select j.id, 'DEAD_LETTER' as state, regexp_replace(j.name, '\\.dead$', '') as consumer,${columns},
      coalesce(f.tries, j.source_retry_count + 1) as tries,
      coalesce(f.cause, j.source_output->>'message', '') as cause,
      coalesce(f.first_failed_at, j.created_on) as first_failed_at,
      coalesce(f.last_failed_at, j.created_on) as last_failed_at,
      ${waitingBehind('j.source_name')}
    from ${busSchema}.job j
    left join ${busSchema}.delivery_failure f on f.queue = j.source_name and f.event_id = j.source_id
    where j.name like '%.dead' and j.state = 'created'
    union all
    select j.id, 'RETRYING' as state, split_part(j.name, '.', 1) as consumer,${columns},
      f.tries, f.cause, f.first_failed_at, f.last_failed_at,
      ${waitingBehind('j.name')}
    from ${busSchema}.delivery_failure f
    join ${busSchema}.job j on j.name = f.queue and j.id = f.event_id
    where j.state in ('retry', 'active')`,
];
