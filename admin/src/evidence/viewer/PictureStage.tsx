import Box from '@mui/material/Box';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { useText } from '../../i18n/use-text.js';
import { useTokens } from '../../theme/use-tokens.js';
import { fittingScale, type PictureView, type Size, withinStage } from './picture-view.js';
import { useFileAddress } from './use-file-address.js';
import { usePictureHands } from './use-picture-hands.js';

interface PictureStageProps {
  path: string | null | undefined;
  name: string;
  /** Said below the picture where two stand side by side. */
  caption?: ReactNode;
  view: PictureView;
  onView: (next: (view: PictureView) => PictureView) => void;
  hasFocus?: boolean;
}

const nothing: Size = { width: 0, height: 0 };

/** A picture to be looked at closely: with keys, wheel, two fingers or the buttons beside it. */
export function PictureStage({ path, name, caption, view, onView, hasFocus = false }: PictureStageProps) {
  const text = useText();
  const { sunken, accent } = useTokens();
  const { address, hasFailed } = useFileAddress(path);
  const stage = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Size>(nothing);
  const [size, setSize] = useState<Size>(nothing);
  useEffect(() => {
    const element = stage.current;
    if (element === null) return undefined;
    const measure = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    measure.observe(element);
    if (hasFocus) element.focus();
    return () => measure.disconnect();
  }, [hasFocus]);
  const hands = usePictureHands(stage, (next) => onView((now) => withinStage(next(now), { stage: size, picture })));
  const scale = fittingScale({ stage: size, picture, quarterTurns: view.quarterTurns }) * view.zoom;
  return (
    <Box component="figure" sx={{ m: 0, minWidth: 0, display: 'grid', gridTemplateRows: 'minmax(0, 1fr) auto', gap: 0.5 }}>
      <Box
        ref={stage}
        role="application"
        aria-roledescription={text('evidenceViewer.stage')}
        aria-label={text('evidenceViewer.stageOf', { name })}
        tabIndex={0}
        {...hands}
        sx={{ position: 'relative', overflow: 'hidden', minHeight: 220, height: '100%', bgcolor: sunken, borderRadius: 1, touchAction: 'none', cursor: view.zoom > 1 ? 'grab' : 'zoom-in', '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: 2 } }}
      >
        {address !== null && (
          <Box
            component="img"
            src={address}
            alt={name}
            draggable={false}
            onLoad={({ currentTarget }: React.SyntheticEvent<HTMLImageElement>) => setPicture({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })}
            // What changes with each movement of a finger is no class of its own.
            style={{ width: picture.width || undefined, visibility: picture.width === 0 ? 'hidden' : 'visible', transform: `translate(-50%, -50%) translate(${view.x}px, ${view.y}px) rotate(${90 * view.quarterTurns}deg) scale(${scale})` }}
            sx={{ position: 'absolute', left: '50%', top: '50%', maxWidth: 'none', userSelect: 'none' }}
          />
        )}
        {hasFailed && <Box role="alert" sx={{ position: 'absolute', inset: 0, display: 'grid', placeItems: 'center', p: 2 }}>{text('evidenceViewer.notThere')}</Box>}
      </Box>
      {caption && <Box component="figcaption" sx={{ fontSize: '0.8125rem' }}>{caption}</Box>}
    </Box>
  );
}
