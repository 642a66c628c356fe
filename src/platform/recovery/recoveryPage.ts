// The page for when the program does not start. It stands on its own, with as little as it can: no React, no session,
// only reading. The words come straight from their lists.
import './recovery.css';
import type { Id } from '../../base/ids.ts';
import { recovery as en } from '../../i18n/en/recovery.ts';
import { recovery as nl } from '../../i18n/nl/recovery.ts';
import { writeCase } from '../../model/caseFile/writeCase.ts';
import { PLAIN_SEALER, type Sealer } from '../../ports/sealer.ts';
import { settingsStore } from '../settingsStore.ts';
import { type RawDevice, type RawMap, rawText, readDevice } from './readDevice.ts';
import { headOfMap, salvage } from './salvage.ts';

type Word = keyof typeof nl;

const english = (settingsStore.read() as { language?: unknown } | null)?.language === 'en';
const say = (word: Word): string => (english ? en : nl)[word];

const page = document.getElementById('recovery');

/** An element with this text and these children. */
function part(tag: string, text = '', ...children: (Node | null)[]): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.append(...children.filter((child) => child !== null));
  return element;
}

function button(word: Word, press: () => void): HTMLElement {
  const made = part('button', say(word));
  made.addEventListener('click', press);
  return made;
}

function link(word: Word, address: string): HTMLElement {
  const made = part('a', say(word)) as HTMLAnchorElement;
  made.href = address;
  return made;
}

function download(name: string, content: BlobPart): void {
  const made = document.createElement('a');
  made.href = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
  made.download = name;
  made.click();
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The sealer of a map; null while its key is out of reach. */
type SealerOf = (map: RawMap) => Promise<Sealer | null>;

const isSealed = ({ doc, copy }: RawMap): boolean => (doc?.key ?? copy?.key) !== undefined;
const plainOnly: SealerOf = (map) => Promise.resolve(isSealed(map) ? null : PLAIN_SEALER);

async function mapItem(map: RawMap, nr: number, sealerOf: SealerOf): Promise<HTMLElement> {
  const raw = button('recovery.saveRaw', () =>
    download(`kringkaart-${today()}-${nr}.raw.json`, rawText({ maps: [map], attic: [], notes: {} })),
  );
  const sealer = await sealerOf(map);
  if (!sealer) return part('li', '', part('h3', say('recovery.untitled')), part('p', say('recovery.sealed')), raw);
  const head = await headOfMap(map, sealer);
  const made = await salvage(map, sealer);
  const state = !made
    ? say('recovery.bad')
    : made.missing > 0 || !head
      ? `${say('recovery.partly')}${made.missing}.`
      : say('recovery.good');
  const moment = head ? new Date(head.changedAt).toLocaleString(english ? 'en-GB' : 'nl-NL') : null;
  return part(
    'li',
    '',
    part('h3', head?.title || say('recovery.untitled')),
    moment === null ? null : part('p', `${say('recovery.changed')}${moment}`),
    map.doc?.binnedAt === undefined ? null : part('p', say('recovery.inBin')),
    part('p', state),
    made &&
      button('recovery.saveGood', () =>
        download(
          `kringkaart-${today()}-${nr}.kring`,
          writeCase(made.tables, { id: map.id as Id, stamps: made.stamps }) as BlobPart,
        ),
      ),
    raw,
  );
}

/** Asks for the password, and shows the list again with what it opens. */
function unlockForm(device: RawDevice): HTMLElement {
  const field = document.createElement('input');
  field.type = 'password';
  field.autocomplete = 'off';
  const answer = part('p');
  answer.setAttribute('role', 'status');
  const form = part(
    'form',
    '',
    part('label', say('recovery.password'), field),
    part('button', say('recovery.unlock')),
    answer,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void unlock(field.value).then(
      (sealerOf) => {
        if (sealerOf) void show(device, sealerOf);
        else answer.textContent = say('recovery.wrong');
      },
      () => {
        answer.textContent = say('recovery.lockedOut');
      },
    );
  });
  return form;
}

/** Null when the secret is wrong. */
async function unlock(secret: string): Promise<SealerOf | null> {
  const [{ openDeviceStorage }, { ageAside }] = await Promise.all([
    import('../deviceStorage.ts'),
    import('../ageAside.ts'),
  ]);
  const { vault } = await openDeviceStorage({ outdated: () => {}, blocked: () => {} }, ageAside());
  if (!vault) throw new Error('No vault.');
  const outcome = await vault.unlock(secret);
  if (outcome === 'failed') throw new Error('No answer.');
  if (outcome === 'wrong') return null;
  return (map) => vault.keys.of(map.id, map.doc?.key ?? map.copy?.key).catch(() => null);
}

async function show(device: RawDevice, sealerOf: SealerOf): Promise<void> {
  const { maps, attic } = device;
  const items = await Promise.all(maps.map((map, i) => mapItem(map, i + 1, sealerOf)));
  const locked = sealerOf === plainOnly && maps.some(isSealed);
  page?.replaceChildren(
    part('h1', say('recovery.title')),
    part('p', say('recovery.what')),
    part('h2', say('recovery.maps')),
    maps.length === 0 ? part('p', say('recovery.none')) : part('ul', '', ...items),
    ...(locked ? [unlockForm(device)] : []),
    part('p', `${say('recovery.aside')}${attic.length}.`),
    button('recovery.saveAllRaw', () => download(`kringkaart-${today()}.raw.json`, rawText(device))),
    part('p', say('recovery.careful')),
    part(
      'nav',
      '',
      link('recovery.tryAgain', './'),
      link('recovery.startEmpty', './?leeg'),
      part('p', say('recovery.emptyWhat')),
    ),
  );
}

document.documentElement.lang = english ? 'en' : 'nl';
page?.replaceChildren(part('h1', say('recovery.title')), part('p', say('recovery.reading')));
readDevice().then(
  (device) => show(device, plainOnly),
  () =>
    page?.replaceChildren(
      part('h1', say('recovery.title')),
      part('p', say('recovery.cannotRead')),
      part('nav', '', link('recovery.tryAgain', './'), link('recovery.startEmpty', './?leeg')),
    ),
);
