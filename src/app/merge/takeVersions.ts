// Brings the versions that are in a file along with its case.
import type { Id } from '../../base/ids.ts';
import { putBackVersion } from '../../editor/wholeDevice.ts';
import type { BundlePart } from '../../model/caseFile/bundle.ts';
import type { AppPorts } from '../wiring.ts';
import type { CaseFile } from './task.ts';

/** Those that are here already stay as they are; gives how many came. */
export async function takeVersions(
  ports: Pick<AppPorts, 'storage' | 'newId' | 'readFile'>,
  caseId: Id,
  { name, versions }: CaseFile,
): Promise<number> {
  if (versions.length === 0) return 0;
  const here = await ports.storage.versions(caseId).catch(() => []);
  const isHere = ({ version }: BundlePart): boolean =>
    here.some((one) => one.name === version?.name && one.at === version.at);
  let came = 0;
  for (const { bytes, version } of versions.filter((one) => !isHere(one))) {
    const read = await ports.readFile({ name, bytes, asIs: true }, () => {}).result;
    if (!read?.ok || !version) continue;
    came += await putBackVersion(ports, caseId, read.value, version).then(
      () => 1,
      () => 0,
    );
  }
  return came;
}
