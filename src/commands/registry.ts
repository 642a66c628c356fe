// Every command by name. Keys, buttons, menus, the palette and drags all go through this list.
import { addPerson } from './addPerson.ts';
import { addAudience, removeAudience, setAudiencePeople, setVisibility } from './audiences.ts';
import { bringPeople } from './bringPeople.ts';
import { editCase, editView } from './caseInfo.ts';
import type { Command } from './command.ts';
import { bringIntoEcogram, placeInEcogram, setLayer } from './ecogram.ts';
import { copyPeople, editPerson, namePerson, removePeople, setPhoto } from './editPerson.ts';
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
import { goBackTo } from './goBack.ts';
import { joinPeople } from './joinPeople.ts';
import { mergeCopy } from './mergeCopy.ts';
import { expandPeople, meetThrough, showLevels } from './oilSlick.ts';
import { swapPartners } from './partnerSides.ts';
import { pastePeople } from './pastePeople.ts';
import { addPerspective, addScheme, addView, editPerspective, editScheme, removeView } from './perspectives.ts';
import { hidePeople, placePeople, showPeople, tidyView, unpinPeople } from './placing.ts';
import { answerQuestion, keepQuestion, removeQuestion } from './questions.ts';
import { setRating } from './rating.ts';
import { leaveOutOfRings, placeInRing, releaseCircle, takeFromRing } from './rings.ts';
import { linkSibling, moveSibling, orderByAge, setSiblings } from './siblings.ts';
import { writeSociogram } from './sociogram.ts';
import { startFamily } from './startFamily.ts';
import { addStep, editStep, makeSteps, moveStep, removeStep } from './steps.ts';
import { addTie, editTie, removeTie, tieSaidByNew } from './tie.ts';
import { showAround } from './viewFilter.ts';
import { chooseVip, editVip, removeVip } from './vip.ts';

export const COMMANDS = {
  'person.add': addPerson,
  'person.edit': editPerson,
  'person.name': namePerson,
  'person.remove': removePeople,
  'person.copy': copyPeople,
  'person.paste': pastePeople,
  'person.bring': bringPeople,
  'person.join': joinPeople,
  'person.place': placePeople,
  'person.unpin': unpinPeople,
  'person.hide': hidePeople,
  'person.show': showPeople,
  'photo.set': setPhoto,
  'partnership.add': addPartnership,
  'partnership.edit': editPartnership,
  'partnership.remove': removePartnership,
  'partnership.swap': swapPartners,
  'parentLink.add': addParentLink,
  'parentLink.edit': editParentLink,
  'parentLink.remove': removeParentLink,
  'twins.set': setTwins,
  'family.start': startFamily,
  'siblings.set': setSiblings,
  'siblings.link': linkSibling,
  'siblings.move': moveSibling,
  'siblings.byAge': orderByAge,
  'household.add': addHousehold,
  'household.edit': editHousehold,
  'household.remove': removeHousehold,
  'tie.add': addTie,
  'tie.edit': editTie,
  'tie.saidByNew': tieSaidByNew,
  'tie.remove': removeTie,
  'ring.place': placeInRing,
  'ring.unplace': takeFromRing,
  'ring.notPlaced': leaveOutOfRings,
  'ring.release': releaseCircle,
  'rating.set': setRating,
  'ecogram.bring': bringIntoEcogram,
  'ecogram.place': placeInEcogram,
  'ecogram.layer': setLayer,
  'sociogram.write': writeSociogram,
  'perspective.add': addPerspective,
  'perspective.edit': editPerspective,
  'scheme.add': addScheme,
  'scheme.edit': editScheme,
  'question.answer': answerQuestion,
  'question.keep': keepQuestion,
  'question.remove': removeQuestion,
  'vip.choose': chooseVip,
  'vip.edit': editVip,
  'vip.remove': removeVip,
  'slick.expand': expandPeople,
  'slick.levels': showLevels,
  'slick.meet': meetThrough,
  'view.add': addView,
  'view.remove': removeView,
  'view.tidy': tidyView,
  'view.edit': editView,
  'view.around': showAround,
  'audience.add': addAudience,
  'audience.remove': removeAudience,
  'audience.people': setAudiencePeople,
  'audience.rule': setVisibility,
  'step.make': makeSteps,
  'step.add': addStep,
  'step.edit': editStep,
  'step.move': moveStep,
  'step.remove': removeStep,
  'case.edit': editCase,
  'case.goBack': goBackTo,
  'case.merge': mergeCopy,
} as const;

export type CommandId = keyof typeof COMMANDS;
export type ArgsOf<C extends CommandId> = (typeof COMMANDS)[C] extends Command<infer A> ? A : never;
