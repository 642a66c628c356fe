// English words of: saving, tabs and what went wrong there.

import type { Translated } from '../catalog.ts';
import type { storage as dutch } from '../nl/storage.ts';

export const storage: Translated<typeof dutch> = {
  'storage.saved': 'Saved on this device',
  'storage.saving': 'Saving…',
  'storage.failing': 'Saving does not work: $t({{reason}})',
  'storage.readOnly': 'This map is open in another tab',
  'storage.memoryOnly': 'Not kept on this device. Save the map as a file.',
  'storage.workHere': 'Continue here',
  'storage.cannotOpen': 'This map does not open: $t({{reason}})',
  'storage.reasonConflict': 'somebody also worked in another tab.',
  'storage.reasonQuota': 'the device is full. Save the map as a file, or free some space.',
  'storage.reasonUnavailable': 'the storage of the browser does not work now. We keep trying.',
  'storage.reasonNewer': 'a newer version of Kringkaart was used on this device. Reload the page.',
  'storage.reasonUnreadable': 'the data are damaged. They stay as they are; nothing is overwritten.',
  'storage.reasonMissing': 'the map is no longer there.',
  'storage.reasonLocked': 'the maps are locked. Give your password first.',
  'storage.refusedReadOnly': 'This map can only be read here. Choose "Continue here" to change something.',
  'storage.refusedNoCase': 'No map is open.',
  'storage.commandFailed': 'That did not work. Nothing has changed.',
  'storage.conflict_one': 'Somebody also worked in another tab. Your last step here was not added; it is kept aside.',
  'storage.conflict_other':
    'Somebody also worked in another tab. {{count}} steps from here were not added; they are kept aside.',
  'storage.undone': 'Undone: $t({{label}})',
  'storage.redone': 'Redone: $t({{label}})',
  'storage.nothingToUndo': 'There is nothing to undo.',
  'storage.nothingToRedo': 'There is nothing to redo.',
  'storage.outdated': 'A newer version of Kringkaart was opened in another tab. Reload this page.',
  'storage.blocked': 'Another tab holds the storage. Close the other tabs of Kringkaart.',
  'storage.copyTitle': '{{title}} (copy)',
  'storage.damagedEnd_one':
    'The last step of this map could not be read. The map is as it was before that. What could not be read is kept aside.',
  'storage.damagedEnd_other':
    'The last {{count}} steps of this map could not be read. The map is as it was before those. What could not be read is kept aside.',
  'storage.damagedInside_one':
    'One step of this map could not be read. What came after it is there. Check that everything is right. What could not be read is kept aside.',
  'storage.damagedInside_other':
    '{{count}} steps of this map could not be read. What came after them is there. Check that everything is right. What could not be read is kept aside.',
  'storage.damagedUndo':
    'Nothing is missing from this map, but older steps could not be read. They can no longer be undone. They are kept aside.',
};
