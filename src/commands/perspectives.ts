// Whose network it is, which circles there are, and the views that show them.
import type { Id } from '../base/ids.ts';
import type { RingScheme } from '../model/facts/circles.ts';
import type { View } from '../model/records/arrangement.ts';
import type { Records } from '../model/records/registry.ts';
import { cleanFields } from './cleanText.ts';
import { defineCommand } from './command.ts';

type Perspective = Records['perspective'];
type FieldsOf<R> = { readonly [K in keyof Omit<R, 'id'>]?: R[K] | undefined };

export const addPerspective = defineCommand<Omit<Perspective, 'id' | 'colour'>>({
  label: 'commands.addPerspective',
  run: (tx, fields) => {
    tx.put('perspective', { colour: '', ...cleanFields(fields), id: tx.newId() });
    return { done: { key: 'commands.addedPerspective', values: { label: fields.label } } };
  },
});

export const editPerspective = defineCommand<{ readonly id: Id; readonly fields: FieldsOf<Perspective> }>({
  label: 'commands.editPerspective',
  run: (tx, { id, fields }) => {
    tx.patch('perspective', id, cleanFields(fields));
    return {};
  },
  mergeKey: ({ id, fields }) => `perspective.edit/${id}/${Object.keys(fields).sort().join()}`,
});

export const addScheme = defineCommand<Omit<RingScheme, 'id'>>({
  label: 'commands.addScheme',
  run: (tx, fields) => {
    tx.put('ringScheme', { ...cleanFields(fields), id: tx.newId() });
    return { done: { key: 'commands.addedScheme', values: { title: fields.titleNl } } };
  },
});

/** Places in a ring or part that goes are kept: who stood there waits to be placed, and is back when it comes back. */
export const editScheme = defineCommand<{ readonly id: Id; readonly fields: FieldsOf<RingScheme> }>({
  label: 'commands.editScheme',
  run: (tx, { id, fields }) => {
    tx.patch('ringScheme', id, cleanFields(fields));
    return {};
  },
  mergeKey: ({ id, fields }) => `scheme.edit/${id}/${Object.keys(fields).sort().join()}`,
});

/** A new view, with the schemes that come with it when the map has not got them yet. */
export const addView = defineCommand<{
  readonly view: Omit<View, 'id' | 'title'> & { readonly title?: string };
  readonly schemes?: readonly RingScheme[];
  /** Made along with the view; the view is through these eyes. */
  readonly perspective?: Omit<Perspective, 'id' | 'colour'>;
}>({
  label: 'commands.addView',
  run: (tx, { view, schemes = [], perspective }) => {
    for (const scheme of schemes) if (!tx.get('ringScheme', scheme.id)) tx.put('ringScheme', cleanFields(scheme));
    let perspectiveIds = view.perspectiveIds;
    if (perspective) {
      const id = tx.newId();
      tx.put('perspective', { colour: '', ...cleanFields(perspective), id });
      perspectiveIds = [id];
    }
    tx.put('view', { title: '', ...cleanFields(view), perspectiveIds, id: tx.newId() });
    return {};
  },
});

/** The people and where they were placed stay; only this way of looking at them goes. */
export const removeView = defineCommand<{ readonly id: Id }>({
  label: 'commands.removeView',
  refuse: (tables, { id }) =>
    Object.values(tables.view).some((other) => other.id !== id) ? null : { key: 'commands.lastView' },
  run: (tx, { id }) => {
    tx.remove('view', id);
    return { done: { key: 'commands.removedView' } };
  },
});
