// Which kinds of facts an audience sees of everybody.
import { audienceRecord } from '../../model/audiences.ts';
import { useSay, useSession } from '../context.tsx';
import { Tick } from '../fields/Tick.tsx';
import type { AudienceProps } from './audienceProps.ts';
import { FIELD_GROUPS, type FieldGroup, seenByDefault, targetOf } from './fieldGroups.ts';

export function FieldTicks({ tables, audience, readOnly }: AudienceProps) {
  const say = useSay();
  const session = useSession();
  const recordId = audienceRecord(tables, audience)?.id;
  const rules = Object.values(tables.visibilityRule).filter((rule) => rule.audienceId === recordId);
  const modeOf = (field: FieldGroup['fields'][number]) =>
    rules.find(
      ({ target }) => target.kind === 'field' && target.id === undefined && target.field === targetOf(field).field,
    )?.mode;
  const isSeen = ({ fields }: FieldGroup): boolean =>
    fields.some((field) => {
      const mode = modeOf(field);
      return mode === undefined ? seenByDefault(audience, field) : mode === 'show';
    });
  const change = ({ fields }: FieldGroup, show: boolean): void => {
    for (const field of fields) {
      const mode = seenByDefault(audience, field) === show ? null : show ? 'show' : 'hide';
      session.run('audience.rule', { audience, target: targetOf(field), mode });
    }
  };
  return (
    <section className="audiences-part" aria-label={say('present.ofEverybody')}>
      <h3>{say('present.ofEverybody')}</h3>
      {FIELD_GROUPS.map((group) => (
        <Tick
          key={group.name}
          label={say(group.name)}
          value={isSeen(group)}
          isDisabled={readOnly}
          onChange={(show) => change(group, show)}
        />
      ))}
    </section>
  );
}
