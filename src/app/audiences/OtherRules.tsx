// What was decided about single records and fields, to look at and to take back.
import { Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { audienceRecord } from '../../model/audiences.ts';
import type { Tables } from '../../model/records/registry.ts';
import { useSay, useSession } from '../context.tsx';
import type { AudienceProps } from './audienceProps.ts';

const NAMING = ['callName', 'label', 'title', 'labelNl', 'text', 'name'] as const;

/** What a record is called; nothing when it has no words of its own. */
function nameOf(tables: Tables, id: Id): string {
  for (const table of Object.values(tables)) {
    const record = table[id] as unknown as Readonly<Record<string, unknown>> | undefined;
    const name = record && NAMING.map((field) => record[field]).find((value) => typeof value === 'string' && value);
    if (typeof name === 'string') return name;
  }
  return '';
}

export function OtherRules({ tables, audience, readOnly }: AudienceProps) {
  const say = useSay();
  const session = useSession();
  const recordId = audienceRecord(tables, audience)?.id;
  const rules = Object.values(tables.visibilityRule).filter(
    ({ audienceId, target }) => audienceId === recordId && target.kind !== 'person' && target.id !== undefined,
  );
  if (rules.length === 0) return null;
  return (
    <section className="audiences-part" aria-label={say('present.otherRules')}>
      <h3>{say('present.otherRules')}</h3>
      <ul className="audiences-people">
        {rules.map(({ id, target, mode, reason }) => {
          const words = say(target.kind === 'field' ? 'present.ruleOfField' : 'present.ruleOf', {
            what: nameOf(tables, target.id ?? '') || say('present.something'),
            mode: say(`present.mode.${mode}`),
          });
          return (
            <li key={id}>
              <span dir="auto">
                {words}
                {reason ? <span className="quiet small"> {reason}</span> : null}
              </span>
              <Button
                className="button square"
                aria-label={say('present.takeBack', { what: words })}
                isDisabled={readOnly}
                onPress={() => session.run('audience.rule', { audience, target, mode: null })}
              >
                <Undo2 className="icon" strokeWidth={1.75} aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
