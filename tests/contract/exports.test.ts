// What every export format must do, whatever it is: this loops over the registry.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scene } from '../../src/drawing/scene.ts';
import { fileName } from '../../src/exports/fileName.ts';
import { DEFAULT_OPTIONS, type Drawing, type ExportFormat, type ExportInput } from '../../src/exports/format.ts';
import { makeFile } from '../../src/exports/makeFile.ts';
import { prepareInput, printableViews } from '../../src/exports/prepareInput.ts';
import { EXPORTS } from '../../src/exports/registry.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { isHidden, mask } from '../../src/model/mask.ts';
import type { AudienceKind, MaskedTables } from '../../src/model/masked.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { secretsOf } from '../../src/model/secretWords.ts';
import { BETRAYING, CANARY, HIDDEN_NAME, withCanaries } from '../support/canary.ts';
import { exportPorts, keptRaster } from '../support/exportInput.ts';
import { genogramView, novaTables } from '../support/nova.ts';
import { readPdf } from '../support/readPdf.ts';

let nova: Tables;
beforeAll(async () => {
  nova = await novaTables();
});

const say = sayIn('nl');
const inputs = new Map<AudienceKind, ExportInput>();

/** The genogram and one drawing more, as this audience may see them. */
function inputFor(audience: AudienceKind): ExportInput {
  const made = inputs.get(audience) ?? prepared(audience);
  inputs.set(audience, made);
  return made;
}

function prepared(audience: AudienceKind, of: Tables = nova): ExportInput {
  const tables = mask(of, audience);
  const input = prepareInput({
    tables,
    audience: `voor ${audience}`,
    names: 'full',
    givesAway: audience === 'worker' ? () => false : secretsOf(of, null).givesAway,
    viewId: genogramView(of).id,
    chosen: printableViews(tables, say)
      .map(({ id }) => id)
      .slice(0, 2),
    title: 'Genogram',
    options: { ...DEFAULT_OPTIONS, statements: true },
    say,
    language: 'nl',
    today: '2026-11-22',
  });
  if (!input) throw new Error('No view');
  return input;
}

const files = new Map<string, Promise<string>>();

/** Read once for each format and audience. */
function readableFor(format: ExportFormat, audience: AudienceKind): Promise<string> {
  const key = `${format.id} ${audience}`;
  const found = files.get(key) ?? readable(format, inputFor(audience));
  files.set(key, found);
  return found;
}

async function written(format: ExportFormat, input: ExportInput, raster = keptRaster()): Promise<Uint8Array> {
  const result = await format.write(input, exportPorts(raster));
  if (!result.ok) throw new Error(`${format.id}: ${result.error.key}`);
  return result.value.bytes;
}

/** Everything in the file as text: of a zip every part, unpacked. */
function contents(bytes: Uint8Array): string[] {
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.entries(unzipSync(bytes)) : [['', bytes] as const];
  return parts.flatMap(([path, part]) => [
    path,
    strFromU8(part).replace(
      /&(amp|lt|gt|quot);/g,
      (_, name) => ({ amp: '&', lt: '<', gt: '>' })[name as string] ?? '"',
    ),
    new TextDecoder('utf-16le').decode(part),
  ]);
}

/** Everything somebody with the file could read: its words, drawn words of a picture, and the bytes themselves. */
async function readable(format: ExportFormat, input: ExportInput): Promise<string> {
  const raster = keptRaster();
  const bytes = await written(format, input, raster);
  const drawn = raster.jobs.flatMap((job) => job.needs.texts);
  const pdf = format.extension === 'pdf' ? readPdf(bytes) : null;
  return [...drawn, ...(pdf ? [...pdf.texts, pdf.structure] : []), ...contents(bytes)].join('\n');
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

const without = <T extends { readonly id: string }>(table: Readonly<Record<string, T>>, id: string) =>
  Object.fromEntries(Object.entries(table).filter(([key]) => key !== id));

/** The same export by a printer that forgets: one person, one line or one word of the drawings, or one record. */
const FORGETFUL: Readonly<Record<string, (input: ExportInput) => ExportInput>> = {
  person: (input) => {
    const id = input.drawing.scene.stands[0]?.id ?? '';
    const tables = { ...input.tables, person: without(input.tables.person, id) } as MaskedTables;
    return drawnAs({ ...input, tables }, (scene) => ({ ...scene, stands: scene.stands.slice(1) }));
  },
  line: (input) => {
    const [id = ''] = Object.keys(input.tables.parentLink);
    const tables = { ...input.tables, parentLink: without(input.tables.parentLink, id) } as MaskedTables;
    return drawnAs({ ...input, tables }, (scene) => ({ ...scene, strokes: scene.strokes.slice(1) }));
  },
  word: (input) => {
    const [first] = Object.values(input.tables.person);
    const person = { ...input.tables.person, ...(first ? { [first.id]: { ...first, callName: 'Niemand' } } : {}) };
    return drawnAs({ ...input, tables: { ...input.tables, person } as MaskedTables }, (scene) => ({
      ...scene,
      stands: scene.stands.map((stand, i) =>
        i === 0 ? { ...stand, marks: stand.marks.filter(({ kind }) => kind !== 'text' && kind !== 'group') } : stand,
      ),
    }));
  },
};

function drawnAs(input: ExportInput, change: (scene: Scene) => Scene): ExportInput {
  const changed = (drawing: Drawing): Drawing => ({ ...drawing, scene: change(drawing.scene) });
  return { ...input, drawing: changed(input.drawing), drawings: input.drawings.map(changed) };
}

/** Pictures are looked at by the device, which is not here; what it says is believed (tests/exports/check.test.ts). */
const LOOKED_AT: ReadonlySet<string> = new Set(['png', 'pptx']);
/** Nobody has a name in it. */
const NAMELESS: ReadonlySet<string> = new Set(['graphml']);

describe.each(EXPORTS.map((format) => [format.id, format] as const))('export %s', (id, format) => {
  it('tells day and audience, and a drawing its legend', async () => {
    const input = inputFor('table');
    const text = await readableFor(format, 'table');
    expect(text).toContain('22-11-2026');
    expect(text).toContain('voor table');
    const legend = format.group === 'data' ? [] : input.drawing.scene.legend;
    for (const { label } of legend) expect(text).toContain(label);
  });

  it('shows everybody who is drawn, unless nobody has a name in it', async () => {
    const input = inputFor('table');
    const text = await readableFor(format, 'table');
    const names = input.drawing.scene.stands.map(({ id: one }) => nova.person[one]?.callName ?? one);
    expect(names.length).toBeGreaterThan(20);
    const there = names.filter((name) => text.includes(name));
    expect(there).toEqual(NAMELESS.has(id) ? [] : names);
  });

  it('holds no secret at the table, and would be caught if it did', async () => {
    const secrets = secretsOfNova();
    const shared = await readableFor(format, 'table');
    expect(secrets.filter((word) => shared.includes(word))).toEqual([]);
    if (NAMELESS.has(id)) return;
    const own = await readableFor(format, 'worker');
    expect(secrets.filter((word) => own.includes(word))).not.toEqual([]);
  });

  it('holds nothing private of a map that is full of it, and would be caught if it did', async () => {
    const full = withCanaries(nova);
    const markers = [CANARY, BETRAYING, HIDDEN_NAME];
    const shared = await readable(format, prepared('report', full));
    expect(markers.filter((marker) => shared.includes(marker))).toEqual([]);
    if (NAMELESS.has(id)) return;
    const own = await readable(format, prepared('worker', full));
    expect(markers.filter((marker) => own.includes(marker))).not.toEqual([]);
  });

  it('passes its own check, and no file that was cut short does', async () => {
    const input = inputFor('report');
    const made = await makeFile(format, input, exportPorts());
    expect(made).toMatchObject({ ok: true });
    if (!made.ok) return;
    const short = {
      ...format,
      write: async () => ({ ...made, value: { ...made.value, bytes: made.value.bytes.slice(0, -40) } }),
    };
    expect(await makeFile(short, input, exportPorts())).toMatchObject({ error: { key: 'files.exportIncomplete' } });
  });

  it.each(Object.keys(FORGETFUL))('notices a printer that forgets a %s', async (what) => {
    const input = inputFor('table');
    const asked = FORGETFUL[what]?.(input) ?? input;
    // What has no names cannot miss one.
    if (what === 'word' && NAMELESS.has(id)) return;
    // A list of people or of relations has nothing of the other.
    if (what === 'line' && id === 'csv') return;
    const broken = {
      ...format,
      write: (_: ExportInput, ports: Parameters<ExportFormat['write']>[1]) => format.write(asked, ports),
    };
    const seen = keptRaster(LOOKED_AT.has(id) ? { blanks: async () => 1 } : {});
    const made = await makeFile(broken, input, exportPorts(seen));
    expect(made).toMatchObject({ ok: false, error: { key: 'files.exportIncomplete' } });
  });

  it('is no file when a word that has to stay secret would be in it', async () => {
    const input = { ...inputFor('table'), title: 'Thuis in de Kastanjelaan' };
    const { givesAway } = secretsOf(nova, null);
    expect(await makeFile(format, { ...input, givesAway }, exportPorts())).toEqual({
      ok: false,
      error: { key: 'files.exportGivesAway' },
    });
  });

  it('stops when it is told to', async () => {
    let steps = 0;
    const step = async (): Promise<boolean> => {
      steps += 1;
      return steps < 2;
    };
    const ports = { raster: keptRaster(), step };
    expect(await makeFile(format, inputFor('table'), ports)).toEqual({
      ok: false,
      error: { key: 'files.exportStopped' },
    });
  });

  it('writes the same bytes for the same day, and nothing about who made them', async () => {
    const [first, second] = [await written(format, inputFor('table')), await written(format, inputFor('table'))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const text = contents(first).join('\n');
    expect(text).not.toMatch(/<dc:creator>|lastModifiedBy|<Company>|<Application>|PptxGenJS|dcterms:created/);
  });

  it('has words in every language and a file name without names', () => {
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      for (const key of [format.name, format.purpose]) expect(sayIn(language)(key)).not.toBe(key);
    }
    const name = fileName('2026-11-22', 'Genogram', format.extension);
    expect(name).toBe(`2026-11-22 genogram.${format.extension}`);
  });

  it('shows beforehand what it writes', () => {
    const parts = format.parts(inputFor('table'));
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      if (part.is !== 'picture') continue;
      const { scene, widthMm, heightMm } = part.sheet;
      expect(scene.bounds.width / scene.bounds.height).toBeCloseTo(widthMm / heightMm);
      expect(part.short.length).toBeLessThanOrEqual(150);
      expect(part.alt.length).toBeGreaterThan(20);
    }
  });
});

it('has one format per id and extension', () => {
  for (const field of ['id', 'extension', 'mime'] as const) {
    expect(new Set(EXPORTS.map((format) => format[field])).size).toBe(EXPORTS.length);
  }
});
