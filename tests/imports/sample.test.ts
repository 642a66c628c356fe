import { describe, expect, it } from 'vitest';
import { openSample } from '../../src/imports/sample.ts';
import { CASE_ID } from '../../src/model/records/arrangement.ts';
import { TABLE_NAMES } from '../../src/model/records/registry.ts';

describe('the sample', { timeout: 60_000 }, () => {
  it('opens whole, with nothing to report', async () => {
    const opened = await openSample();
    if (!opened.ok) throw new Error(opened.error.key);
    const { tables, title, report } = opened.value;
    expect(report).toEqual([]);
    expect(title).toBe('Fictieve casus Nova (10)');
    const counts = Object.fromEntries(
      TABLE_NAMES.map((name) => [name, Object.keys(tables[name]).length] as const).filter(([, count]) => count > 0),
    );
    expect(counts).toEqual({
      caseInfo: 1,
      person: 47,
      partnership: 9,
      parentLink: 36,
      birthGroup: 1,
      household: 3,
      contactArrangement: 2,
      secrecy: 1,
      perspective: 5,
      tie: 98,
      ringScheme: 7,
      ringPlacement: 388,
      supportRating: 140,
      sociogramEntry: 5,
      vipEntry: 10,
      question: 8,
      questionAsked: 8,
      dwelling: 7,
      residence: 15,
      dwellingContact: 10,
      lifeEvent: 18,
      howManyInterview: 1,
      reunion: 1,
      valueEntry: 1,
      oilSlick: 1,
      roleAssignment: 8,
      unmetNeed: 2,
      meeting: 4,
      goal: 5,
      action: 9,
      agreement: 4,
      scale: 1,
      scaleScore: 26,
      threeColumns: 1,
      triptych: 1,
      threeHouses: 1,
      safetyPlan: 1,
      storyPage: 2,
      logEntry: 1,
      view: 4,
      audience: 6,
      visibilityRule: 5,
    });
    expect(tables.caseInfo[CASE_ID]).toMatchObject({
      fictional: true,
      indexPersonIds: ['nova'],
      referenceDate: '2025-10-06',
    });
    const codes = new Map<string, number>();
    for (const { code } of Object.values(tables.tie)) codes.set(code, (codes.get(code) ?? 0) + 1);
    expect(Object.fromEntries(codes)).toEqual({
      good: 39,
      strong: 19,
      unknown: 17,
      changing: 8,
      weak: 6,
      tense: 4,
      conflict: 3,
      broken: 2,
    });
    expect(tables.person['kees']?.died).toEqual({ value: '2021-11-06', precision: 'day' });
  });
});
