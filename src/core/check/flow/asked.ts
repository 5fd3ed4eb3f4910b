import { namedIn } from '../focus';
import { MOST, noTrail, wordsIn } from '../measureTrail';
import type { EntityMention, Passage } from '../mention';
import type { Carried } from '../situation';

/** What a question is about, for the answer below it. */
export interface Asked {
  readonly applicants: readonly EntityMention[];
  readonly measures: readonly EntityMention[];
  readonly words: readonly EntityMention[];
  /** Whether it asks for what is wanted, so that the answer states nothing. */
  readonly isOfPlans: boolean;
}

/** What a paragraph asks about that ends with a question: “And the domestic applicants?”; null where it ends otherwise. */
export function askedIn(passages: readonly Passage[]): Asked | null {
  const last = passages.at(-1);
  if (last === undefined || !/[?？]["”’」』*_\s]*$/.test(last.text)) return null;
  return {
    applicants: namedIn(last),
    measures: last.measures,
    words: wordsIn(last).slice(-MOST),
    isOfPlans: PLANS.test(last.text),
  };
}

/** What an answer begins with: what it was asked about goes before what the headings name. */
export function answering(carried: Carried, { applicants, measures, words }: Asked): Carried {
  const [first] = applicants;
  const isOne = applicants.every(({ ids }) => first?.ids.some((id) => ids.includes(id)) === true);
  const trail = carried.trail ?? noTrail;
  return {
    ...carried,
    ...(first === undefined
      ? {}
      : {
          applicants: [first],
          applicantReach: 'paragraph',
          company: applicants,
          recent: applicants,
          certain: isOne,
          holds: isOne,
          isLeft: false,
        }),
    ...(measures.length === 0 ? {} : { measures: measures.slice(-1), measureReach: 'paragraph' }),
    trail: words.length === 0 ? trail : { ...trail, words: new Map([['', words]]) },
  };
}

const PLANS = /\b(?:targets?|goals?|plans?|planned|aims?|ambitions?|forecasts?)\b|目标|计划|打算|规划|预期/i;
