// Every command by name. Keys, buttons, menus, the palette and drags all go through this list.
import { addPerson } from './addPerson.ts';
import { editCase, editView } from './caseInfo.ts';
import type { Command } from './command.ts';
import { copyPeople, editPerson, removePeople, setPhoto } from './editPerson.ts';
import {
  addHousehold,
  addParentLink,
  addPartnership,
  editHousehold,
  editParentLink,
  editPartnership,
  removeHousehold,
  removeParentLink,
  removePartnership,
  setTwins,
} from './family.ts';
import { joinPeople } from './joinPeople.ts';
import { pastePeople } from './pastePeople.ts';
import { hidePeople, placePeople, showPeople, tidyView, unpinPeople } from './placing.ts';
import { addTie, editTie, removeTie } from './tie.ts';

export const COMMANDS = {
  'person.add': addPerson,
  'person.edit': editPerson,
  'person.remove': removePeople,
  'person.copy': copyPeople,
  'person.paste': pastePeople,
  'person.join': joinPeople,
  'person.place': placePeople,
  'person.unpin': unpinPeople,
  'person.hide': hidePeople,
  'person.show': showPeople,
  'photo.set': setPhoto,
  'partnership.add': addPartnership,
  'partnership.edit': editPartnership,
  'partnership.remove': removePartnership,
  'parentLink.add': addParentLink,
  'parentLink.edit': editParentLink,
  'parentLink.remove': removeParentLink,
  'twins.set': setTwins,
  'household.add': addHousehold,
  'household.edit': editHousehold,
  'household.remove': removeHousehold,
  'tie.add': addTie,
  'tie.edit': editTie,
  'tie.remove': removeTie,
  'view.tidy': tidyView,
  'view.edit': editView,
  'case.edit': editCase,
} as const;

export type CommandId = keyof typeof COMMANDS;
export type ArgsOf<C extends CommandId> = (typeof COMMANDS)[C] extends Command<infer A> ? A : never;
