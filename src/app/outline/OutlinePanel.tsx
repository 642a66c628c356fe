// The family in words, beside the drawing or in its place: as an outline, or told in sentences.
import { PanelLeft, PanelLeftClose, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { PaletteContext, useThemePalette } from '../canvas/palette.ts';
import { useActions, useSay, useSettings } from '../context.tsx';
import { SidebarOpener } from '../shell/SidebarOpener.tsx';
import { CaseContext, useCaseAccess } from '../sidebar/useCase.ts';
import { OutlineFoot } from './OutlineFoot.tsx';
import { OutlineTree } from './OutlineTree.tsx';
import { Relating } from './Relating.tsx';
import { StoryView } from './StoryView.tsx';
import { useOutline } from './useOutline.ts';
import { useOutlinePlace } from './useOutlinePlace.ts';
import './outline.css';

const PARTS = [
  { id: 'tree', label: 'outline.tree', Part: OutlineTree },
  { id: 'story', label: 'outline.story', Part: StoryView },
] as const;

export function OutlinePanel() {
  const say = useSay();
  const { settings, change } = useSettings();
  const { place, canChoose } = useOutlinePlace();
  const root = useRef<HTMLDivElement>(null);
  const instead = place === 'instead';
  const outline = useOutline(root, instead);
  const access = useCaseAccess();
  const palette = useThemePalette(settings.theme);
  const actions = useActions();
  useEffect(() => {
    // The drawing has more or less room now.
    const fitAgain = (): void =>
      void requestAnimationFrame(() => requestAnimationFrame(() => actions.drawing()?.fit()));
    if (place === 'beside') fitAgain();
    return fitAgain;
  }, [actions, place]);
  const Change = instead ? PanelLeftClose : PanelLeft;
  return (
    <PaletteContext value={palette}>
      <CaseContext value={access}>
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: either role has a name; another element would lose the focus. */}
        <div
          ref={root}
          className="outline"
          role={instead ? 'main' : 'region'}
          aria-label={say('outline.name')}
          data-region="outline"
        >
          <Tabs
            className="outlineTabs"
            selectedKey={settings.outlineTab}
            onSelectionChange={(key) => change({ outlineTab: key === 'story' ? 'story' : 'tree' })}
          >
            <div className="outlineHead">
              <TabList className="outlineTabList" aria-label={say('outline.name')}>
                {PARTS.map(({ id, label }) => (
                  <Tab key={id} id={id} className="outlineTab">
                    {say(label)}
                  </Tab>
                ))}
              </TabList>
              {instead ? <SidebarOpener /> : null}
              {canChoose ? (
                <Button className="button bordered" onPress={() => change({ outline: instead ? 'beside' : 'instead' })}>
                  <Change className="icon" strokeWidth={1.75} aria-hidden />
                  {say(instead ? 'outline.beside' : 'outline.instead')}
                </Button>
              ) : null}
              <Button
                className="button square"
                aria-label={say('outline.close')}
                onPress={() => change({ outline: 'off' })}
              >
                <X className="icon" strokeWidth={1.75} aria-hidden />
              </Button>
            </div>
            {PARTS.map(({ id, Part }) => (
              <TabPanel key={id} id={id} className="outlineBody">
                <Part tables={access.tables} outline={outline} />
              </TabPanel>
            ))}
          </Tabs>
          <OutlineFoot />
          {outline.relating === null ? null : <Relating fromId={outline.relating} outline={outline} />}
        </div>
      </CaseContext>
    </PaletteContext>
  );
}
