// Chooses what stands for somebody: a photo, a drawing of their own, an animal, or just the symbol.
import { ImageUp, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, FileTrigger, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { callNameOf } from '../../model/facts/names.ts';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { ANIMALS } from './animals.ts';
import { DrawingPad } from './DrawingPad.tsx';
import { PersonPicture } from './PersonSymbol.tsx';
import { type NewAsset, scaledPhoto } from './scaledPhoto.ts';
import { useCase } from './useCase.ts';
import './sidebarDialogs.css';

const ACCEPTED = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp', 'image/avif', 'image/heic'];

export function PictureDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const say = useSay();
  const { run, readOnly } = useCase();
  const [drawing, setDrawing] = useState(false);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const name = callNameOf(person, say);

  const keep = (asset: NewAsset | null, emoji?: string): void => {
    run('photo.set', { personId: person.id, asset, ...(emoji ? { emoji } : {}) });
    onClose();
  };
  const fromFile = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (!file) return;
    setBusy(true);
    const asset = await scaledPhoto(file);
    setBusy(false);
    if (asset) keep(asset);
    else setProblem(say('sidebar.photoUnreadable', { name: file.name }));
  };
  if (drawing) {
    return (
      <Sheet title={say('sidebar.drawingOf', { name })} onClose={onClose}>
        <DrawingPad onKeep={keep} onCancel={() => setDrawing(false)} />
      </Sheet>
    );
  }
  return (
    <Sheet title={say('sidebar.pictureOf', { name })} onClose={onClose}>
      <div className="side-picture-dialog">
        <div className="side-buttons">
          <PersonPicture person={person} size={72} />
          <FileTrigger acceptedFileTypes={ACCEPTED} onSelect={(files) => void fromFile(files)}>
            <Button className="button bordered" isDisabled={readOnly || busy}>
              <ImageUp className="icon" strokeWidth={1.75} aria-hidden />
              {say('sidebar.photoFromFile')}
            </Button>
          </FileTrigger>
          <Button className="button bordered" isDisabled={readOnly} onPress={() => setDrawing(true)}>
            <PencilLine className="icon" strokeWidth={1.75} aria-hidden />
            {say('sidebar.makeDrawing')}
          </Button>
          {person.photoAssetId || person.emoji ? (
            <Button className="button" isDisabled={readOnly} onPress={() => keep(null)}>
              <Trash2 className="icon" strokeWidth={1.75} aria-hidden />
              {say('sidebar.removePicture')}
            </Button>
          ) : null}
        </div>
        <p className="quiet small">{say('sidebar.photoHint')}</p>
        <p role="alert" className="side-problem">
          {problem}
        </p>
        <h3>{say('sidebar.chooseAnimal')}</h3>
        <ToggleButtonGroup
          className="side-animals"
          aria-label={say('sidebar.chooseAnimal')}
          selectionMode="single"
          selectedKeys={person.emoji ? [person.emoji] : []}
          isDisabled={readOnly}
        >
          {ANIMALS.map(({ emoji, name: animal }) => (
            <ToggleButton key={emoji} id={emoji} className="side-animal" onPress={() => keep(null, emoji)}>
              <span aria-hidden="true" className="side-animal-emoji">
                {emoji}
              </span>
              {say(animal)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
    </Sheet>
  );
}
