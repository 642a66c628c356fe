// The architecture check: who may import whom, and which packages. The table is the one in README.md, read from there,
// so that prose and rule cannot drift apart.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

interface Layer {
  readonly imports: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

/** Rows of the README's layer table: | `layer` | what it is | may import | packages |. */
function layersFromReadme(): Map<string, Layer> {
  const rows = readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(
    /^\| `([\w.]+)` \|[^|\n]*\|([^|\n]*)\|([^|\n]*)\|$/gm,
  );
  const names = (cell: string): Set<string> => new Set([...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1] as string));
  return new Map([...rows].map((m) => [m[1] as string, { imports: names(m[2] ?? ''), packages: names(m[3] ?? '') }]));
}

function* sourceFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

const NAMES = String.raw`(?:type\s+)?(?:[\w$]+\s*,?\s*|\*\s*as\s+[\w$]+\s*)?(?:\{[^}]*\}\s*)?`;
const STATIC = new RegExp(String.raw`^(?:import|export)\s+(?:${NAMES}from\s*)?['"]([^'"\n]+)['"]`, 'gm');
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]/g;
const BY_URL = /new URL\(\s*['"]([^'"\n]+)['"],\s*import\.meta\.url/g;

/** Every module a file names, static, dynamic, for its side effects or as a worker. */
const importsIn = (code: string): string[] =>
  [STATIC, DYNAMIC, BY_URL].flatMap((pattern) => [...code.matchAll(pattern)].map((m) => m[1] as string));

const layerOf = (path: string): string => relative(SRC, path).split(/[\\/]/)[0] as string;

const packageOf = (name: string): string => {
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] as string);
};

/** What is wrong with one import, in a sentence; null when nothing is. */
function fault(layers: Map<string, Layer>, from: string, name: string): string | null {
  const layer = layers.get(layerOf(from));
  const where = relative(ROOT, from);
  if (!layer) return `${where}: the folder is not in the layer table of README.md.`;
  if (!name.startsWith('.')) {
    return layer.packages.has(packageOf(name)) ? null : `${where}: this layer may not use the package ${name}.`;
  }
  const target = layerOf(resolve(dirname(from), name));
  if (target === layerOf(from) || layer.imports.has(target)) return null;
  return `${where}: may not import from ${target} (${name}).`;
}

describe('layers', () => {
  const layers = layersFromReadme();
  const files = [...sourceFiles(SRC)];

  it('reads a table with every layer', () => {
    const folders = new Set(files.map(layerOf));
    expect([...folders].filter((folder) => !layers.has(folder))).toEqual([]);
    expect(files.length).toBeGreaterThan(60);
  });

  it('sees only imports that go down, and only the packages of the layer', () => {
    const faults = files.flatMap((file) =>
      importsIn(readFileSync(file, 'utf8')).flatMap((name) => fault(layers, file, name) ?? []),
    );
    expect(faults).toEqual([]);
  });

  it('has no barrels', () => {
    expect(files.filter((file) => /[\\/]index\.tsx?$/.test(file))).toEqual([]);
  });

  it('notices an import that goes up, an unknown package and an unknown folder', () => {
    expect(fault(layers, join(SRC, 'base/x.ts'), '../model/mask.ts')).toContain('may not import from model');
    expect(fault(layers, join(SRC, 'base/x.ts'), 'react')).toContain('may not use the package');
    expect(fault(layers, join(SRC, 'elsewhere/x.ts'), './y.ts')).toContain('not in the layer table');
    const code = [
      "import type {\n  A,\n} from '../a.ts';",
      "import x, { y } from 'z';",
      "import * as v from 'v';",
      "export { q } from './q.ts';",
      "import './c.css';",
      "const b = await import('./b.ts');",
      "const id = 'export';",
    ].join('\n');
    expect(importsIn(code)).toEqual(['../a.ts', 'z', 'v', './q.ts', './c.css', './b.ts']);
  });
});
