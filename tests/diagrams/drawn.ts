// Arranges and draws tables, as the editor does.
import { genogram } from '../../src/diagrams/genogram/genogram.ts';
import { sayIn } from '../../src/i18n/say.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { GENOGRAM, placed } from '../support/family.ts';
import { unmasked } from '../support/nova.ts';
import type { Drawing } from '../support/oracles.ts';

const say = sayIn('nl');

export function drawn(tables: Tables, view: View = GENOGRAM): Drawing {
  const arranged = placed(tables, genogram.arrange(tables, view, false));
  const scene = genogram.scene({ tables: unmasked(arranged), view, say, today: '2025-10-06' });
  return { scene, tables: arranged, view };
}
