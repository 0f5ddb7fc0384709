export interface Deployment {
  compose: string;
  dockerfile: string;
  example: string;
  realm: string;
  manifest: { name: string; version: string; devDependencies: Record<string, string> };
  /** The package.json of each workspace. */
  workspaces: string[];
  exists: (path: string) => boolean;
  /** Matches the names of the settings that one of our services reads. */
  settingsOf: (service: string) => RegExp;
}

export function readDeployment(root: string): Deployment;
export function deploymentProblems(deployment: Deployment): string[];
