// Everything about one person: who they are, who is around them, and what can be done.
import type { Id } from '../../base/ids.ts';
import { familyOf } from '../../model/facts/family.ts';
import { SupportSection } from '../rings/SupportSection.tsx';
import { FoundVia } from '../whoQuestions/FoundVia.tsx';
import { AddButtons } from './AddButtons.tsx';
import { Households } from './Households.tsx';
import { Parenthood } from './Parenthood.tsx';
import { Partners } from './Partners.tsx';
import { PersonActions } from './PersonActions.tsx';
import { PersonFields } from './PersonFields.tsx';
import { PersonHeader } from './PersonHeader.tsx';
import { PersonMore } from './PersonMore.tsx';
import { Siblings } from './Siblings.tsx';
import { Ties } from './Ties.tsx';
import { useCase } from './useCase.ts';
import { WorkerFields } from './WorkerFields.tsx';

export function PersonPanel({ id }: { id: Id }) {
  const { tables, forWorker } = useCase();
  const person = tables.person[id];
  if (!person) return null;
  const family = familyOf(tables, id);
  return (
    <>
      <PersonHeader person={person} />
      <FoundVia person={person} />
      <AddButtons person={person} />
      <PersonFields person={person} />
      <PersonMore person={person} />
      <Partners person={person} partners={family.partners} />
      <Parenthood person={person} side="parents" links={family.parents} />
      <Parenthood person={person} side="children" links={family.children} />
      <Siblings person={person} siblings={family.siblings} />
      <Households person={person} households={family.households} />
      <Ties person={person} ties={family.ties} />
      <SupportSection person={person} />
      {forWorker ? <WorkerFields person={person} /> : null}
      <PersonActions person={person} />
    </>
  );
}
