import { useQuery } from '@tanstack/react-query';

import { useConsoleParts } from '../app/console-context.js';
import { type ConsoleAction, isPermitted } from './permissions.js';
import type { Viewer } from './viewer.js';

export function useViewer(): Viewer | undefined {
  const { viewer } = useConsoleParts();
  return useQuery({ queryKey: ['viewer'], queryFn: viewer.read, staleTime: Infinity }).data;
}

/** Whether the viewer may do it; false until that is known. */
export function useMay(action: ConsoleAction): boolean {
  const viewer = useViewer();
  return viewer !== undefined && isPermitted(new Set(viewer.permissions), action);
}

/** Whether the viewer may ask what was not written with the console, as the API explorer does. */
export function useMayAskAdHoc(): boolean {
  const { settings } = useConsoleParts();
  const viewer = useViewer();
  return viewer?.roles.some((role) => settings.adHocRoles.includes(role)) ?? false;
}
