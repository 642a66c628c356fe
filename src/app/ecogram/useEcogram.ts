// Everything the screens around an ecogram need: who is in it, its layers, and what can be done.
import { useMemo } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { grownOf } from '../../diagrams/ecogram/arrange.ts';
import { ringAt } from '../../diagrams/ecogram/bands.ts';
import { type Ecogram, ecogramOf, NEARNESS } from '../../model/facts/ecogram.ts';
import { type Extra, type Layer, type Layers, layersOf, withLayer } from '../../model/facts/ecogramLayers.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { View } from '../../model/records/arrangement.ts';
import { builtInScheme } from '../../model/ringSchemes.ts';
import { usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { openNetworkView } from '../oilSlick/openNetworkView.ts';

export interface EcogramDeeds {
  /** Ties somebody to the middle; somebody new without `personId`. */
  readonly bring: (personId: Id | undefined, at?: Point) => Id | null;
  readonly drop: (moved: ReadonlyMap<Id, Point>) => void;
  readonly layer: (key: Extra | Layer | 'supportKind' | 'saidBy', value: boolean | string | null) => void;
  readonly look: (perspectiveId: Id) => void;
}

export interface EcogramShown {
  readonly tables: MaskedTables;
  readonly view: View;
  readonly ecogram: Ecogram;
  readonly layers: Layers;
  readonly readOnly: boolean;
  readonly deeds: EcogramDeeds;
}

export function useEcogram(tables: MaskedTables, view: View): EcogramShown {
  const say = useSay();
  const session = useSession();
  const { clock } = usePorts();
  const readOnly = useSessionState((state) => state.readOnly);
  const heard = useSessionState((state) => state.audience !== 'worker');
  const ecogram = useMemo(() => ecogramOf(tables, view), [tables, view]);
  const layers = useMemo(() => layersOf(view), [view]);
  const deeds = useMemo((): EcogramDeeds => {
    const { perspective, focal, keeper, around, rings } = ecogram;
    const inMiddle = new Set(focal.map(({ id }) => id));
    const perspectiveId = perspective?.id;
    return {
      bring(personId, at) {
        const chosen = session.store.getState().selection.find((id) => inMiddle.has(id));
        const focalId = chosen ?? keeper;
        if (focalId === null) {
          session.announce({ key: 'ecogram.nobodyInMiddle' });
          return null;
        }
        const outcome = session.run('ecogram.bring', {
          viewId: view.id,
          focalId,
          code: 'unknown',
          ...(perspectiveId === undefined ? {} : { perspectiveId }),
          ...(personId === undefined ? {} : { personId }),
          ...(at ? { at } : {}),
        });
        return 'select' in outcome ? (outcome.select?.[0] ?? null) : null;
      },
      drop(moved) {
        const places = [...moved].flatMap(([id, { x, y }]) => (inMiddle.has(id) ? [] : [{ id, x, y }]));
        if (places.length === 0) return;
        const nearer = places.flatMap(({ id, ...at }) => {
          const ring = ringAt(at, rings, grownOf(tables, view, ecogram));
          const before = around.find(({ person }) => person.id === id)?.ring;
          return before === undefined || before === ring ? [] : [{ personId: id, ring }];
        });
        const says = layers.on.has('rings') && perspectiveId !== undefined && nearer.length > 0;
        session.run('ecogram.place', {
          viewId: view.id,
          places,
          heard,
          day: clock.today(),
          ...(says ? { nearness: { schemeId: NEARNESS, perspectiveId, rings: nearer } } : {}),
        });
      },
      layer(key, value) {
        const scheme = key === 'rings' ? builtInScheme(NEARNESS, say) : null;
        session.run('ecogram.layer', {
          viewId: view.id,
          filter: withLayer(view, key, value),
          ...(scheme ? { scheme } : {}),
        });
      },
      look: (id) => openNetworkView(session, say, { type: view.type, eyes: 'child' }, id),
    };
  }, [ecogram, layers, tables, view, session, clock, heard, say]);
  return { tables, view, ecogram, layers, readOnly, deeds };
}
