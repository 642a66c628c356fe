// The choices: of this device (language, colours, keys) and of this map (notation, day of the ages).
import { Label, Radio, RadioGroup, Switch } from 'react-aria-components';
import { fetchWords, LANGUAGES, type Language } from '../../i18n/languages.ts';
import type { Key } from '../../i18n/say.ts';
import { useSay, useSession, useSessionState, useSettings } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { KeySettings } from './KeySettings.tsx';
import { MapSettings } from './MapSettings.tsx';
import { SafetySettings } from './SafetySettings.tsx';
import { type Settings, THEMES, type Theme } from './settings.ts';

export function SettingsDialog() {
  const say = useSay();
  const { settings, change } = useSettings();
  const session = useSession();
  const opened = useSessionState((state) => state.caseId !== null);
  const speak = (language: Language): Promise<void> =>
    fetchWords(language).then(
      () => change({ language }),
      () => session.announce({ key: 'shell.settings.languageMissing' }),
    );
  return (
    <Sheet title={say('shell.action.settings')}>
      <div className="settings">
        <RadioGroup
          className="field choices"
          value={settings.language}
          onChange={(value) => void speak(value as Language)}
        >
          <Label className="fieldLabel">{say('shell.settings.language')}</Label>
          {Object.entries(LANGUAGES).map(([code, { ownName }]) => (
            <Radio key={code} value={code} className="choice">
              <span lang={code}>{ownName}</span>
            </Radio>
          ))}
        </RadioGroup>
        <RadioGroup
          className="field choices"
          value={settings.theme}
          onChange={(value) => change({ theme: value as Theme })}
        >
          <Label className="fieldLabel">{say('shell.settings.theme')}</Label>
          {THEMES.map((theme) => (
            <Radio key={theme} value={theme} className="choice">
              {say(`shell.theme.${theme}`)}
            </Radio>
          ))}
        </RadioGroup>
        {opened ? <MapSettings /> : null}
        <section className="settingsGroup">
          <h3>{say('shell.settings.hand')}</h3>
          <Choice name="wheelZooms" label="shell.settings.wheelZooms" about="shell.settings.wheelZoomsAbout" />
          <Choice name="arrowsMove" label="shell.settings.arrowsMove" about="shell.settings.arrowsMoveAbout" />
          <Choice name="letterKeys" label="shell.settings.letterKeys" about="shell.settings.letterKeysAbout" />
        </section>
        <SafetySettings />
        <KeySettings />
        <p className="quiet small">{say('shell.settings.where')}</p>
      </div>
    </Sheet>
  );
}

type Flag = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

function Choice({ name, label, about }: { name: Flag; label: Key; about: Key }) {
  const say = useSay();
  const { settings, change } = useSettings();
  return (
    <Switch className="switch" isSelected={settings[name]} onChange={(on) => change({ [name]: on })}>
      <span className="switchTrack" aria-hidden />
      <span>
        {say(label)}
        <span className="quiet small switchAbout">{say(about)}</span>
      </span>
    </Switch>
  );
}
