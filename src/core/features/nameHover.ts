import type { NoteCheck } from '../check/checkNote';
import type { Applicant } from '../factbase';
import type { Span } from '../text/span';
import { factCard, type FactCard } from './factCard';
import { passagesAround } from './passagesAround';
import { rankFacts } from './rankFacts';

/** What there is to tell of a name in a note: whose it is, and their figures. Nothing in it is escaped. */
export interface NameHover {
  readonly span: Span;
  /** More than one where the base gives one name to several. */
  readonly applicants: readonly ApplicantFigures[];
}

export interface ApplicantFigures {
  readonly name: string;
  /** The first of its other names. */
  readonly aliases: readonly string[];
  /** The name of the one that it belongs to. */
  readonly parent: string | null;
  /** Its figures, and its statements behind them: by measure, those under discussion first, the last period first. */
  readonly cards: readonly FactCard[];
  /** How many facts more there are. */
  readonly more: number;
}

/** The applicant whose name is at an offset of a checked note; null where there is none, or nothing is known of it. */
export function nameHoverAt(check: NoteCheck, offset: number): NameHover | null {
  const block = check.note.blocks.find(({ start, end }) => start <= offset && offset <= end);
  if (block === undefined) return null;
  for (const { applicants } of passagesAround(block, block.prose.fromSource(offset), check)) {
    for (const mention of applicants) {
      const span = block.prose.toSource(mention);
      if (mention.isMetonym === true || offset < span.start || span.end < offset) continue;
      const known = mention.ids.flatMap((id) => check.base.applicants.get(id) ?? []).slice(0, MOST_APPLICANTS);
      const all = known.map((applicant) => figuresOf(applicant, check, offset)).filter(({ cards }) => cards.length > 0);
      return all.length === 0 ? null : { span, applicants: all };
    }
  }
  return null;
}

const MOST_APPLICANTS = 2;
const MOST_CARDS = 8;
const MOST_ALIASES = 4;

function figuresOf({ id, name, aliases, parent }: Applicant, check: NoteCheck, offset: number): ApplicantFigures {
  const { base } = check;
  const own = rankFacts(check, offset).filter(({ fact }) => fact.applicant === id);
  const measures = [...new Set(own.map(({ fact }) => fact.measure))];
  const place = new Map(measures.map((measure, at) => [measure, measure === null ? Infinity : at]));
  const end = (at: number): number => own[at]!.fact.period?.to ?? own[at]!.fact.asOf?.to ?? 0;
  const order = own
    .map((_, at) => at)
    .sort((a, b) => compare(place.get(own[a]!.fact.measure)!, place.get(own[b]!.fact.measure)!) || end(b) - end(a));
  return {
    name,
    aliases: aliases.slice(0, MOST_ALIASES),
    parent: parent === null ? null : (base.applicants.get(parent)?.name ?? parent),
    cards: order.slice(0, MOST_CARDS).map((at) => factCard(own[at]!.fact, base)),
    more: Math.max(0, own.length - MOST_CARDS),
  };
}

/** Also of two that are without end. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
