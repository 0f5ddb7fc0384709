/** One operation of the audit and what a federation gateway must answer. */
export interface AuditCase {
  query: string;
  expected: {
    data?: unknown;
    /** Whether errors must be told; absent where it is the same. */
    errors?: boolean;
  };
}

/** A group of cases over one set of subgraphs. */
export interface AuditGroup {
  id: string;
  supergraph: string;
  /** The cases, drawn anew for each who is asked: those that change something must not meet what another changed. */
  cases(): Promise<readonly AuditCase[]>;
}

/** Reads the groups from a federation gateway audit that is being served there. */
export async function servedAudit(url: string): Promise<AuditGroup[]> {
  const read = async (path: string): Promise<Response> => {
    const response = await fetch(new URL(path, url));
    if (!response.ok) throw new Error(`${url}${path} answered ${response.status}.`);
    return response;
  };
  const ids = (await (await read('/ids')).json()) as string[];
  const groups: AuditGroup[] = [];
  for (const id of ids) groups.push({ id, supergraph: await (await read(`/${id}/supergraph`)).text(), cases: async () => (await (await read(`/${id}/tests`)).json()) as AuditCase[] });
  return groups;
}
