// The legend of a genogram: what of the notation is in this drawing.
import type { Id } from '../../base/ids.ts';
import type { LegendEntry } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import type { Condition, FamilyLine, Partnership } from '../../model/records/facts.ts';
import type { Tie } from '../../model/records/perception.ts';
import type { Tables } from '../../model/records/registry.ts';
import { legendFor } from '../../notation/legend.ts';
import type { PersonDrawing } from '../../notation/persons/personMarks.ts';
import type { Profile } from '../../notation/profiles.ts';
import { unionCode } from '../../notation/unions.ts';
import type { ChildLine, Family } from './family.ts';
import { remembering } from './remember.ts';

export interface Drawn {
  readonly tables: Tables;
  readonly family: Family;
  readonly drawings: readonly PersonDrawing[];
  readonly ties: readonly Tie[];
  readonly related: boolean;
  readonly households: boolean;
  readonly siblings: boolean;
}

const remembered = remembering<Profile, LegendEntry[]>();

export function drawnLegend(drawn: Drawn, profile: Profile, say: Say): LegendEntry[] {
  const { tables, family, drawings, related, households, siblings } = drawn;
  const symbols = new Set<PersonDrawing['symbols'][number]>();
  const conditions = new Map<string, Condition>();
  for (const drawing of drawings) {
    for (const symbol of drawing.symbols) symbols.add(symbol);
    for (const condition of drawing.conditions) conditions.set(JSON.stringify(condition), condition);
  }
  const groups = new Set<Id>();
  for (const { twins } of family.people.values()) if (twins) groups.add(twins);
  const twins = [...new Set([...groups].flatMap((id) => tables.birthGroup[id]?.kind ?? []))];
  const ties = [...new Set(drawn.ties.map((tie) => tie.code))];
  const unions = new Map<string, Pick<Partnership, 'kind' | 'status'>>();
  const childLinks = new Map<string, ChildLine>();
  const familyLines = new Set<FamilyLine>();
  let secret = drawn.ties.some((tie) => tie.secret);
  for (const { partners, partnerships, children } of family.unions) {
    // Parents without a partnership are drawn as parents together.
    const pairs = partners.length === 2 && partnerships.length === 0 ? [PARENTS] : partnerships;
    for (const p of pairs) unions.set(unionCode(p.kind, p.status), p);
    for (const line of children) childLinks.set(`${line.kind}${line.ended}`, line);
    const alone = partners.length === 1 ? tables.person[partners[0] as Id] : undefined;
    for (const { familyLine } of alone ? [alone] : partnerships) if (familyLine) familyLines.add(familyLine);
    secret ||= partnerships.some((p) => p.secret) || children.some((line) => line.links.some((link) => link.secret));
  }
  const told = [symbols, unions.keys(), childLinks.keys(), ties, twins, conditions.keys(), familyLines].map((codes) =>
    [...codes].sort().join(),
  );
  return remembered(profile, [say, related, households, siblings, secret, ...told], () =>
    legendFor(
      {
        symbols,
        unions: unions.values(),
        childLinks: childLinks.values(),
        ties,
        twins,
        related,
        households,
        siblings,
        secret,
        familyLines,
        conditions: conditions.values(),
      },
      profile,
      say,
    ),
  );
}

const PARENTS = { kind: 'coparents', status: 'current' } as const;
