export interface Partner {
  id: string;
  displayName: string;
}

interface Question {
  query: string;
  variables?: Record<string, unknown> | undefined;
}

/** One question to the API, answered whole or not at all. */
export async function askAs<Answer>({ url, token }: { url: string; token: string }, { query, variables }: Question): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) });
  const answer = (await response.json()) as { data?: Answer; errors?: unknown };
  if (answer.data == null || answer.errors) throw new Error(`The API answered ${response.status}: ${JSON.stringify(answer.errors ?? answer)}`);
  return answer.data;
}
