// What somebody without a name is called while there is no name: what they are to the child it is about.
import type { Say } from '../../i18n/say.ts';
import { kinTo, roleWords } from '../../model/facts/kinship.ts';
import type { Tables } from '../../model/records/registry.ts';

/** `withSide`: "oma van moeders kant"; empty when the links do not say. */
export function roleToChild(tables: Tables, childId: string, say: Say, withSide: boolean): (id: string) => string {
  const kin = kinTo(tables, childId);
  return (id) => {
    if (id === childId) return say('entry.theChild');
    const found = kin(id);
    if (!found) return '';
    const { side, ...near } = found;
    const gender = tables.person[id]?.gender ?? 'unknown';
    return roleWords(withSide && side ? { ...near, side } : near, gender, say);
  };
}
