// What one should know before saving: for whom this is, what is left out, whether it can be read.
import { NAME_UNITS, READABLE_MM } from '../../exports/paper.ts';
import type { Say } from '../../i18n/say.ts';
import type { AudienceKind } from '../../model/masked.ts';

interface Props {
  readonly say: Say;
  readonly audience: AudienceKind;
  readonly audienceWords: string;
  /** How many people of the network are not in the drawing. */
  readonly absent: number;
  /** How many people this audience does not get to see; told only on the worker's own screen. */
  readonly leftOut: number;
  readonly unitsPerMm: number | undefined;
  readonly pages: number;
}

export function ExportNotes({ say, audience, audienceWords, absent, leftOut, unitsPerMm, pages }: Props) {
  const nameMm = unitsPerMm === undefined ? READABLE_MM : NAME_UNITS / unitsPerMm;
  return (
    <ul className="export-notes">
      <li>
        <strong>{say('files.exportAudience', { audience: audienceWords })}</strong>
      </li>
      <li>{say(audience === 'worker' ? 'files.exportWorkerHoldsAll' : 'files.exportTableLeavesOut')}</li>
      {leftOut > 0 ? <li>{say('files.exportLeftOut', { count: leftOut })}</li> : null}
      {absent > 0 ? <li>{say('files.exportNotDrawn', { count: absent })}</li> : null}
      {pages > 1 ? <li>{say('files.exportPages', { count: pages })}</li> : null}
      {nameMm < READABLE_MM ? (
        <li>{say('files.exportSmallLetters', { mm: nameMm.toFixed(1).replace('.', ',') })}</li>
      ) : null}
    </ul>
  );
}
