import type { FigureKind } from '../../figures';
import type { Given } from './derivation';

/** A measure whose facts a figure may be computed from. */
export interface DerivedTopic {
  readonly measure: string;
  /** True where the sentence names it, and nothing speaks against it: only then may what is computed convict. */
  readonly firm: boolean;
  /** False where another measure is named nearer, so that one that is no good here says little. */
  readonly nearest: boolean;
}

/** The measures of counts (or of shares) that are under discussion where a figure stands, nearest first. */
export function topicsFor({ situation, base }: Given, kind: FigureKind = 'count'): readonly DerivedTopic[] {
  const own = kind === situation.figure.kind ? situation.topics : situation.topicsAs(kind);
  return own
    .filter(({ measure }) => kind !== 'count' || base.measures.get(measure)?.unit !== '%')
    .map(({ measure, firm, reach, otherNoun }, index) => ({
      measure,
      nearest: index === 0,
      firm: index === 0 && firm && !otherNoun && (reach === 'clause' || reach === 'sentence'),
    }));
}
