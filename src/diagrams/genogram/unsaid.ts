// Lines before they are put into words: a new name changes what a line is called and nothing else about it.
import type { Stroke } from '../../drawing/scene.ts';
import { remembering } from './remember.ts';

export type Unsaid = Omit<Stroke, 'label'>;

const remembered = remembering<Unsaid, Stroke>();

export const said = (line: Unsaid, label: string): Stroke => remembered(line, [label], () => ({ ...line, label }));
