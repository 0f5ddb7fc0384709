import DocumentIcon from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';

import { useText } from '../../i18n/use-text.js';
import { monospace } from '../../theme/console-theme.js';
import { useFileAddress } from './use-file-address.js';

const linesShownMax = 200;
const frame = { width: '100%', height: '100%', minHeight: 220, border: 1, borderColor: 'divider', borderRadius: 1, boxSizing: 'border-box' } as const;

interface ShownDocument {
  downloadPath: string | null;
  file: { mediaType: string };
}

/** A document in the page: a PDF by the browser's own viewer where it has one, a list or text as its first lines; of others there is the file to save. */
export function DocumentStage({ item: { downloadPath, file }, name }: { item: ShownDocument; name: string }) {
  const text = useText();
  const isPdf = file.mediaType === 'application/pdf' && navigator.pdfViewerEnabled;
  const isText = file.mediaType.startsWith('text/');
  const { address, blob, hasFailed } = useFileAddress(isPdf || isText ? downloadPath : null);
  const lines = useLines(isText ? blob : undefined);
  if (hasFailed) return <Notice words={text('evidenceViewer.notThere')} />;
  if (isPdf) return address === null ? <Box sx={frame} /> : <Box component="iframe" src={address} title={name} sx={frame} />;
  if (isText) {
    return (
      <Box component="pre" tabIndex={0} role="region" aria-label={name} sx={{ ...frame, m: 0, p: 1.5, overflow: 'auto', fontFamily: monospace, fontSize: '0.78125rem' }}>
        {lines?.shown.join('\n')}
        {lines !== null && lines.more > 0 && `\n… ${text('evidenceViewer.moreLines', { count: lines.more })}`}
      </Box>
    );
  }
  return <Notice words={text(file.mediaType === 'application/pdf' ? 'evidenceViewer.noPdfHere' : 'evidenceViewer.noViewer')} />;
}

function Notice({ words }: { words: string }) {
  return (
    <Box sx={{ ...frame, display: 'grid', placeItems: 'center', alignContent: 'center', gap: 1, p: 3, textAlign: 'center', color: 'text.secondary' }}>
      <DocumentIcon aria-hidden sx={{ fontSize: 44 }} />
      {words}
    </Box>
  );
}

function useLines(blob: Blob | undefined): { shown: string[]; more: number } | null {
  const [lines, setLines] = useState<{ shown: string[]; more: number } | null>(null);
  useEffect(() => {
    let isLeft = false;
    void blob?.text().then((content) => {
      const all = content.trimEnd().split(/\r?\n/);
      if (!isLeft) setLines({ shown: all.slice(0, linesShownMax), more: Math.max(0, all.length - linesShownMax) });
    });
    return () => {
      isLeft = true;
      setLines(null);
    };
  }, [blob]);
  return lines;
}
