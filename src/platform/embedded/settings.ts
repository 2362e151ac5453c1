// The settings of the embedded server: one small machine, one municipality.

const ALWAYS = {
  // Nobody but the owner of the socket's folder gets in.
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '50',
  timezone: 'UTC',
  log_timezone: 'UTC',

  // A machine of 2 GB carries this; a larger one caches in the file system.
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  max_wal_size: '1GB',
  // Short queries by index gain nothing from these, and a container's /dev/shm of 64 MB is soon full.
  jit: 'off',
  max_parallel_workers_per_gather: '1',
  // There is no standby: a larger installation has its own PostgreSQL (design/architecture.md, Scale).
  wal_level: 'minimal',
  max_wal_senders: '0',

  // No personal data in the server log: an error's message, detail or statement may quote a name or a BSN.
  // The application gets those errors itself; the log keeps what the server says of its own.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  // Our own log file gets it, also where an operator's environment would have it elsewhere.
  log_destination: 'stderr',
  logging_collector: 'off',
} satisfies Record<string, string>

/** For throw-away clusters alone: fast, and gone when the machine stops. */
const WITHOUT_FSYNC = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** The settings as arguments for `postgres`; they win over the files in the cluster, so an update of ours reaches all. */
export function settings(socket: string, fsync: boolean): string[] {
  const all = { ...ALWAYS, ...(fsync ? {} : WITHOUT_FSYNC), unix_socket_directories: socket }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
