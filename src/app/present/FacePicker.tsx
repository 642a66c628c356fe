// Faces and animals to choose from, each with a name that can be heard.
import { Button } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { useSay } from '../context.tsx';
import { ANIMALS } from '../sidebar/animals.ts';

const face = (emoji: string, name: string): { readonly emoji: string; readonly name: Key } => ({
  emoji,
  name: `present.face.${name}` as Key,
});

const FACES = [
  face('😀', 'glad'),
  face('🥰', 'love'),
  face('😎', 'cool'),
  face('😴', 'sleepy'),
  face('😢', 'sad'),
  face('😠', 'angry'),
  face('😟', 'scared'),
  face('🤪', 'funny'),
] as const;

export function FacePicker({ onChoose, read }: { onChoose: (emoji: string) => void; read: (text: string) => void }) {
  const say = useSay();
  return (
    <ul className="child-faces">
      {[...FACES, ...ANIMALS].map(({ emoji, name }) => (
        <li key={emoji}>
          <Button
            className="button bordered child-faceButton"
            aria-label={say(name)}
            onPress={() => {
              read(say(name));
              onChoose(emoji);
            }}
          >
            {emoji}
          </Button>
        </li>
      ))}
    </ul>
  );
}
