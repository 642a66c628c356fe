// A server of the built editor that a test can stop, and that can suddenly have a newer build.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { contentSecurityPolicy } from '../../../src/platform/contentSecurityPolicy.ts';

const DIST = resolve(import.meta.dirname, '../../..', process.env['DIST'] ?? 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface OneServer {
  readonly url: string;
  /** From here on the build is called otherwise, as if another one had been put there. */
  renew(): void;
  stop(): Promise<void>;
}

export async function oneServer(): Promise<OneServer> {
  let build: string | null = null;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = resolve(DIST, `.${path === '/' ? '/index.html' : path}`);
    if (!file.startsWith(DIST) || !existsSync(file)) return void response.writeHead(404).end();
    const isWorker = path === '/sw.js';
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': isWorker ? "default-src 'none'; connect-src 'self'" : contentSecurityPolicy('header'),
    });
    if (isWorker && build !== null) {
      response.end(readFileSync(file, 'utf8').replace(/"name":"\w+"/, `"name":"${build}"`));
    } else createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    renew: () => {
      build = 'newer';
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
