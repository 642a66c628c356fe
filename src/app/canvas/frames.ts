// What stands around the drawing surface, for kinds of diagram that need more than the surface.
import { type ComponentType, lazy } from 'react';
import type { View } from '../../model/records/arrangement.ts';
import type { SurfaceProps } from './Surface.tsx';

export const FRAMES: Partial<Readonly<Record<View['type'], ComponentType<SurfaceProps>>>> = {
  rings: lazy(() => import('../rings/RingsFrame.tsx')),
  circlesOverview: lazy(() => import('../rings/CirclesOverviewFrame.tsx')),
  ecogram: lazy(() => import('../ecogram/EcogramFrame.tsx')),
  supportMatrix: lazy(() => import('../rings/SupportFrame.tsx')),
  sociogramTable: lazy(() => import('../sociogram/SociogramFrame.tsx')),
  vip: lazy(() => import('../vip/VipFrame.tsx')),
  oilSlick: lazy(() => import('../oilSlick/SlickFrame.tsx')),
};
