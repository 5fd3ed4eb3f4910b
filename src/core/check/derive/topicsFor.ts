import type { FigureKind } from '../../figures';
import type { Given } from './derivation';

/** A measure whose facts a figure may be computed from. */
export interface DerivedTopic {
  readonly measure: string;
  /** True where nothing speaks against it, as for a figure that is stated: only then may what is computed convict. */
  readonly firm: boolean;
  /** False where another measure is named nearer, so that one that is no good here says little. */
  readonly nearest: boolean;
}

/** The measures of counts (or of shares) that are under discussion where a figure stands, nearest first. */
export function topicsFor({ situation, base }: Given, kind: FigureKind = 'count'): readonly DerivedTopic[] {
  const own = kind === situation.figure.kind ? situation.topics : situation.topicsAs(kind);
  return own
    .filter(({ measure }) => kind !== 'count' || base.measures.get(measure)?.unit !== '%')
    .map(({ measure, firm, otherNoun }, index) => ({
      measure,
      nearest: index === 0,
      firm: index === 0 && firm && !otherNoun,
    }));
}
