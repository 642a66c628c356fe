// Somebody's partners, now and before.

import type { Say } from '../../i18n/say.ts';
import type { Family } from '../../model/facts/family.ts';
import { codeKey, spanInWords } from '../../model/facts/words.ts';
import type { Partnership, Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { LinkExisting } from './LinkExisting.tsx';
import { PartnershipForm } from './PartnershipForm.tsx';
import { Row } from './Row.tsx';
import { Section } from './Section.tsx';
import { useCase } from './useCase.ts';

export const partnershipWords = ({ kind, status, from, to }: Partnership, say: Say): string =>
  [
    say(codeKey('partnershipKind', kind)),
    status === 'current' ? '' : say(codeKey('partnershipStatus', status)),
    spanInWords(from, to, say),
  ]
    .filter((part) => part !== '')
    .join(', ');

export function Partners({ person, partners }: { person: Person; partners: Family['partners'] }) {
  const say = useSay();
  const { runHere } = useCase();
  return (
    <Section id="partners" title={say('sidebar.partners')} count={partners.length}>
      <ul className="side-list">
        {partners.map(({ partnership, personId }) => (
          <Row
            key={partnership.id}
            personId={personId}
            words={partnershipWords(partnership, say)}
            onRemove={() => runHere('partnership.remove', { id: partnership.id })}
            removeLabel={say('sidebar.removeLine')}
          >
            <PartnershipForm partnership={partnership} />
          </Row>
        ))}
      </ul>
      <LinkExisting person={person} as="partner" taken={partners.map((one) => one.personId)} />
    </Section>
  );
}
