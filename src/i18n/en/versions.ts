// English words of: moments of a map that were kept, and what changed since.
import type { Translated } from '../catalog.ts';
import type { versions as nl } from '../nl/versions.ts';

export const versions: Translated<typeof nl> = {
  'versions.title': 'Versions: then and now',
  'versions.intro':
    'Keep how the map is now, under a name. Later you see what changed. You can always go back, and that can be undone too.',
  'versions.name': 'Name of this version',
  'versions.nameExample': 'For example: intake, network meeting 2',
  'versions.keep': 'Keep as a version',
  'versions.kept': 'Kept as a version: {{name}}.',
  'versions.notKept': 'The version could not be kept. Nothing has changed.',
  'versions.none': 'There are no versions of this map yet.',
  'versions.moment': 'Moment',
  'versions.now': 'Now',
  'versions.automatic': 'Kept by itself on {{date}}',
  'versions.named': '{{name}} ({{date}})',
  'versions.unreadable': 'This version cannot be read. It stays kept as it is.',
  'versions.compare': 'Show what changed',
  'versions.picture': 'The drawing: {{what}}',
  'versions.isNew': 'new',
  'versions.isGone': 'no longer',
  'versions.isOther': 'changed',
  'versions.came': 'New, or different',
  'versions.went': 'So it was, and is no longer',
  'versions.nothing': 'Nothing has changed in this drawing since then.',
  'versions.copy': 'Copy the changes',
  'versions.copied': 'Copied.',
  'versions.notCopied': 'Copying does not work in this browser.',
  'versions.goBack': 'Go back to a version',
  'versions.goBackTo': 'Go back to this moment',
  'versions.wentBack': 'The map is again as at: {{name}}.',
  'versions.drop': 'Throw this version away',
};
