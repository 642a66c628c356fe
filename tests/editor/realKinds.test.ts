// The same promises with the genogram's own layout in every step.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KINDS } from '../../src/diagrams/registry.ts';
import { historyOf } from '../../src/editor/history.ts';
import { createSession } from '../../src/editor/session.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';
import { doEdit, editsArb } from '../support/randomEdits.ts';

it('undo-all gives the start, redo-all the end, and the journal the state', async () => {
  await fc.assert(
    fc.asyncProperty(editsArb(), async (edits) => {
      const ports = testPorts({ kinds: KINDS });
      const session = createSession(ports);
      const caseId = (await session.createCase(newCaseTables(countedIds('v')), 'Proef')) ?? '';
      const start = session.store.getState().tables;
      for (const edit of edits) {
        doEdit(session, edit, true);
        expect(session.store.getState().notice?.sentence.key).not.toBe('storage.commandFailed');
      }
      const { tables: end, undo } = session.store.getState();
      for (let nr = 0; nr < undo.length; nr++) session.undo();
      expect(session.store.getState().tables).toEqual(start);
      for (let nr = 0; nr < undo.length; nr++) session.redo();
      expect(session.store.getState().tables).toEqual(end);
      await session.flush();
      expect(historyOf(await ports.storage.open(caseId)).tables).toEqual(end);
    }),
    { numRuns: 15 },
  );
}, 120_000);
