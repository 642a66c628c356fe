// The steps of a presentation before it starts: make a proposal, change what is said, put in order, take out.
import { ArrowDown, ArrowUp, ListPlus, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { supportShown } from '../../diagrams/presentation/supportShown.ts';
import { createSceneOf } from '../../editor/sceneOf.ts';
import { stepsOf, unfolding } from '../../model/facts/presentationSteps.ts';
import { isHidden, mask } from '../../model/mask.ts';
import type { SharedAudience } from '../../model/masked.ts';
import { usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';

interface Props {
  readonly viewId: Id;
  readonly audience: SharedAudience;
  readonly withoutConflict: boolean;
}

export function StepsEditor({ viewId, audience, withoutConflict }: Props) {
  const say = useSay();
  const session = useSession();
  const { clock, kinds } = usePorts();
  const tables = useSessionState((state) => state.tables);
  const readOnly = useSessionState((state) => state.readOnly);
  const seen = mask(tables, audience, { withoutConflict });
  const steps = stepsOf(seen);
  const propose = (): void => {
    const today = clock.today();
    const scene = createSceneOf(kinds)({ tables: seen, viewId, say, today });
    if (!scene) return;
    const supported = createSceneOf(kinds)({ tables: supportShown(seen), viewId, say, today });
    const groups = unfolding(
      seen,
      scene.stands.map(({ id }) => id),
    );
    const shown: Id[] = [];
    const made = groups.map(({ caption, comes }) => {
      shown.push(...comes);
      return { caption: say(caption), shownIds: [...shown], withoutTies: true };
    });
    const hasTies = scene.strokes.some(({ layer }) => layer === 'bond');
    const last = hasTies ? [{ caption: say('present.step.ties') }] : [];
    const hasSupport = (supported?.legend.length ?? 0) > scene.legend.length;
    const support = hasSupport ? [{ caption: say('present.step.support'), withSupport: true }] : [];
    session.run('step.make', { viewId, steps: [...made, ...last, ...support] });
  };
  return (
    <details className="stepsEditor" open={steps.length > 0}>
      <summary>{say('present.steps')}</summary>
      <p className="quiet small">{say(steps.length > 0 ? 'present.stepsKept' : 'present.stepsNone')}</p>
      <ol className="stepsEditor-list">
        {steps.map((step, nr) => (
          <li key={step.id}>
            {step.viewId === steps[nr - 1]?.viewId ? null : (
              <span className="stepsEditor-view quiet small">{seen.view[step.viewId]?.title}</span>
            )}
            <TextEntry
              label={say('present.captionOf', { nr: nr + 1 })}
              hideLabel
              value={step.caption ?? ''}
              isDisabled={readOnly || isHidden(seen, 'presentationStep', step.id, 'caption')}
              onKeep={(caption) => session.run('step.edit', { id: step.id, fields: { caption } })}
            />
            <Button
              className="button square"
              aria-label={say('present.earlier', { nr: nr + 1 })}
              isDisabled={readOnly || nr === 0}
              onPress={() => session.run('step.move', { id: step.id, by: -1 })}
            >
              <ArrowUp className="icon" strokeWidth={1.75} aria-hidden />
            </Button>
            <Button
              className="button square"
              aria-label={say('present.later', { nr: nr + 1 })}
              isDisabled={readOnly || nr === steps.length - 1}
              onPress={() => session.run('step.move', { id: step.id, by: 1 })}
            >
              <ArrowDown className="icon" strokeWidth={1.75} aria-hidden />
            </Button>
            <Button
              className="button square"
              aria-label={say('present.removeStepNr', { nr: nr + 1 })}
              isDisabled={readOnly}
              onPress={() => session.run('step.remove', { id: step.id })}
            >
              <Trash2 className="icon" strokeWidth={1.75} aria-hidden />
            </Button>
          </li>
        ))}
      </ol>
      <div className="stepsEditor-acts">
        <Button className="button bordered" isDisabled={readOnly} onPress={propose}>
          <ListPlus className="icon" strokeWidth={1.75} aria-hidden />
          {say('present.makeSteps')}
        </Button>
        <Button
          className="button bordered"
          isDisabled={readOnly}
          onPress={() => session.run('step.add', { viewId, caption: seen.view[viewId]?.title ?? '' })}
        >
          {say('present.addThisView')}
        </Button>
      </div>
    </details>
  );
}
