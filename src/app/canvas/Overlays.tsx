// What stands at the selected person or line: handles, the name chip, the chooser of a relation, the bar of a line.
import { useEffect, useState } from 'react';
import type { Id } from '../../base/ids.ts';
import type { Scene, Stand } from '../../drawing/scene.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { Person } from '../../model/records/facts.ts';
import type { TieCode } from '../../model/records/perception.ts';
import { useActions, useSession, useSessionState } from '../context.tsx';
import { Handles } from './Handles.tsx';
import { LineBar } from './LineBar.tsx';
import { lineMiddle } from './lineMiddle.ts';
import { type LinkKind, linkCalls } from './links.ts';
import { NameChip, type NamedFields } from './NameChip.tsx';
import { RelationChooser } from './RelationChooser.tsx';
import { readingOrder } from './reading.ts';
import type { Camera } from './useCamera.ts';

export type OverlayState =
  | null
  /** The first of these is being named; the others follow. */
  | { readonly is: 'naming'; readonly ids: readonly Id[] }
  | { readonly is: 'relating'; readonly fromId: Id; readonly toId: Id | null };

export interface OverlaysProps {
  readonly state: OverlayState;
  readonly setState: (state: OverlayState) => void;
  readonly tables: MaskedTables;
  readonly scene: Scene;
  readonly camera: Camera;
  readonly selected: readonly Id[];
  /** People are being dragged. */
  readonly quiet: boolean;
  readonly onHandle: (kind: LinkKind) => void;
  readonly onDragging: (kind: LinkKind | null) => ReadonlySet<Id>;
  /** Gives the focus back to the drawing. */
  readonly onClosed: () => void;
}

export function Overlays(props: OverlaysProps) {
  const { state, setState, tables, scene, quiet } = props;
  const [namedId = '', ...later] = state?.is === 'naming' ? state.ids : [];
  const person = tables.person[namedId];
  const lost = state?.is === 'naming' && !person;
  useEffect(() => {
    if (lost) setState(null);
  }, [lost, setState]);

  if (state?.is === 'naming') {
    const stand = scene.stands.find((one) => one.id === namedId);
    return person && <Naming key={person.id} {...props} stand={stand} person={person} later={later} />;
  }
  if (state?.is === 'relating') return <Relating {...props} fromId={state.fromId} toId={state.toId} />;
  return quiet ? null : <AtSelection {...props} />;
}

function Naming({
  stand,
  person,
  later,
  ...props
}: OverlaysProps & { stand: Stand | undefined; person: Person; later: readonly Id[] }) {
  const session = useSession();
  const { camera } = props;
  // Somebody who is not in this drawing is named in the middle of what can be seen.
  const [middle] = useState(camera.middle);
  useEffect(() => camera.show(person.id, CHIP), [camera, person.id]);
  const close = (): void => {
    props.setState(null);
    props.onClosed();
  };
  const done = (fields: NamedFields, byKey: boolean): void => {
    const changed = Object.entries(fields).filter(([name, value]) => person[name as keyof NamedFields] !== value);
    if (changed.length > 0) session.run('person.name', { id: person.id, fields: Object.fromEntries(changed) });
    if (byKey && later.length > 0) props.setState({ is: 'naming', ids: later });
    else if (byKey) close();
    else props.setState(null);
  };
  return (
    <NameChip
      at={stand?.at ?? middle}
      below={stand ? stand.reach.y + 8 : 0}
      person={person}
      onDone={done}
      onCancel={close}
    />
  );
}

/** Room for the chip around a person. */
const CHIP = { width: 420, below: 60 };

function Relating({
  fromId,
  toId,
  tables,
  scene,
  setState,
  onClosed,
}: OverlaysProps & { fromId: Id; toId: Id | null }) {
  const session = useSession();
  const from = tables.person[fromId];
  const close = (): void => {
    setState(null);
    onClosed();
  };
  if (!from) return null;
  const drawn = readingOrder(scene.stands).map((stand) => stand.id);
  const people = [...new Set([...drawn, ...scene.tray])].flatMap((id) => tables.person[id] ?? []);
  const choose = (other: Id, code: TieCode): void => {
    session.run('tie.add', { aId: fromId, bId: other, code });
    close();
  };
  return (
    <RelationChooser
      from={from}
      to={(toId && tables.person[toId]) || null}
      people={people}
      onChoose={choose}
      onCancel={close}
    />
  );
}

function AtSelection({ tables, scene, selected, onHandle, onDragging, setState, onClosed }: OverlaysProps) {
  const session = useSession();
  const actions = useActions();
  const readOnly = useSessionState((state) => state.readOnly);
  const viewId = useSessionState((state) => state.viewId);
  const [id] = selected;
  if (readOnly || id === undefined) return null;

  const stand = selected.length === 1 ? scene.stands.find((one) => one.id === id) : undefined;
  if (stand) {
    const link = (kind: LinkKind, toId: Id): void => {
      if (kind === 'tie') {
        setState({ is: 'relating', fromId: stand.id, toId });
        return;
      }
      for (const call of linkCalls(tables, kind, stand.id, toId)) {
        if (call.id === 'partnership.add') session.run(call.id, call.args);
        else if (call.id === 'parentLink.add') session.run(call.id, call.args);
        else session.run(call.id, call.args);
      }
    };
    return <Handles key={id} stand={stand} onMake={onHandle} onLink={link} onDragging={onDragging} />;
  }

  const stroke = scene.strokes.find((one) => one.records.some((record) => record.id === id));
  const isOneLine = stroke && selected.every((one) => stroke.records.some((record) => record.id === one));
  if (!stroke || !isOneLine) return null;
  const record = tables.tie[id];
  const couple = tables.partnership[id];
  const [from, to] = record ? [tables.person[record.aId], tables.person[record.bId]] : [];
  return (
    <LineBar
      key={id}
      at={lineMiddle(stroke.paths)}
      label={stroke.label}
      tie={record && from && to ? { record, from, to } : null}
      onKind={(code) => {
        session.run('tie.edit', { id, fields: { code } });
        onClosed();
      }}
      onSwap={() => record && session.run('tie.edit', { id, fields: { aId: record.bId, bId: record.aId } })}
      onSwapPartners={
        couple && viewId !== null ? () => void session.run('partnership.swap', { viewId, id: couple.id }) : null
      }
      onRemove={() => {
        actions.run('remove');
        onClosed();
      }}
    />
  );
}
