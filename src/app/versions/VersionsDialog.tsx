// Versions of the map: keep one, slide back to one, see what changed since in the drawing and in words, go back.
import { useMemo, useState } from 'react';
import { Button, Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Version } from '../../ports/storage.ts';
import { useActions, usePorts, useSay, useSession, useSessionState, useSettings } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { Tick } from '../fields/Tick.tsx';
import { whenWords } from '../start/whenWords.ts';
import { Changes } from './Changes.tsx';
import { KeepVersion } from './KeepVersion.tsx';
import { differenceInWords, type Looking, sceneOfBoth, sceneOfMoment } from './thenNow.ts';
import { useOpened, useVersions } from './useVersions.ts';
import { VersionPicture } from './VersionPicture.tsx';
import './versions.css';

export function VersionsDialog() {
  const say = useSay();
  const session = useSession();
  const { clock } = usePorts();
  const { ui } = useActions().env;
  const { settings } = useSettings();
  const now = useSessionState((state) => state.tables);
  const audience = useSessionState((state) => state.audience);
  const viewId = useSessionState((state) => state.viewId);
  const readOnly = useSessionState((state) => state.readOnly);
  const { list, keep, drop } = useVersions();
  const [chosen, setChosen] = useState<string | null>(null);
  const [comparing, setComparing] = useState(true);
  const version = list?.find(({ id }) => id === chosen) ?? null;
  const opened = useOpened(version?.id ?? null);
  const then = opened?.is === 'open' ? opened.snapshot.tables : null;
  const today = clock.today();
  const looking = useMemo<Looking | null>(
    () => (viewId === null ? null : { now, audience, viewId, say, today }),
    [now, audience, viewId, say, today],
  );
  const scene = useMemo(() => {
    if (!looking) return null;
    if (!then) return sceneOfMoment(looking.now, looking);
    return comparing ? sceneOfBoth(then, looking) : sceneOfMoment(then, looking);
  }, [looking, then, comparing]);
  const difference = useMemo(() => then && looking && differenceInWords(then, looking), [then, looking]);

  const nameOf = ({ name, at }: Version): string => {
    const date = whenWords(at, today, say, settings.language);
    return name === '' ? say('versions.automatic', { date }) : say('versions.named', { name, date });
  };
  const versions = list ?? [];
  const place = version ? versions.indexOf(version) : versions.length;
  const placeName = (at: number): string => {
    const one = versions[at];
    return one ? nameOf(one) : say('versions.now');
  };
  const goBack = (): void => {
    if (!then || !version) return;
    session.run('case.goBack', { tables: then, name: nameOf(version) });
    ui.close();
  };
  return (
    <Sheet title={say('versions.title')} size="large">
      <div className="versions">
        <div className="versions-choices">
          <p className="quiet">{say('versions.intro')}</p>
          {readOnly ? null : <KeepVersion onKeep={keep} />}
          {versions.length === 0 ? (
            <p className="quiet">{list === null ? '' : say('versions.none')}</p>
          ) : (
            <Slider
              className="versions-slider"
              minValue={0}
              maxValue={versions.length}
              value={place}
              onChange={(at) => setChosen(versions[at as number]?.id ?? null)}
            >
              <Label>{say('versions.moment')}</Label>
              <p className="versions-moment">{placeName(place)}</p>
              <SliderTrack className="versions-track">
                <SliderThumb className="versions-thumb" aria-valuetext={placeName(place)} />
              </SliderTrack>
            </Slider>
          )}
          {opened?.is === 'unreadable' ? <p role="alert">{say('versions.unreadable')}</p> : null}
          {version ? (
            <>
              <Tick label={say('versions.compare')} value={comparing} onChange={setComparing} />
              {difference && comparing ? <Changes difference={difference} /> : null}
              {readOnly ? null : (
                <div className="versions-acts">
                  <Button className="button bordered" isDisabled={!then} onPress={goBack}>
                    {say('versions.goBackTo')}
                  </Button>
                  <Button
                    className="button"
                    onPress={() => {
                      setChosen(null);
                      void drop(version.id);
                    }}
                  >
                    {say('versions.drop')}
                  </Button>
                </div>
              )}
            </>
          ) : null}
        </div>
        {scene ? <VersionPicture scene={scene} label={say('versions.picture', { what: placeName(place) })} /> : null}
      </div>
    </Sheet>
  );
}
