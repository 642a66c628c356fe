// What one should know before saving: for whom this is, what is left out, whether it can be read.
import { READABLE_MM } from '../../exports/letters.ts';
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
  /** How high the small words of the drawing come out. */
  readonly wordsMm: number | undefined;
  readonly pages: number;
}

export function ExportNotes({ say, audience, audienceWords, absent, leftOut, wordsMm = READABLE_MM, pages }: Props) {
  return (
    <ul className="export-notes">
      <li>
        <strong>{say('files.exportAudience', { audience: audienceWords })}</strong>
      </li>
      <li>{say(audience === 'worker' ? 'files.exportWorkerHoldsAll' : 'files.exportTableLeavesOut')}</li>
      {leftOut > 0 ? <li>{say('files.exportLeftOut', { count: leftOut })}</li> : null}
      {absent > 0 ? <li>{say('files.exportNotDrawn', { count: absent })}</li> : null}
      {pages > 1 ? <li>{say('files.exportPages', { count: pages })}</li> : null}
      {wordsMm < READABLE_MM ? (
        <li>{say('files.exportSmallLetters', { mm: wordsMm.toFixed(1).replace('.', ',') })}</li>
      ) : null}
    </ul>
  );
}
