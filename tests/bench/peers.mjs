// Puts the layouts of others beside ours for a comparison: exact versions from npm in a cache, no part of the product.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/peers', import.meta.url));
const VERSIONS = {
  '@dagrejs/dagre': '3.1.3',
  '@hpcc-js/wasm-graphviz': '1.29.2',
  'd3-dag': '1.2.2',
  'd3-force': '3.0.1',
  elkjs: '0.12.1',
  'family-chart': '0.9.0',
  'relatives-tree': '3.2.2',
  topola: '3.10.1',
  webcola: '3.4.0',
};
const INSTALL = [
  'install',
  '--prefix',
  FOLDER,
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  '--fetch-retries=0',
  '--fetch-timeout=30000',
];
const PATIENCE = 180_000;

function missingPeers() {
  return Object.keys(VERSIONS).filter((name) => {
    const manifest = join(FOLDER, 'node_modules', name, 'package.json');
    return !existsSync(manifest) || JSON.parse(readFileSync(manifest, 'utf8')).version !== VERSIONS[name];
  });
}

/** Node cannot load relatives-tree as it is: its files import each other without extensions. */
async function bundleRelativesTree() {
  const lib = join(FOLDER, 'node_modules/relatives-tree/lib');
  if (!existsSync(join(lib, 'index.js')) || existsSync(join(lib, 'bundled.mjs'))) return;
  await build({
    configFile: false,
    root: FOLDER,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(lib, 'index.js'),
      outDir: lib,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'bundled.mjs' } },
    },
  });
}

/** Where the peers are, and those that could not be had: without a network the comparison does without. */
export async function installPeers() {
  if (missingPeers().length > 0) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies: VERSIONS }, null, 2));
    try {
      execFileSync('npm', INSTALL, { stdio: 'pipe', timeout: PATIENCE });
    } catch {
      process.stdout.write('npm could not install the layouts of others; the comparison does without those missing.\n');
    }
  }
  await bundleRelativesTree();
  return { folder: FOLDER, versions: VERSIONS, missing: missingPeers() };
}
