// The VIP card in words.
import type { Id } from '../../base/ids.ts';
import type { Say } from '../../i18n/say.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { relationsTo } from '../../model/facts/relationWords.ts';
import type { VipEntry } from '../../model/facts/vip.ts';
import type { Tables } from '../../model/records/registry.ts';

export class VipWords {
  private readonly tables: Tables;
  private readonly perspectiveId: Id | undefined;
  private readonly say: Say;
  private readonly relation: (id: Id) => string;

  constructor(tables: Tables, perspectiveId: Id | undefined, say: Say) {
    this.tables = tables;
    this.perspectiveId = perspectiveId;
    this.say = say;
    this.relation = relationsTo(tables, perspectiveId, say);
  }

  name(id: Id): string {
    return callNameOf(this.tables.person[id], this.say);
  }

  whose(): string {
    return this.tables.perspective[this.perspectiveId ?? '']?.label ?? this.say('diagrams.rings.noPerspective');
  }

  /** One person with everything the card says of them; begins with the name. */
  entry({ personId, contactText, change, changeText }: VipEntry): string {
    const role = this.relation(personId).trim();
    const parts = [
      role === '' ? this.name(personId) : `${this.name(personId)}, ${role}`,
      contactText ?? '',
      change ? this.say(`network.vip.change.${change}`) : '',
      changeText ?? '',
    ];
    return parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => (/[.!?…]$/u.test(part) ? part : `${part}.`))
      .join(' ');
  }
}
