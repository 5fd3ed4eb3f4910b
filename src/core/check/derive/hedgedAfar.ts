import type { Qualifier } from '../../figures';
import type { Given } from './derivation';

/** What hedges a figure across whom it compares with: *接近*后者的两倍, *不到*2019年的一半. Null where nothing does. */
export function hedgedAfar({ situation: { figure, passage }, text }: Given): Qualifier | null {
  if (figure.kind !== 'multiple' && figure.kind !== 'fraction') return null;
  const found: readonly (string | undefined)[] =
    HEDGE.exec(text.slice(Math.max(passage.start, figure.start - AFAR), figure.start))?.slice(1) ?? [];
  const at = found.findIndex((word) => word !== undefined);
  return at < 0 ? null : QUALIFIERS[at]!;
}

const AFAR = 24;
const HEDGE = /(?:(接近|[将將]近)|(不到|不足)|(超[过過]|逾)|([约約]))(?=[^，。；,;]{1,20}的$)/u;
const QUALIFIERS: readonly Qualifier[] = ['nearly', 'under', 'over', 'about'];
