// The panel beside the drawing: about the map when nothing is selected, else about what is.
import { useMemo } from 'react';
import { PaletteContext, useThemePalette } from '../canvas/palette.ts';
import { useSessionState, useSettings } from '../context.tsx';
import { MapPanel } from './MapPanel.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { isRelation, RelationPanel } from './RelationPanel.tsx';
import { SeveralPanel } from './SeveralPanel.tsx';
import { CaseContext, useCaseAccess } from './useCase.ts';
import './sidebar.css';
import './sidebarForms.css';

export function Sidebar() {
  const access = useCaseAccess();
  const selection = useSessionState((state) => state.selection);
  const palette = useThemePalette(useSettings().settings.theme);
  const { tables } = access;
  const people = useMemo(() => selection.filter((id) => tables.person[id] !== undefined), [selection, tables]);
  const relations = useMemo(() => selection.filter((id) => isRelation(tables, id)), [selection, tables]);
  const [only] = people;
  return (
    <PaletteContext value={palette}>
      <CaseContext value={access}>
        {/* Somebody else starts at the top. */}
        <div className="side-panel" key={[...people, ...relations].join()}>
          {people.length > 1 ? (
            <SeveralPanel ids={people} />
          ) : only !== undefined ? (
            <PersonPanel key={only} id={only} />
          ) : relations.length > 0 ? (
            relations.map((id) => <RelationPanel key={id} id={id} />)
          ) : (
            <MapPanel />
          )}
        </div>
      </CaseContext>
    </PaletteContext>
  );
}
