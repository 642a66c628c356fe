// How much JavaScript the page loads before anybody does anything: the entry and all it imports statically, as gzip.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of initial JavaScript of a built page, gzipped file by file. `folder` is the build output. */
export function initialJavaScript(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map((m) => join(folder, m[1]));
  const seen = new Set();
  let bytes = 0;
  for (const file of queue) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    bytes += gzipSync(code).length;
    for (const m of code.matchAll(/(?:^|[;}\n])(?:import|export)\s*(?:[\w*{}\s,$]+?from\s*)?["'](\.[^"']+\.js)["']/g)) {
      queue.push(join(dirname(file), m[1]));
    }
  }
  return { bytes, files: [...seen].map((file) => file.slice(folder.length + 1)) };
}
