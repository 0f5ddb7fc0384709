// Prints .env.example with a value drawn for every setting that asks for one. Needs nothing but Node: `node deploy/new-env.js > .env`.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

const drawing = /^# draw: (.*)\n([A-Z_]+)=$/gm;

function draw(recipe) {
  const hexBytes = /^openssl rand -hex (\d+)$/.exec(recipe)?.[1];
  if (hexBytes !== undefined) return randomBytes(Number(hexBytes)).toString('hex');
  // Single quotes keep Compose from reading anything inside.
  return `'${recipe.replace(/<openssl rand -base64 (\d+)>/, (_command, bytes) => randomBytes(Number(bytes)).toString('base64'))}'`;
}

const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
process.stdout.write(example.replace(drawing, (_line, recipe, name) => `${name}=${draw(recipe)}`));
