// English words of the recovery page.
import type { Translated } from '../catalog.ts';
import type { recovery as nl } from '../nl/recovery.ts';

export const recovery: Translated<typeof nl> = {
  'recovery.link': 'To the recovery page',
  'recovery.title': 'Get your maps back',
  'recovery.what':
    'This page works even when Kringkaart itself does not start. It only reads: nothing is changed and nothing is thrown away.',
  'recovery.reading': 'Looking at what is on this device…',
  'recovery.cannotRead': 'The storage of this browser does not answer. Close all tabs of Kringkaart and try again.',
  'recovery.none': 'There are no maps on this device.',
  'recovery.maps': 'Maps on this device',
  'recovery.untitled': 'Map without a readable name',
  'recovery.changed': 'Last changed: ',
  'recovery.inBin': 'In the bin',
  'recovery.good': 'Can be read completely.',
  'recovery.partly': 'Partly damaged. What can be read can be saved. Steps that are missing: ',
  'recovery.bad': 'Cannot be read. Save the raw data; perhaps somebody can still do something with it.',
  'recovery.sealed': 'Protected with a password.',
  'recovery.saveGood': 'Save the last good version as a file',
  'recovery.saveRaw': 'Save the raw data',
  'recovery.saveAllRaw': 'Save everything of this device as raw data',
  'recovery.aside': 'Unreadable pieces that were put aside: ',
  'recovery.password': 'Password or recovery code',
  'recovery.unlock': 'Unlock',
  'recovery.wrong': 'That is not the password and not the recovery code.',
  'recovery.lockedOut': 'Unlocking does not work here. Save the raw data; it stays protected.',
  'recovery.careful': 'A saved file is not protected. Put it in a safe place.',
  'recovery.tryAgain': 'Just open Kringkaart',
  'recovery.startEmpty': 'Start empty, without touching anything',
  'recovery.emptyWhat': 'Starting empty keeps nothing on this device. Save your work as a file then.',
};
