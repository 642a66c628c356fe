// Writes THIRD-PARTY-NOTICES.md: every package that is built into the product, with its licence and copyright lines.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const rows = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '' || entry.dev || entry.devOptional || entry.optional) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const files = existsSync(path) ? readdirSync(path).filter((file) => /^licen[cs]e/i.test(file)) : [];
  const text = files.map((file) => readFileSync(`${path}/${file}`, 'utf8')).join('\n');
  const holders = [
    ...new Set([...text.matchAll(/^\s*(copyright (?:\(c\)|©|\d{4}).*)$/gim)].map((m) => m[1].trim())),
  ].slice(0, 3);
  rows.push(
    `| ${name} ${entry.version} | ${entry.license ?? 'see package'} | ${holders.join('; ').replaceAll('|', '/')} |`,
  );
}
writeFileSync(
  'THIRD-PARTY-NOTICES.md',
  `# What comes from others\n\nPackages built into the product, unchanged, each under its own licence. The full texts are in the packages.\n\n| package | licence | copyright |\n|---|---|---|\n${rows.sort().join('\n')}\n`,
);
