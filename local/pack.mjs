// Packs a built service, the current folder's, into dist/packed: one file of its own modules, one of the libraries they use, instead of the
// two thousand that Node would look for, read and link at every start. What runs is the same; only where it stands is not.
import { relative, sep } from 'node:path';

import { rolldown } from 'rolldown';

const packed = 'dist/packed';
const isLibrary = (id) => id.includes(`${sep}node_modules${sep}`);

/** A module that finds a file beside itself finds it from where it was built. */
const whereItWasBuilt = {
  name: 'where-it-was-built',
  transform: {
    filter: { code: 'import.meta.url' },
    handler: (code, id) => {
      const place = relative(packed, id).split(sep).join('/');
      return { code: code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`), map: null };
    },
  },
};

/** Libraries keep their words in a trace; a map of all of them would be read at every start. */
const noMapOfLibraries = {
  name: 'no-map-of-libraries',
  generateBundle: (_options, bundle) => {
    const { libraries } = Object.fromEntries(Object.values(bundle).map((file) => [file.name, file]));
    libraries.code = libraries.code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n');
    delete bundle[`${libraries.fileName}.map`];
  },
};

const service = await rolldown({
  input: 'dist/main.js',
  platform: 'node',
  // The first is compiled for the machine it is installed on; the second uses what Node warns of wherever it is not an installed library's.
  external: ['sharp', 'node-fetch'],
  plugins: [whereItWasBuilt, noMapOfLibraries],
  // Optional drivers that a library looks for and does without, and code that runs on other platforms.
  logLevel: 'silent',
});
await service.write({
  dir: packed,
  format: 'esm',
  cleanDir: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  sourcemap: true,
  sourcemapExcludeSources: true,
  // Names of classes are names of tables and types.
  keepNames: true,
  codeSplitting: { groups: [{ name: 'libraries', test: isLibrary }] },
});
await service.close();
