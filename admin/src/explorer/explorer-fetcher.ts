import { consoleHeaders } from '../auth/session.js';

interface ExplorerEndpoint {
  url: string;
  prepare: () => Promise<void>;
}

interface ExplorerRequest {
  query: string;
  variables?: unknown;
  operationName?: string | null | undefined;
}

/** Sends what is typed as the person who is signed in, and shows the answer as it came. */
export function createExplorerFetcher({ url, prepare }: ExplorerEndpoint) {
  return async ({ query, variables, operationName }: ExplorerRequest) => {
    await prepare();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...consoleHeaders },
      body: JSON.stringify({ query, variables, operationName: operationName ?? undefined }),
    });
    return response.json();
  };
}
