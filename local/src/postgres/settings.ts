/** What the server is for: work that must survive a power cut, or one test run. */
export type Purpose = 'durable' | 'throwaway';

const always = {
  listen_addresses: '127.0.0.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] %q%u@%d ',
  // Compiling a statement costs more than running it at this size.
  jit: 'off',
  // The services share the processors; a query that takes several of them slows the others down.
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
  work_mem: '16MB',
};

const durable = {
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  maintenance_work_mem: '128MB',
  // The first load writes a lot at once: fewer checkpoints, written slowly.
  min_wal_size: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
};

const throwaway = {
  max_connections: '200',
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '1GB',
};

export function postgresSettings(purpose: Purpose): Record<string, string> {
  return { ...always, ...(purpose === 'durable' ? durable : throwaway) };
}
