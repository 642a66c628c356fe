// Who is in an audience: what is kept from one of them is not shown to it.
import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { recordsOf } from '../../base/tables.ts';
import { peopleIn } from '../../model/audiences.ts';
import { fullNameOf } from '../../model/facts/names.ts';
import { useSay, useSession } from '../context.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import type { AudienceProps } from './audienceProps.ts';

/** These can be anybody: every secret is kept from them. */
const ANYBODY: ReadonlySet<string> = new Set(['table', 'meeting', 'report']);

export function AudiencePeople({ tables, audience, readOnly }: AudienceProps) {
  const say = useSay();
  const session = useSession();
  if (ANYBODY.has(audience)) return <p className="quiet small">{say('present.anybody')}</p>;
  const ids = peopleIn(tables, audience) ?? [];
  const put = (personIds: readonly string[]): void => void session.run('audience.people', { audience, personIds });
  return (
    <section className="audiences-part" aria-label={say('present.whoIsIn')}>
      <h3>{say('present.whoIsIn')}</h3>
      <p className="quiet small">{say(ids.length === 0 ? 'present.nobodyIn' : 'present.whoIsInHint')}</p>
      <ul className="audiences-people">
        {ids.map((id) => {
          const name = fullNameOf(tables.person[id], say);
          return (
            <li key={id}>
              <span dir="auto">{name}</span>
              <Button
                className="button square"
                aria-label={say('present.takeOut', { name })}
                isDisabled={readOnly}
                onPress={() => put(ids.filter((one) => one !== id))}
              >
                <X className="icon" strokeWidth={1.75} aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
      <PersonPicker
        key={ids.join()}
        label={say('present.putIn')}
        people={recordsOf(tables.person).filter(({ id }) => !ids.includes(id))}
        chosen={null}
        isDisabled={readOnly}
        onChoose={(id) => {
          if (id !== null) put([...ids, id]);
        }}
      />
    </section>
  );
}
