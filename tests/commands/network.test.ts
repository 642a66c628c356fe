// Who knows whom, who-questions and the VIP card: what is kept, what is refused, what comes back with undo.
import { describe, expect, it } from 'vitest';
import { transact } from '../../src/base/transact.ts';
import { type CommandCall, runCall } from '../../src/commands/call.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { foundViaWords } from '../../src/model/facts/foundVia.ts';
import { slickOf } from '../../src/model/facts/oilSlick.ts';
import { vipCard } from '../../src/model/facts/vip.ts';
import { settleRemovals } from '../../src/model/integrity.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { questionsIn, questionsOf } from '../../src/model/whoQuestions.ts';
import { countedIds } from '../support/ids.ts';
import { novaTables } from '../support/nova.ts';

const say = sayIn('nl');
const nova = await novaTables();
const newId = countedIds('n');

function run(tables: Tables, call: CommandCall): { readonly tables: Tables; readonly refused: boolean } {
  let next = tables;
  let refused = false;
  transact(tables, newId, (tx) => {
    refused = 'refused' in runCall(tx, call);
    settleRemovals(tx);
    next = tx.tables;
  });
  return { tables: next, refused };
}

const person = (tables: Tables, callName: string) =>
  Object.values(tables.person).find((one) => one.callName === callName);

describe('somebody met through somebody', () => {
  const meet = (who: { personId?: string; callName?: string }): CommandCall => ({
    id: 'slick.meet',
    args: { viaId: 'samira', perspectiveId: 'pv-gezin', day: '2025-10-06', ...who },
  });

  it('is new, tied, and keeps through whom they were found', () => {
    const { tables } = run(nova, meet({ callName: 'Fatima' }));
    const fatima = person(tables, 'Fatima');
    expect(fatima?.foundVia).toEqual({ kind: 'oilSlick', viaPersonId: 'samira' });
    expect(foundViaWords(tables, fatima?.id ?? '', say)).toBe('Gevonden via Samira');
    expect(Object.values(tables.tie).some(({ aId, bId }) => aId === 'samira' && bId === fatima?.id)).toBe(true);
  });

  it('is tied when they are on the map already, never made twice', () => {
    const { tables } = run(nova, meet({ personId: 'rob' }));
    expect(Object.keys(tables.person)).toHaveLength(47);
    expect(run(tables, meet({ personId: 'rob' })).refused).toBe(true);
    expect(run(nova, meet({ personId: 'karima' })).refused).toBe(true);
  });

  it('is refused without a name, with themselves, or through somebody who is gone', () => {
    expect(run(nova, meet({ callName: '  ' })).refused).toBe(true);
    expect(run(nova, meet({ personId: 'samira' })).refused).toBe(true);
    const args = { viaId: 'gone', callName: 'X', day: '2025-10-06' };
    expect(run(nova, { id: 'slick.meet', args }).refused).toBe(true);
  });

  it('opens the network they were found in', () => {
    const args = { viaId: 'marleen', callName: 'Els', perspectiveId: 'pv-gezin', day: '2025-10-06' };
    expect(slickOf(run(nova, { id: 'slick.meet', args }).tables, 'pv-gezin')?.expandedIds).toContain('marleen');
  });
});

describe('who-questions', () => {
  const all = questionsOf(nova, say);
  const [question] = all;
  if (!question) throw new Error('No questions');
  const answer = (more: object): CommandCall => ({
    id: 'question.answer',
    args: {
      question,
      askedOfIds: ['nova'],
      outcome: 'yes',
      foundIds: [],
      newNames: [],
      heard: true,
      day: '2025-10-06',
      ...more,
    },
  });

  it('come in our own words, with those of the map beside them', () => {
    expect(questionsIn(all, 'who')).toHaveLength(30);
    expect(questionsIn(all, 'twenty')).toHaveLength(20);
    expect(questionsIn(all, 'forgotten')).toHaveLength(16);
    expect(questionsIn(all, 'own').map(({ id }) => id)).toContain('who-22');
    const texts = all.map(({ textNl }) => textNl);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('keep which question found whom', () => {
    const { tables } = run(nova, answer({ foundIds: ['rob'], newNames: ['Oom Piet'] }));
    const piet = person(tables, 'Oom Piet');
    const asked = Object.values(tables.questionAsked).find(({ questionId }) => questionId === question.id);
    expect(asked?.foundIds).toEqual(['rob', piet?.id]);
    expect(foundViaWords(tables, piet?.id ?? '', say)).toBe(`Gevonden met de vraag “${question.textNl}”`);
    expect(tables.person['rob']?.foundVia).toEqual(nova.person['rob']?.foundVia);
  });

  it('may find nobody, but a yes names somebody', () => {
    expect(run(nova, answer({})).refused).toBe(true);
    const { tables } = run(nova, answer({ outcome: 'noDoesNotWant', answerText: 'Ik los het zelf op' }));
    expect(Object.values(tables.questionAsked)).toHaveLength(9);
  });

  it('of one’s own can be written, marked and taken away, unless asked', () => {
    const own = run(nova, { id: 'question.keep', args: { question: { setId: 'own', textNl: 'Wie zingt er mee?' } } });
    const made = Object.values(own.tables.question).find(({ setId }) => setId === 'own');
    if (!made) throw new Error('Not kept');
    const marked = run(own.tables, { id: 'question.keep', args: { question: { ...made, favourite: true } } }).tables;
    expect(questionsIn(questionsOf(marked, say), 'favourite').map(({ id }) => id)).toEqual([made.id]);
    expect(run(marked, { id: 'question.remove', args: { id: made.id } }).tables.question[made.id]).toBeUndefined();
    expect(run(nova, { id: 'question.remove', args: { id: 'who-22' } }).refused).toBe(true);
    expect(run(nova, { id: 'question.keep', args: { question: { setId: 'own', textNl: ' ' } } }).refused).toBe(true);
  });

  it('stay when the one who was found is deleted', () => {
    const { tables } = run(nova, { id: 'person.remove', args: { ids: ['lotte'] } });
    expect(tables.questionAsked['qa1']?.foundIds).toEqual([]);
  });
});

describe('the VIP card', () => {
  const choose = (slot: number, who: { personId?: string; callName?: string }): CommandCall => ({
    id: 'vip.choose',
    args: { perspectiveId: 'pv-sanne', slot, heard: true, day: '2025-10-06', ...who },
  });

  it('has the ten of the worked example', () => {
    expect(vipCard(nova, 'pv-nova').map((entry) => entry?.personId)).toEqual([
      'ria',
      'milan',
      'jesse',
      'lotte',
      'inaya',
      'patrick',
      'joris',
      'revelino',
      'sanne',
      'gloria',
    ]);
    expect(vipCard(nova, 'pv-sanne')).toEqual(Array.from({ length: 10 }, () => null));
  });

  it('takes somebody known or new in any place, once', () => {
    const one = run(nova, choose(4, { personId: 'marleen' })).tables;
    const two = run(one, choose(1, { callName: 'Zus Bo' })).tables;
    const card = vipCard(two, 'pv-sanne');
    expect(card[3]?.personId).toBe('marleen');
    expect(two.person[card[0]?.personId ?? '']?.callName).toBe('Zus Bo');
    expect(run(two, choose(2, { personId: 'marleen' })).refused).toBe(true);
    expect(
      run(two, {
        id: 'vip.choose',
        args: { perspectiveId: 'gone', slot: 1, personId: 'ria', heard: true, day: '2025-10-06' },
      }).refused,
    ).toBe(true);
  });

  it('keeps what should change, and frees the place of who goes', () => {
    const edited = run(nova, {
      id: 'vip.edit',
      args: { id: 'v1', fields: { change: 'more', changeText: 'Vaker bellen' } },
    }).tables;
    expect(edited.vipEntry['v1']).toMatchObject({ change: 'more', wantsChange: true, changeText: 'Vaker bellen' });
    expect(vipCard(run(nova, { id: 'vip.remove', args: { id: 'v1' } }).tables, 'pv-nova')[0]).toBeNull();
    const gone = run(nova, { id: 'person.remove', args: { ids: ['ria'] } }).tables;
    expect(vipCard(gone, 'pv-nova')[0]).toBeNull();
  });

  it('loses nobody who has the place of somebody else, or a place beyond ten', () => {
    const odd = { ...nova.vipEntry['v2'], id: 'odd', personId: 'tim', slot: 2 };
    const tables = { ...nova, vipEntry: { ...nova.vipEntry, odd } } as Tables;
    expect(vipCard(tables, 'pv-nova').map((entry) => entry?.personId)).toContain('tim');
  });
});
