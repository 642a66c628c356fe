// A large GEDCOM file made up on the spot: generations of couples with children, some of whom marry each other.

/** A family of exactly so many people, all tied together. */
export function makeGedcom(people: number): string {
  const lines = ['0 HEAD', '1 GEDC', '2 VERS 5.5.1', '1 CHAR UTF-8'];
  const families: string[] = [];
  const childOf = new Map<number, number>();
  const spouseIn = new Map<number, number>();
  const year = (id: number): number => 1700 + Math.floor(Math.log2(id + 1)) * 28;
  let next = 3;
  let family = 0;
  /** Everybody born into the family marries somebody from outside and has three children, until there are enough. */
  for (let parent = 1; next <= people; parent = parent === 1 ? 3 : parent + 1) {
    if (parent > 1 && !childOf.has(parent)) continue;
    family += 1;
    const partner = parent === 1 ? 2 : next++;
    spouseIn.set(parent, family);
    spouseIn.set(partner, family);
    const children: number[] = [];
    while (children.length < 3 && next <= people) {
      childOf.set(next, family);
      children.push(next++);
    }
    families.push(`0 @F${family}@ FAM`, `1 HUSB @I${parent}@`, `1 WIFE @I${partner}@`, '1 MARR');
    families.push(...children.map((child) => `1 CHIL @I${child}@`));
  }
  for (let id = 1; id <= people; id++) {
    lines.push(`0 @I${id}@ INDI`, `1 NAME Mens${id} /Proef/`, `1 SEX ${id % 2 ? 'M' : 'F'}`);
    lines.push('1 BIRT', `2 DATE ${year(id)}`);
    const [born, married] = [childOf.get(id), spouseIn.get(id)];
    if (born) lines.push(`1 FAMC @F${born}@`);
    if (married) lines.push(`1 FAMS @F${married}@`);
  }
  return [...lines, ...families, '0 TRLR', ''].join('\n');
}
