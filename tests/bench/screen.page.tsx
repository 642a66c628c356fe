// The family or the network on the drawing surface, to be edited, dragged, panned and looked at in other views.
import { familyOfSize } from './screenFamily.ts';
import { EYES, networkOfSize, SCHEME } from './screenNetwork.ts';
import { asked, showFamily } from './showFamily.tsx';

const { session, tables, ready } = await showFamily(50, asked.has('network') ? networkOfSize : familyOfSize);

let edits = 0;
/** The genogram first, then what else there is of the network. */
const viewIds = Object.keys(tables.view).sort(
  (a, b) => Number(tables.view[b]?.type === 'genogram') - Number(tables.view[a]?.type === 'genogram'),
);
let shown = 0;
Object.assign(globalThis, {
  session,
  bench: {
    ready,
    /** One name is another one. */
    edit: () => {
      edits += 1;
      session.run('person.edit', { id: 'p0003', fields: { callName: `Naam ${edits}` } });
    },
    /** The same people in another drawing. */
    replace: () => {
      shown = (shown + 1) % viewIds.length;
      session.setView(viewIds[shown] ?? '');
    },
    look: (viewId: string) => session.setView(viewId),
    /** Somebody is put down in another ring. */
    drop: () => {
      edits += 1;
      session.run('ring.place', {
        circle: { schemeId: SCHEME, perspectiveId: EYES },
        personIds: ['p0003'],
        ring: 1 + (edits % 2),
        sector: 'family',
        heard: true,
        day: '2026-11-22',
      });
    },
    /** The lines of the family are laid under the ecogram, or taken away. */
    layer: () => {
      edits += 1;
      session.run('ecogram.layer', { viewId: 'ecogram', filter: edits % 2 ? { under: true } : {} });
    },
  },
});
