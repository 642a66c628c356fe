// English words of: the program on the device, without internet, and its new builds.
import type { Translated } from '../catalog.ts';
import type { offline as nl } from '../nl/offline.ts';

export const offline: Translated<typeof nl> = {
  'offline.newBuild': 'New version',
  'offline.newBuildWhat': 'There is a new version of Kringkaart. Your maps stay as they are.',
  'offline.renewNow': 'Renew now',
  'offline.later': 'Later',
  'offline.install': 'Put Kringkaart on your device',
  'offline.installWhy':
    'On your home screen Kringkaart works without internet too. And the browser does not clear your maps away when you do not use it for a while.',
  'offline.installNow': 'Put on this device',
  'offline.way.tablet': 'iPad or iPhone (Safari)',
  'offline.how.tablet': 'Tap the share sign (square with an arrow up) and choose "Add to Home Screen".',
  'offline.way.android': 'Android (Chrome)',
  'offline.how.android': 'Tap the three dots and choose "Add to Home screen".',
  'offline.way.laptop': 'Laptop (Chrome or Edge)',
  'offline.how.laptop': 'Click the sign with the arrow down at the right of the address bar and choose "Install".',
};
