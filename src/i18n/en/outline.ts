// The same in English.
import type { Translated } from '../catalog.ts';
import type { outline as nl } from '../nl/outline.ts';

export const outline: Translated<typeof nl> = {
  'outline.name': 'Family in words',
  'outline.tree': 'Outline',
  'outline.story': 'Story',
  'outline.close': 'Close outline and story',
  'outline.instead': 'Without the drawing',
  'outline.beside': 'Beside the drawing',
  'outline.treeLabel': 'Family as an outline',
  'outline.nobody': 'There is nobody on this map yet. Type below who belong to it.',
  'outline.keys':
    'Arrows: walk and open. Enter: details. F2: name. Letters: add somebody. Capital letter: find a name.',
  'outline.storyHint': 'Press a name to choose that person. With the pencil you change what it says.',
  'outline.index': 'the person it is about',
  'outline.seeAlso': 'see also',
  'outline.more': '{{count}} more: show them',
  'outline.groupOf': '{{group}}, {{count}}',
  'outline.group.parents': 'Parents',
  'outline.group.siblings': 'Brothers and sisters',
  'outline.group.partners': 'Partners',
  'outline.group.children': 'Children',
  'outline.group.foster': 'Foster family',
  'outline.group.ties': 'Relations',
  'outline.group.others': 'Other people',
  'outline.tieWith': '{{line}}: {{name}}',
  'outline.nameField': 'Name, and if you like sex and year',
  'outline.nameExample': 'Name, for example: Tim m 2010',
  'outline.editSentence': 'Change: {{sentence}}',
};
