// The oil slick in words: who somebody is, through whom they are reached, which networks they tie together.
import type { Id } from '../../base/ids.ts';
import type { Say } from '../../i18n/say.ts';
import type { Network } from '../../model/facts/bridges.ts';
import { pathTo } from '../../model/facts/levels.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { relationsTo } from '../../model/facts/relationWords.ts';
import type { Light } from '../../model/facts/slickLight.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { Slick, SlickLine } from './readSlick.ts';

export class SlickWords {
  private readonly slick: Slick;
  private readonly tables: Tables;
  readonly say: Say;
  private readonly relation: (id: Id) => string;
  private readonly light: Light | null;

  constructor(slick: Slick, tables: Tables, say: Say, light: Light | null = null) {
    this.light = light;
    this.slick = slick;
    this.tables = tables;
    this.say = say;
    this.relation = relationsTo(tables, slick.perspective?.id, say);
  }

  name(id: Id): string {
    return callNameOf(this.tables.person[id], this.say);
  }

  names(ids: readonly Id[]): string {
    const [last, ...rest] = ids.map((id) => this.name(id)).reverse();
    if (last === undefined || rest.length === 0) return last ?? '';
    return this.say('diagrams.list', { rest: rest.reverse().join(', '), last });
  }

  /** Whose network it is. */
  whose(): string {
    return this.slick.perspective?.label ?? '';
  }

  /** "Karima is te bereiken via Samira." Empty for the family and for whoever the family knows itself. */
  path(id: Id): string {
    const via = pathTo(this.slick.levels, id).slice(1, -1);
    return via.length === 0 ? '' : this.say('network.slick.reached', { name: this.name(id), via: this.names(via) });
  }

  bridge(id: Id): string {
    const networks = this.slick.bridges.get(id);
    return networks ? this.say('network.slick.isBridge', { networks: this.networks(networks) }) : '';
  }

  networks(networks: readonly Network[]): string {
    const [last, ...rest] = networks.map(({ ofIds }) => this.names(ofIds)).reverse();
    if (last === undefined || rest.length === 0) return last ?? '';
    return this.say('diagrams.list', { rest: rest.reverse().join(', '), last });
  }

  /** Everything about one person; begins with the name. */
  person(id: Id): string {
    const level = this.slick.levels.get(id)?.level ?? 0;
    const role = this.relation(id).trim();
    const more = this.slick.more.get(id) ?? 0;
    const via = pathTo(this.slick.levels, id).at(-2);
    const sentences = [
      `${role === '' ? this.name(id) : `${this.name(id)}, ${role}`}.`,
      level === 0
        ? this.say('network.slick.inMiddle')
        : level === 1
          ? this.say('network.slick.known')
          : this.say('network.slick.via', { via: via === undefined ? '' : this.name(via) }),
      this.bridge(id),
      more > 0 ? this.say('network.slick.more', { count: more }) : '',
      this.light && this.slick.lit?.has(id) ? `${capital(this.say(`network.slick.light.${this.light}`))}.` : '',
    ];
    return sentences.filter((one) => one !== '').join(' ');
  }

  line({ aId, bId }: SlickLine): string {
    const level = this.slick.levels.get(aId)?.level ?? 0;
    return level === 0
      ? this.say('network.slick.familyKnows', { name: this.name(bId) })
      : this.say('network.slick.knowEachOther', { a: this.name(aId), b: this.name(bId) });
  }
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
