// What every export format must do, whatever it is: this loops over the registry.
import { beforeAll, describe, expect, it } from 'vitest';
import { genogram } from '../../src/diagrams/genogram/genogram.ts';
import { fileName } from '../../src/exports/fileName.ts';
import type { ExportFormat, ExportInput } from '../../src/exports/format.ts';
import { EXPORTS } from '../../src/exports/registry.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { isHidden, mask } from '../../src/model/mask.ts';
import type { AudienceKind } from '../../src/model/masked.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { exportInput, keptRaster } from '../support/exportInput.ts';
import { genogramView, novaTables } from '../support/nova.ts';
import { readPdf } from '../support/readPdf.ts';

let nova: Tables;
beforeAll(async () => {
  nova = await novaTables();
});

function inputFor(audience: AudienceKind, language: Language = 'nl'): ExportInput {
  const tables = mask(nova, audience);
  const say = sayIn(language);
  const view = genogramView(nova);
  const input = { tables, view, say, today: '2026-11-22' };
  return exportInput({
    tables,
    say,
    language,
    scene: genogram.scene(input),
    telling: genogram.tell(input).flatMap(({ sentences }) => sentences),
    title: 'Genogram',
    audience: `voor ${audience}`,
  });
}

/** Everything somebody with the file could read: its words, drawn words of a picture, and the bytes themselves. */
async function readable(format: ExportFormat, input: ExportInput): Promise<string> {
  const raster = keptRaster();
  const result = await format.write(input, { raster });
  if (!result.ok) throw new Error(`${format.id}: ${result.error.key}`);
  const { bytes } = result.value;
  const drawn = raster.jobs.flatMap((job) => job.needs.texts);
  const pdf = format.extension === 'pdf' ? readPdf(bytes) : null;
  return [
    ...drawn,
    ...(pdf ? [...pdf.texts, pdf.structure] : []),
    new TextDecoder('utf-8').decode(bytes),
    new TextDecoder('utf-16le').decode(bytes),
  ].join('\n');
}

/** Words and surnames that give a secret place away, and the worker's own notes and alerts. */
function secretsOfNova(): string[] {
  const people = Object.values(nova.person);
  const atTable = mask(nova, 'table');
  const hiddenNames = people.filter(({ id }) => isHidden(atTable, 'person', id, 'familyName'));
  return [
    ...hiddenNames.map((person) => person.familyName ?? ''),
    ...Object.values(nova.secrecy).flatMap((secret) => secret.words),
    ...people.flatMap((person) => [person.workerNote, person.safety?.alert].filter((text) => text !== undefined)),
  ].filter((text) => text.length > 3);
}

describe.each(EXPORTS.map((format) => [format.id, format] as const))('export %s', (_, format) => {
  it('tells day, audience and legend', { timeout: 60_000 }, async () => {
    const input = inputFor('table');
    const text = await readable(format, input);
    expect(text).toContain('22-11-2026');
    expect(text).toContain('voor table');
    for (const { label } of input.scene.legend) expect(text).toContain(label);
  });

  it('shows everybody who is drawn', { timeout: 60_000 }, async () => {
    const input = inputFor('table');
    const text = await readable(format, input);
    const names = input.scene.stands.map(({ id }) => nova.person[id]?.callName ?? id);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  it('holds no secret at the table, and would be caught if it did', { timeout: 60_000 }, async () => {
    const secrets = secretsOfNova();
    const shared = await readable(format, inputFor('table'));
    expect(secrets.filter((word) => shared.includes(word))).toEqual([]);
    const own = await readable(format, inputFor('worker'));
    expect(secrets.filter((word) => own.includes(word))).not.toEqual([]);
  });

  it('has words in every language and a file name without names', () => {
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      const say = sayIn(language);
      for (const key of [format.name, format.purpose]) expect(say(key)).not.toBe(key);
    }
    const name = fileName('2026-11-22', sayIn('nl')(genogram.name), format.extension);
    expect(name).toBe(`2026-11-22 genogram.${format.extension}`);
  });

  it('shows beforehand what it writes', () => {
    const input = inputFor('table');
    for (const { scene, widthMm, heightMm } of format.sheets(input)) {
      expect(scene.bounds.width / scene.bounds.height).toBeCloseTo(widthMm / heightMm);
    }
  });
});

it('has one format per id and extension', () => {
  for (const field of ['id', 'extension', 'mime'] as const) {
    expect(new Set(EXPORTS.map((format) => format[field])).size).toBe(EXPORTS.length);
  }
});
