// The made-up case of Nova, ten years old: opened for a newcomer. It is a file like any other, loaded when first asked for.
import { err, type Result } from '../base/result.ts';
import { allSteps } from '../base/steps.ts';
import type { Problem } from '../model/caseFile/problem.ts';
import type { OpenedFile } from './format.ts';
import { kring } from './kring.ts';

export async function openSample(): Promise<Result<OpenedFile, Problem>> {
  const { default: text } = await import('./sample/nova.kring?raw');
  const bytes = new TextEncoder().encode(text);
  const result = allSteps(
    kring.read(bytes, 'nova.kring', () => ''),
    () => true,
  );
  return result ?? err<Problem>({ key: 'files.importFailed' });
}
