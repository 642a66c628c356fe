// A file that holds one case, with the versions that came along, and whether that case is on this device already.
import { bundleParts, looksLikeBundle } from '../../model/caseFile/bundle.ts';
import { readHeader } from '../../model/caseFile/header.ts';
import type { PickedFile } from '../../ports/files.ts';
import type { CaseHead, CaseStorage } from '../../ports/storage.ts';
import type { CaseFile } from './task.ts';

/** Null when it holds more than one case, or one out of the bin. */
export function caseFileOf({ name, bytes }: PickedFile): CaseFile | null {
  if (!looksLikeBundle(bytes)) return { name, bytes, versions: [] };
  const parts = bundleParts(bytes);
  const [first, ...others] = parts.filter(({ version }) => version === undefined);
  if (!first || first.binnedAt !== undefined || others.length > 0) return null;
  return { name, bytes: first.bytes, versions: parts.filter(({ version }) => version !== undefined) };
}

/** The map on this device that this file is a copy of; null when there is none, or the file is of another kind. */
export async function copyHere(storage: CaseStorage, { bytes }: CaseFile): Promise<CaseHead | null> {
  const end = bytes.indexOf(0x0a);
  const id = end < 0 ? null : (readHeader(bytes.subarray(0, end))?.id ?? null);
  if (id === null) return null;
  const heads = await storage.list().catch(() => []);
  return heads.find((head) => head.id === id && head.binnedAt === undefined && !head.unreadable) ?? null;
}
