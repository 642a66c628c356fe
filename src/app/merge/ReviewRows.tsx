// Differences one below the other: the map on the left, the file on the right, and the one that is taken marked. Long
// lists unfold in parts, and everything of a list can be taken from one side at once.
import { useState } from 'react';
import { Button, Radio, RadioGroup } from 'react-aria-components';
import type { Choices } from '../../model/merge/mergeCopies.ts';
import type { Choice } from '../../model/merge/recordDifference.ts';
import { useSay } from '../context.tsx';
import type { ReviewRow } from './reviewParts.ts';

interface Props {
  readonly rows: readonly ReviewRow[];
  readonly choices: Choices;
  readonly choose: (rows: readonly ReviewRow[], choiceOf: (row: ReviewRow) => Choice) => void;
}

const SHOWN_AT_ONCE = 40;
/** From so many on, taking a whole list from one side saves work. */
const WORTH_ALL = 3;

export function ReviewRows({ rows, choices, choose }: Props) {
  const say = useSay();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const rest = rows.length - shown;
  return (
    <>
      {rows.length >= WORTH_ALL ? (
        <div className="merge-all">
          <Button className="button" onPress={() => choose(rows, ({ taken }) => taken)}>
            {say('merge.allNewest')}
          </Button>
          <Button className="button" onPress={() => choose(rows, () => 'here')}>
            {say('merge.allHere')}
          </Button>
          <Button className="button" onPress={() => choose(rows, () => 'there')}>
            {say('merge.allThere')}
          </Button>
        </div>
      ) : null}
      {rows.slice(0, shown).map((row) => (
        <Row
          key={row.key}
          row={row}
          chosen={choices.get(row.key) ?? row.taken}
          onChoose={(choice) => choose([row], () => choice)}
        />
      ))}
      {rest > 0 ? (
        <Button className="button bordered" onPress={() => setShown(shown + SHOWN_AT_ONCE)}>
          {say('merge.more', { count: Math.min(rest, SHOWN_AT_ONCE) })}
        </Button>
      ) : null}
    </>
  );
}

function Row({ row, chosen, onChoose }: { row: ReviewRow; chosen: Choice; onChoose: (choice: Choice) => void }) {
  const say = useSay();
  return (
    <RadioGroup
      className="merge-row"
      aria-label={`${row.about}: ${row.label}`}
      value={chosen}
      onChange={(choice) => onChoose(choice as Choice)}
    >
      <div className="merge-about" aria-hidden="true">
        <bdi>{row.about}</bdi>
        <span className="quiet small">{row.label}</span>
      </div>
      <div className="merge-options">
        {row.options.map(({ choice, words, isNewest }) => (
          <Radio key={choice} value={choice} className={`merge-option ${choice}`}>
            <span className="merge-side small">
              {say(`merge.${choice}`)}
              {isNewest ? <span className="merge-newest">{say('merge.newest')}</span> : null}
            </span>
            <span className="merge-words" dir="auto">
              {words}
            </span>
          </Radio>
        ))}
      </div>
      {row.more.map((line) => (
        <p key={line} className="quiet small">
          {line}
        </p>
      ))}
    </RadioGroup>
  );
}
