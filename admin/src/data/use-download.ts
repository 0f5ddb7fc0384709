import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'react-admin';

import { useConsoleParts } from '../app/console-context.js';
import { consoleHeaders } from '../auth/session.js';
import { useText } from '../i18n/use-text.js';

/** Fetches a file as the viewer and hands it to the browser to save. */
export function useDownload(): { download: (path: string) => void; isBusy: boolean } {
  const text = useText();
  const notify = useNotify();
  const fetchFile = useFile();
  const downloading = useMutation({
    mutationFn: async (path: string) => {
      const answer = await fetchFile(path);
      save(await answer.blob(), nameOf(answer.headers.get('content-disposition')));
    },
    onError: () => notify(text('auditMoves.report.failed'), { type: 'error' }),
  });
  return { download: downloading.mutate, isBusy: downloading.isPending };
}

/** Asks the platform for a file as the viewer; what is not given throws. */
export function useFile(): (path: string) => Promise<Response> {
  const { session } = useConsoleParts();
  return async (path) => {
    await session.prepare();
    const answer = await fetch(path, { headers: consoleHeaders });
    if (!answer.ok) throw new Error(`The platform answered ${answer.status}.`);
    return answer;
  };
}

function nameOf(disposition: string | null): string {
  return /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'report';
}

function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
