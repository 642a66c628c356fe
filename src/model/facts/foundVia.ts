// How somebody came on the map, in words: a question, a house, through somebody.
import type { Id } from '../../base/ids.ts';
import type { Say } from '../../i18n/say.ts';
import type { Tables } from '../records/registry.ts';
import { callNameOf } from './names.ts';

/** Empty when nobody wrote it down, or when this audience may not know. */
export function foundViaWords(tables: Tables, personId: Id, say: Say): string {
  const found = tables.person[personId]?.foundVia;
  if (!found) return '';
  switch (found.kind) {
    case 'question': {
      const asked = tables.questionAsked[found.questionAskedId ?? ''];
      const text = tables.question[asked?.questionId ?? '']?.textNl;
      return text ? say('network.found.question', { question: text }) : say('network.found.someQuestion');
    }
    case 'dwelling': {
      const label = tables.dwelling[found.dwellingId ?? '']?.label;
      return label ? say('network.found.dwelling', { label }) : say('network.found.someDwelling');
    }
    case 'oilSlick': {
      const via = tables.person[found.viaPersonId ?? ''];
      return via ? say('network.found.oilSlick', { name: callNameOf(via, say) }) : '';
    }
    case 'lifeEvent':
      return say('network.found.lifeEvent');
    case 'reunion':
      return say('network.found.reunion');
    default:
      return '';
  }
}
