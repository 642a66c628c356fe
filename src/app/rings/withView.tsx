// A frame around the view that is open.
import type { ComponentType } from 'react';
import type { View } from '../../model/records/arrangement.ts';
import type { SurfaceProps } from '../canvas/Surface.tsx';
import { useSessionState } from '../context.tsx';

export type FrameProps = SurfaceProps & { readonly view: View };

export const withView = (Frame: ComponentType<FrameProps>): ComponentType<SurfaceProps> =>
  function WithView(props) {
    const viewId = useSessionState((state) => state.viewId);
    const view = viewId === null ? undefined : props.tables.view[viewId];
    return view ? <Frame {...props} view={view} /> : null;
  };
