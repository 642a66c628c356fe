// What stands at the selected person or line: handles, the name chip, the chooser of a relation, the bar of a line.
import { useEffect, useState } from 'react';
import type { Id } from '../../base/ids.ts';
import type { Scene, Stand } from '../../drawing/scene.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { TieCode } from '../../model/records/perception.ts';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';
import { roleToChild } from '../startPattern/roleToChild.ts';
import { Handles } from './Handles.tsx';
import { LineBar } from './LineBar.tsx';
import { lineMiddle } from './lineMiddle.ts';
import { type LinkKind, linkCalls } from './links.ts';
import { NameChip, type NamedFields, type NextName } from './NameChip.tsx';
import { RelationChooser } from './RelationChooser.tsx';
import { readingOrder } from './reading.ts';
import type { Camera } from './useCamera.ts';

export type OverlayState =
  | null
  /** The first of these is being named; the others follow. `passed`: going along many, those before this one. */
  | { readonly is: 'naming'; readonly ids: readonly Id[]; readonly passed?: readonly Id[] }
  | { readonly is: 'relating'; readonly fromId: Id; readonly toId: Id | null };

/** What is known of a tie before its kind is: through whose eyes. */
export type TieOf = (aId: Id, bId: Id) => { readonly perspectiveId?: Id };

export interface OverlaysProps {
  readonly state: OverlayState;
  readonly setState: (state: OverlayState) => void;
  readonly tables: MaskedTables;
  readonly scene: Scene;
  readonly camera: Camera;
  readonly selected: readonly Id[];
  /** People are being dragged. */
  readonly quiet: boolean;
  /** In a drawing of ties: nothing but ties is made at a person. */
  readonly tieOf: TieOf | undefined;
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
    return (
      person && (
        <Naming key={person.id} {...props} stand={stand} person={person} later={later} passed={state.passed ?? null} />
      )
    );
  }
  if (state?.is === 'relating') return <Relating {...props} fromId={state.fromId} toId={state.toId} />;
  return quiet ? null : <AtSelection {...props} />;
}

function Naming({
  stand,
  person,
  later,
  passed,
  ...props
}: OverlaysProps & {
  stand: Stand | undefined;
  person: Person;
  later: readonly Id[];
  passed: readonly Id[] | null;
}) {
  const session = useSession();
  const say = useSay();
  const { camera, tables } = props;
  // Somebody who is not in this drawing is named in the middle of what can be seen.
  const [middle] = useState(camera.middle);
  const isAlong = passed !== null;
  const { ui } = useActions().env;
  useEffect(() => {
    // Where the panel lies over the drawing it would lie over this too.
    ui.leavePanel();
    camera.show(person.id, isAlong ? CHIP_ALONG : CHIP);
    if (isAlong) session.select([person.id]);
  }, [camera, session, ui, person.id, isAlong]);
  const close = (): void => {
    props.setState(null);
    props.onClosed();
  };
  const inCouple = Object.values(tables.partnership).some(({ aId, bId }) => aId === person.id || bId === person.id);
  const [last] = passed?.slice(-1) ?? [];
  const done = ({ apart, ...fields }: NamedFields, to: NextName): void => {
    const changed = Object.entries(fields).filter(([name, value]) => person[name as keyof Person] !== value);
    if (changed.length > 0 || apart) {
      session.run('person.name', {
        id: person.id,
        fields: Object.fromEntries(changed),
        ...(apart ? { apart } : {}),
      });
    }
    if (to === 'next' && later.length > 0) {
      props.setState({ is: 'naming', ids: later, ...(passed ? { passed: [...passed, person.id] } : {}) });
    } else if (to === 'before' && passed && last) {
      props.setState({ is: 'naming', ids: [last, person.id, ...later], passed: passed.slice(0, -1) });
    } else if (to === 'nobody') props.setState(null);
    else close();
  };
  const walk = passed && {
    who: roleToChild(tables, tables.caseInfo[CASE_ID]?.indexPersonIds[0] ?? '', say, true)(person.id),
    nr: passed.length + 1,
    count: passed.length + 1 + later.length,
  };
  return (
    <NameChip
      at={stand?.at ?? middle}
      below={stand ? stand.reach.y + 8 : 0}
      person={person}
      inCouple={inCouple}
      walk={walk}
      onDone={done}
      onCancel={close}
    />
  );
}

/** Room for the chip around a person. */
const CHIP = { width: 420, below: 60 };
const CHIP_ALONG = { width: 470, below: 165 };

function Relating({
  fromId,
  toId,
  tables,
  scene,
  setState,
  onClosed,
  tieOf,
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
    session.run('tie.add', { aId: fromId, bId: other, code, ...tieOf?.(fromId, other) });
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

function AtSelection({ tables, scene, selected, onHandle, onDragging, setState, onClosed, tieOf }: OverlaysProps) {
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
    return (
      <Handles
        key={id}
        scene={scene}
        stand={stand}
        ties={tieOf !== undefined}
        onMake={onHandle}
        onLink={link}
        onDragging={onDragging}
      />
    );
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
