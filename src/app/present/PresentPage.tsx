// Everything that is on the screen while presenting. The editor, its messages and its dialogs are not in the page.
import { useEffect } from 'react';
import { usePorts } from '../context.tsx';
import { ChildPage } from './ChildPage.tsx';
import { PresentHere } from './PresentHere.tsx';
import { PresentPresenter } from './PresentPresenter.tsx';
import type { Presenting } from './presenting.ts';
import './present.css';

const PAGES = { here: PresentHere, window: PresentPresenter, child: ChildPage } as const;

export function PresentPage({ presenting }: { presenting: Presenting }) {
  const { vault } = usePorts();
  // Nobody touches anything while people look; maps do not lock by themselves then.
  useEffect(() => vault.suspend(), [vault]);
  const Page = PAGES[presenting.where];
  return <Page presenting={presenting} />;
}
