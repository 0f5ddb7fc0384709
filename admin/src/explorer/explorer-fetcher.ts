interface ExplorerEndpoint {
  url: string;
  accessToken: () => Promise<string>;
}

interface ExplorerRequest {
  query: string;
  variables?: unknown;
  operationName?: string | null | undefined;
}

/** Sends what is typed as the person who is signed in, and shows the answer as it came. */
export function createExplorerFetcher({ url, accessToken }: ExplorerEndpoint) {
  return async ({ query, variables, operationName }: ExplorerRequest) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', authorization: `Bearer ${await accessToken()}` },
      body: JSON.stringify({ query, variables, operationName: operationName ?? undefined }),
    });
    return response.json();
  };
}
