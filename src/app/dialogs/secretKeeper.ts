// Which words an export for this audience may not hold, whoever typed them.
import { peopleIn } from '../../model/audiences.ts';
import type { AudienceKind } from '../../model/masked.ts';
import type { Tables } from '../../model/records/registry.ts';
import { secretsOf } from '../../model/secretWords.ts';

export function secretKeeper(tables: Tables, audience: AudienceKind): (text: string) => boolean {
  if (audience === 'worker') return () => false;
  const people = peopleIn(tables, audience);
  return secretsOf(tables, people && new Set(people)).givesAway;
}
