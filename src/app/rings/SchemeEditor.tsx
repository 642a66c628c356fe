// The rings and parts of a scheme and their words: all of them can be changed, added and taken away. Who stood in a ring
// that goes is not lost: they wait to be placed.
import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { RingScheme } from '../../model/facts/circles.ts';
import { usePorts, useSay, useSession } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';

const MOST_RINGS = 12;
const MOST_SECTORS = 8;

interface SchemeEditorProps {
  readonly scheme: RingScheme;
  readonly viewId: Id;
  readonly onClose: () => void;
}

export function SchemeEditor({ scheme, viewId, onClose }: SchemeEditorProps) {
  const say = useSay();
  const session = useSession();
  const { newId } = usePorts();
  const { id, rings, sectors } = scheme;
  const edit = (fields: Partial<Omit<RingScheme, 'id'>>): void => {
    session.run('scheme.edit', { id, fields });
  };
  const sorted = [...rings].sort((a, b) => a.ring - b.ring);
  const list = useRef<HTMLDivElement>(null);
  const count = rings.length + sectors.length;
  const before = useRef(count);
  // What was added is named next; a button that can no longer be pressed would take the focus along.
  useEffect(() => {
    if (count > before.current) {
      const added = [...(list.current?.querySelectorAll<HTMLInputElement>('[data-added] input') ?? [])].at(-1);
      added?.focus();
      added?.select();
    }
    before.current = count;
  }, [count]);
  const [last, setLast] = useState<string | number | null>(null);
  return (
    <Sheet title={say('rings.editRings')} onClose={onClose}>
      <div ref={list} className="rings-schemes">
        <section className="rings-editor">
          <TextEntry label={say('rings.schemeTitle')} value={scheme.titleNl} onKeep={(titleNl) => edit({ titleNl })} />
          {scheme.questionNl ? <p className="quiet small">{scheme.questionNl}</p> : null}
          <TextEntry label={say('rings.centre')} value={scheme.centreNl} onKeep={(centreNl) => edit({ centreNl })} />
        </section>
        <section className="rings-editor">
          <h3 className="rings-head">{say('rings.ringsOf', { count: sorted.length })}</h3>
          {sorted.map(({ ring, labelNl }, i) => (
            <div key={ring} className="rings-row" {...(ring === last ? { 'data-added': true } : {})}>
              <TextEntry
                label={say('rings.ringNr', { nr: i + 1 })}
                value={labelNl}
                onKeep={(words) =>
                  edit({ rings: rings.map((one) => (one.ring === ring ? { ...one, labelNl: words } : one)) })
                }
              />
              <Button
                className="button square"
                aria-label={say('rings.removeRing', { name: labelNl })}
                onPress={() => edit({ rings: rings.filter((one) => one.ring !== ring) })}
              >
                <Trash2 className="icon" strokeWidth={1.75} aria-hidden />
              </Button>
            </div>
          ))}
          <Button
            className="button bordered"
            isDisabled={rings.length >= MOST_RINGS}
            onPress={() => {
              // The lowest number that is free, so that a ring taken away can come back with its people.
              const ring = Array.from({ length: rings.length + 1 }, (_, i) => i + 1).find(
                (nr) => !rings.some((one) => one.ring === nr),
              );
              const nr = ring ?? rings.length + 1;
              setLast(nr);
              edit({ rings: [...rings, { ring: nr, labelNl: say('rings.newRing') }] });
            }}
          >
            <Plus className="icon" strokeWidth={1.75} aria-hidden />
            {say('rings.addRing')}
          </Button>
        </section>
        <section className="rings-editor">
          <h3 className="rings-head">{say('rings.sectorsOf', { count: sectors.length })}</h3>
          {sectors.map(({ key, labelNl }, i) => (
            <div key={key} className="rings-row" {...(key === last ? { 'data-added': true } : {})}>
              <TextEntry
                label={say('rings.sectorNr', { nr: i + 1 })}
                value={labelNl}
                onKeep={(words) =>
                  edit({ sectors: sectors.map((one) => (one.key === key ? { ...one, labelNl: words } : one)) })
                }
              />
              <Button
                className="button square"
                aria-label={say('rings.removeSector', { name: labelNl })}
                onPress={() => edit({ sectors: sectors.filter((one) => one.key !== key) })}
              >
                <Trash2 className="icon" strokeWidth={1.75} aria-hidden />
              </Button>
            </div>
          ))}
          <Button
            className="button bordered"
            isDisabled={sectors.length >= MOST_SECTORS}
            onPress={() => {
              const key = newId();
              setLast(key);
              edit({ sectors: [...sectors, { key, labelNl: say('rings.newSector') }] });
            }}
          >
            <Plus className="icon" strokeWidth={1.75} aria-hidden />
            {say('rings.addSector')}
          </Button>
        </section>
        <Button
          className="button"
          onPress={() => {
            session.run('view.remove', { id: viewId });
            onClose();
          }}
        >
          {say('rings.removeView')}
        </Button>
      </div>
    </Sheet>
  );
}
