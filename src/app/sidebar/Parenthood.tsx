// Somebody's parents, or their children: birth, foster, step and others alike.
import type { Say } from '../../i18n/say.ts';
import type { Family } from '../../model/facts/family.ts';
import { codeKey, spanInWords } from '../../model/facts/words.ts';
import type { ParentLink, Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { LinkExisting } from './LinkExisting.tsx';
import { ParentLinkForm } from './ParentLinkForm.tsx';
import { Row } from './Row.tsx';
import { Section } from './Section.tsx';
import { useCase } from './useCase.ts';

export const parentLinkWords = (link: ParentLink, say: Say): string =>
  [
    say(codeKey('parentLinkKind', link.kind)),
    link.placement ? say(codeKey('placement', link.placement)) : '',
    link.measure ? say(codeKey('measure', link.measure)) : '',
    link.custody ? say(codeKey('custody', link.custody)) : '',
    spanInWords(link.from, link.to, say),
  ]
    .filter((part) => part !== '')
    .join(', ');

interface ParenthoodProps {
  readonly person: Person;
  readonly side: 'parents' | 'children';
  readonly links: Family['parents'];
}

export function Parenthood({ person, side, links }: ParenthoodProps) {
  const say = useSay();
  const { runHere } = useCase();
  return (
    <Section id={side} title={say(`sidebar.${side}`)} count={links.length}>
      <ul className="side-list">
        {links.map(({ link, personId }) => (
          <Row
            key={link.id}
            personId={personId}
            words={parentLinkWords(link, say)}
            onRemove={() => runHere('parentLink.remove', { id: link.id })}
            removeLabel={say('sidebar.removeLine')}
          >
            <ParentLinkForm link={link} />
          </Row>
        ))}
      </ul>
      <LinkExisting person={person} as={side} taken={[]} />
    </Section>
  );
}
