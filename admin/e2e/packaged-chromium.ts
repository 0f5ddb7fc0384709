import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

import chromium, { inflate } from '@sparticuz/chromium';

export interface PackagedChromium {
  executablePath: string;
  /** For a machine with fonts and libraries of its own. */
  environment: Record<string, string>;
  /** For one without: the package brings what Chromium links against. */
  bareEnvironment: Record<string, string>;
}

const version = '147';

/** The Chromium that came with the npm packages, unpacked once for each user of this machine. */
export async function packagedChromium(): Promise<PackagedChromium> {
  const folder = join(tmpdir(), `console-chromium-${version}-${userInfo().username}`);
  if (!existsSync(folder)) await unpackTo(folder);
  const environment = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return {
    executablePath: join(folder, 'chromium'),
    environment,
    bareEnvironment: { ...environment, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  };
}

/** Unpacks beside and renames at the end: a run that is stopped half-way leaves nothing that looks whole. */
async function unpackTo(folder: string): Promise<void> {
  const unfinished = mkdtempSync(`${folder}-`);
  const usual = process.env.TMPDIR;
  // The package knows no other way to be told where to unpack.
  process.env.TMPDIR = unfinished;
  try {
    await chromium.executablePath();
    await inflate(join(binaries(), 'al2023.tar.br'));
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  mkdirSync(join(unfinished, 'fonts-cache'), { recursive: true });
  writeFileSync(join(unfinished, 'fonts.conf'), fontsConfiguration(folder));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function binaries(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin');
}

/** One set of fonts everywhere, so that a page is as wide on every machine. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
