// Opens the written presentation and counts slides, words and pictures against what was asked; notes have to be empty.
import { checkPngs } from '../check/checkPng.ts';
import { counted, shortage } from '../check/tally.ts';
import type { ExportInput, ExportPorts, Shortage } from '../format.ts';
import { opened, textOf, textsIn, valuesIn } from '../package.ts';
import { picturesIn } from '../part.ts';
import { slideParts } from './slideParts.ts';

export async function checkPptx(bytes: Uint8Array, input: ExportInput, { raster }: ExportPorts): Promise<Shortage> {
  const files = opened(bytes);
  const paths = Object.keys(files);
  const slides = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map((path) => textOf(files, path));
  const parts = slideParts(input);
  const asked = parts.flatMap((part) =>
    part.is === 'heading' || part.is === 'paragraph' ? [part.text] : part.is === 'list' ? part.items : [],
  );
  const found = slides.flatMap((xml) => textsIn(xml, 'a:t').filter((text) => text !== ''));
  const stamped = slides.length;
  const pictures = picturesIn(parts);
  const pngs = paths.filter((path) => path.endsWith('.png')).flatMap((path) => files[path] ?? []);
  const spoken = paths
    .filter((path) => /^ppt\/notesSlides\//.test(path) && path.endsWith('.xml'))
    .flatMap((path) => textsIn(textOf(files, path), 'a:t'))
    .filter((text) => !/^\d*$/.test(text));
  const [stamp = ''] = found.filter((text) => text.startsWith(`${input.title} · `));
  return (
    shortage('words', counted([...asked, ...Array<string>(stamped).fill(stamp)]), counted(found)) ??
    shortage(
      'descriptions',
      counted(pictures.map(({ alt }) => alt)),
      counted(slides.flatMap((xml) => valuesIn(xml, 'descr').filter(Boolean))),
    ) ??
    (spoken.length === 0 ? null : 'pptx: notes') ??
    (await checkPngs(pngs, pictures, raster))
  );
}
