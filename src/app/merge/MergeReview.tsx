// The open map and a copy of it beside each other: what both changed first, then what went, then what is newer on one
// side. Nothing happens until it is accepted.
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { OpenedFile } from '../../imports/format.ts';
import { compareCopies } from '../../model/merge/compareCopies.ts';
import { type Choices, mergeCopies } from '../../model/merge/mergeCopies.ts';
import type { Choice } from '../../model/merge/recordDifference.ts';
import { keyOf } from '../../model/merge/removals.ts';
import { useActions, useSay, useSessionState } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { MergeNotes } from './MergeNotes.tsx';
import { acceptMerge } from './mergeWork.ts';
import { OnlyInOne } from './OnlyInOne.tsx';
import { ReviewRows } from './ReviewRows.tsx';
import { type ReviewRow, reviewOf } from './reviewParts.ts';
import type { CaseFile } from './task.ts';

export function MergeReview({ file, there }: { file: CaseFile; there: OpenedFile }) {
  const say = useSay();
  const { env } = useActions();
  const tables = useSessionState((state) => state.tables);
  const stamps = useSessionState((state) => state.stamps);
  const readOnly = useSessionState((state) => state.readOnly);
  const comparison = useMemo(() => compareCopies({ tables, stamps }, there), [tables, stamps, there]);
  const review = useMemo(() => reviewOf(comparison, say), [comparison, say]);
  const [choices, setChoices] = useState<Choices>(new Map());
  const merged = useMemo(() => mergeCopies(comparison, choices), [comparison, choices]);
  const told = new Set(comparison.removals.flatMap(({ touches }) => touches.map(keyOf)));
  const untold = merged.issues.filter((issue) => !told.has(keyOf(issue)));
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const choose = (rows: readonly ReviewRow[], choiceOf: (row: ReviewRow) => Choice): void =>
    setChoices((now) => new Map([...now, ...rows.map((row) => [row.key, choiceOf(row)] as const)]));
  // What was read goes with the dialog.
  const close = (): void => env.ui.set({ dialog: null, merging: null });
  const accept = async (): Promise<void> => {
    setBusy(true);
    setFailed(!(await acceptMerge(env, file, merged)));
    setBusy(false);
  };
  const title = Object.values(tables.caseInfo)[0]?.title ?? '';
  const rows = { choices, choose };
  const newer = [
    ['merge.fromFile', review.newerThere],
    ['merge.staysHere', review.newerHere],
  ] as const;
  return (
    <Sheet title={say('merge.title', { title: title || say('shell.untitled') })} size="large" onClose={close}>
      <div className="merge-review">
        <p className="quiet">
          {review.same
            ? say(comparison.fields.length > 0 ? 'merge.samePlaces' : 'merge.same')
            : say('merge.intro', { file: file.name })}
        </p>
        <MergeNotes
          damaged={there.report.some(({ sentence }) => sentence.key.startsWith('files.kring'))}
          twins={review.twins}
          issues={untold}
        />
        {review.same ? null : (
          <section className="merge-part">
            <h3>{say(review.conflicts.length > 0 ? 'merge.conflicts' : 'merge.conflictsNone')}</h3>
            <ReviewRows rows={review.conflicts} {...rows} />
          </section>
        )}
        {review.removed.length > 0 ? (
          <section className="merge-part">
            <h3>{say('merge.removed')}</h3>
            <ReviewRows rows={review.removed} {...rows} />
          </section>
        ) : null}
        <OnlyInOne title={say('merge.onlyThere')} only={review.only.there} />
        <OnlyInOne title={say('merge.onlyHere')} only={review.only.here} />
        {newer.map(([key, list]) =>
          list.length === 0 ? null : (
            <details key={key} className="merge-part">
              <summary>{say(key, { count: list.length })}</summary>
              <ReviewRows rows={list} {...rows} />
            </details>
          ),
        )}
      </div>
      <div className="merge-end">
        <p className="quiet small" role={failed ? 'alert' : undefined}>
          {say(failed ? 'merge.notKept' : readOnly ? 'merge.readOnly' : 'merge.before')}
        </p>
        <div className="sheetActs">
          <Button className="button bordered" onPress={close}>
            {say('merge.cancel')}
          </Button>
          <Button
            className="button primary"
            isDisabled={busy || readOnly || (review.same && comparison.fields.length === 0)}
            onPress={() => void accept()}
          >
            {say(busy ? 'merge.busy' : 'merge.go')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
