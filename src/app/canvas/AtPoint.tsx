// Puts something of the editor at a place in the drawing, at its own size whatever the zoom.
import { useStore, ViewportPortal } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { Point } from '../../base/geometry.ts';

export const useZoom = (): number => useStore((state) => state.transform[2]);

export interface AtPointProps {
  readonly point: Point;
  readonly className?: string;
  readonly children: ReactNode;
}

export function AtPoint({ point, className = '', children }: AtPointProps) {
  const zoom = useZoom();
  return (
    <ViewportPortal>
      <div
        className={`kk-at nopan nodrag nokey ${className}`}
        style={{ transform: `translate(${point.x}px, ${point.y}px) scale(${1 / zoom})` }}
      >
        {children}
      </div>
    </ViewportPortal>
  );
}
