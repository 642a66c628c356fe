// How somebody came on the map, below their name.
import { foundViaWords } from '../../model/facts/foundVia.ts';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { useCase } from '../sidebar/useCase.ts';

export function FoundVia({ person }: { person: Person }) {
  const say = useSay();
  const words = foundViaWords(useCase().tables, person.id, say);
  return words === '' ? null : <p className="quiet small">{words}</p>;
}
