// The animals somebody can choose as their picture, with the key of each name.
import type { Key } from '../../i18n/say.ts';

const animal = (emoji: string, name: string): { readonly emoji: string; readonly name: Key } => ({
  emoji,
  name: `sidebar.animal.${name}` as Key,
});

export const ANIMALS = [
  animal('🐶', 'dog'),
  animal('🐱', 'cat'),
  animal('🐰', 'rabbit'),
  animal('🐹', 'hamster'),
  animal('🐴', 'horse'),
  animal('🦄', 'unicorn'),
  animal('🐻', 'bear'),
  animal('🐼', 'panda'),
  animal('🐨', 'koala'),
  animal('🐯', 'tiger'),
  animal('🦁', 'lion'),
  animal('🦊', 'fox'),
  animal('🐺', 'wolf'),
  animal('🐵', 'monkey'),
  animal('🐘', 'elephant'),
  animal('🦒', 'giraffe'),
  animal('🐧', 'penguin'),
  animal('🦉', 'owl'),
  animal('🦅', 'eagle'),
  animal('🐥', 'chick'),
  animal('🐢', 'turtle'),
  animal('🐬', 'dolphin'),
  animal('🐟', 'fish'),
  animal('🦋', 'butterfly'),
] as const;
