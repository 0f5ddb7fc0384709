import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { ApiError } from '../data/api-error.js';
import type { Answer } from '../data/gql-fetch.js';
import { useText } from '../i18n/use-text.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PageLoading } from './PageLoading.js';
import { PartialAnswer } from './PartialAnswer.js';

interface AskStateProps<Result> {
  query: UseQueryResult<Answer<Result>>;
  loading?: ReactNode;
  children: (data: Result) => ReactNode;
}

/** Shows an answer, or that it is coming, or why it did not come; an old answer stays while a new one fails. */
export function AskState<Result>({ query, loading = <PageLoading />, children }: AskStateProps<Result>) {
  const { data, error, refetch } = query;
  if (data === undefined && isMalformedAddress(error)) return <NotFoundPage />;
  if (data === undefined) return error ? <FailedAnswer error={error} onRetry={() => void refetch()} /> : loading;
  return (
    <>
      {error && <FailedAnswer error={error} onRetry={() => void refetch()} />}
      <PartialAnswer warnings={data.warnings} onRetry={() => void refetch()} />
      {children(data.data)}
    </>
  );
}

/** An address whose id is none leads nowhere, as one whose id is unknown. */
function isMalformedAddress(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'BAD_USER_INPUT' && error.field === 'id';
}

export function FailedAnswer({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useText();
  const known = error instanceof ApiError ? error : null;
  return (
    <Alert severity="error" role="alert" sx={{ my: 1 }} action={<Button color="inherit" onClick={onRetry}>{text('states.retry')}</Button>}>
      {text(`states.errors.${known?.code ?? 'INTERNAL_SERVER_ERROR'}`, { message: known?.message ?? '' })}
      {known?.requestId && <div>{text('states.reference', { id: known.requestId })}</div>}
    </Alert>
  );
}
