// The kinds of file, in three groups, and one sentence on the one that is chosen.
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import type { ExportFormat } from '../../exports/format.ts';
import { EXPORTS } from '../../exports/registry.ts';
import type { Say } from '../../i18n/say.ts';

const GROUPS = ['drawing', 'report', 'data'] as const;

interface Props {
  readonly say: Say;
  readonly format: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
}

export const ExportFormats = ({ say, format, onChoose }: Props) => (
  <RadioGroup
    className="field export-formats"
    value={format.id}
    onChange={(id) => {
      const chosen = EXPORTS.find((each) => each.id === id);
      if (chosen) onChoose(chosen);
    }}
  >
    <Label className="fieldLabel">{say('files.exportFormat')}</Label>
    {GROUPS.map((group) => (
      <div key={group} className="export-group">
        <span className="export-group-name quiet small">{say(`files.exportGroup.${group}`)}</span>
        <div className="export-group-kinds">
          {EXPORTS.filter((each) => each.group === group).map(({ id, name }) => (
            <Radio key={id} value={id} className="export-format">
              {say(name)}
            </Radio>
          ))}
        </div>
      </div>
    ))}
    <Text slot="description" className="quiet small">
      {say(format.purpose)}
    </Text>
  </RadioGroup>
);
