import type { ApplicantKind } from '../factbase';
import type { FactBase } from '../factbase/factBase';
import type { EntityMention, Passage } from './mention';
import { ASKED_BEFORE, CALLED_US, OWN_TITLE, US_BEFORE, WE_KINDS } from './voiceWords';

/** Who says “we” in a note. */
export interface Voice {
  readonly mention: EntityMention;
  /** Whether the note says so itself: 我司（拓凌）; else it is who its title speaks for. */
  readonly certain: boolean;
  /** Whether it is who answers: “you” and 贵校 are the same one. */
  readonly answers: boolean;
}

/**
 * Who speaks behind some sentences: whom they put beside “we” (“our company, Norvik”, 我省（广东）), else whose the title
 * is (“Norvik: report of 2024”), or whom it says that somebody talks to. What was said before holds until it is said
 * otherwise. `isTitle` is whether they are a heading.
 */
export function voiceBehind(
  before: Voice | null,
  passages: readonly Passage[],
  isTitle: boolean,
  base: FactBase,
): Voice | null {
  let voice = before;
  for (const passage of passages) {
    for (const mention of passage.applicants) {
      if (mention.ids.length !== 1 || mention.isMetonym === true) continue;
      const kind = base.applicants.get(mention.ids[0]!)?.kind ?? null;
      const lead = passage.text.slice(
        Math.max(0, mention.start - passage.start - REACH),
        mention.start - passage.start,
      );
      const tail = passage.text.slice(mention.end - passage.start, mention.end - passage.start + REACH);
      const we = US_BEFORE.exec(lead)?.[1] ?? CALLED_US.exec(tail)?.[1];
      if (we !== undefined && isOf(we, kind)) voice = { mention, certain: true, answers: false };
      if (!isTitle || voice !== null || kind === 'country') continue;
      const answers = ASKED_BEFORE.test(lead);
      if (answers || (/^[\s\d]*$/.test(lead) && OWN_TITLE.test(tail))) voice = { mention, certain: false, answers };
    }
  }
  return voice;
}

/** How much text beside a name is looked at. */
const REACH = 24;

/** Whether one of a kind calls itself so: a university says 我校, anybody “we”. */
export function isOf(we: string, kind: ApplicantKind | null): boolean {
  const [, kinds] = WE_KINDS.find(([words]) => words.test(we)) ?? [];
  return kinds === undefined || kind === null || kinds.includes(kind);
}
