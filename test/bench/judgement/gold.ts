import type { Span } from '../../../src/core/text/span';

export const DERIVATIONS = ['ratio', 'share', 'sum', 'difference', 'growth', 'rank', 'complement'] as const;

export type DerivationName = (typeof DERIVATIONS)[number];

/** What a marked figure is in truth: that of a fact, computed from facts, or about nothing that the base knows. */
export type Gold =
  | { readonly kind: 'fact'; readonly facts: readonly [string] }
  | { readonly kind: 'derived'; readonly by: DerivationName; readonly facts: readonly string[] }
  | { readonly kind: 'unknown'; readonly facts: readonly [] };

/** A marked figure; the span is into the text without the marks. */
export interface GoldMark extends Span {
  readonly gold: Gold;
}

const MARK = /⟦([^⟦⟧]*)⟧\{([^{}\n]*)\}/g;

/**
 * Takes the marks out of a note and keeps what they say. `Japan filed ⟦3,409⟧{japan-2023} and ⟦2.5⟧{=ratio japan india}
 * times …` is `Japan filed 3,409 and 2.5 times …`, with two marks at 12 and 22.
 * Throws on a mark that cannot be read, because a benchmark must not run on half of its corpus.
 */
export function stripGold(annotated: string): { readonly text: string; readonly marks: readonly GoldMark[] } {
  const marks: GoldMark[] = [];
  let text = '';
  let at = 0;
  for (const match of annotated.matchAll(MARK)) {
    text += annotated.slice(at, match.index);
    marks.push({ start: text.length, end: text.length + match[1]!.length, gold: parseGold(match[2]!.trim()) });
    text += match[1]!;
    at = match.index + match[0].length;
  }
  text += annotated.slice(at);
  const stray = /[⟦⟧]/.exec(text);
  if (stray !== null)
    throw new Error(`a mark is not whole: …${text.slice(Math.max(0, stray.index - 20)).slice(0, 60)}…`);
  return { text, marks };
}

function parseGold(text: string): Gold {
  if (text === '?') return { kind: 'unknown', facts: [] };
  if (!text.startsWith('=')) {
    if (!/^[\p{L}\p{N}._-]+$/u.test(text)) throw new Error(`{${text}} is no id of a fact`);
    return { kind: 'fact', facts: [text] };
  }
  const [name, ...facts] = text.slice(1).trim().split(/\s+/);
  const by = DERIVATIONS.find((known) => known === name);
  const needed = by === 'complement' ? 1 : 2;
  if (by === undefined || facts.length < needed) throw new Error(`{${text}} is no derivation`);
  return { kind: 'derived', by, facts };
}
