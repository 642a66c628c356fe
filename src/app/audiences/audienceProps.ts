// What every part of "Wie mag wat zien" is about.
import type { SharedAudience } from '../../model/masked.ts';
import type { Tables } from '../../model/records/registry.ts';

export interface AudienceProps {
  readonly tables: Tables;
  readonly audience: SharedAudience;
  readonly readOnly: boolean;
}
