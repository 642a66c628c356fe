// What stands around the drawing surface, for kinds of diagram that need more than the surface.
import { type ComponentType, lazy } from 'react';
import type { View } from '../../model/records/arrangement.ts';
import type { SurfaceProps } from './Surface.tsx';

export const FRAMES: Partial<Readonly<Record<View['type'], ComponentType<SurfaceProps>>>> = {
  rings: lazy(() => import('../rings/RingsFrame.tsx')),
};
