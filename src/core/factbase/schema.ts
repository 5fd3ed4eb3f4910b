import * as z from 'zod/mini';

/**
 * The shape of fact files: the one place that says which fields there are. What a field's value may not be is named by
 * the variant of `bad-value` (see `problemMessages`) in place of a message. The descriptions go into the JSON Schema
 * that is made of this, and into what the editor shows of a field.
 */

/** Free text. A number is taken as it is written, so that `locator: 4` needs no quotation marks. */
const text = (description: string) =>
  described(z.union([z.string().check(z.regex(/\S/, 'empty')), z.number()], 'text'), description);

const list = (description: string) =>
  described(z.array(z.union([z.string().check(z.regex(/\S/, 'empty')), z.number()], 'text'), 'list'), description);

const textOrList = (description: string) => described(z.union([text(''), list('')], 'list'), description);

/** An EDTF date or interval; whether it is one, `parsePeriod` says. */
const date = (description: string) => described(z.union([z.string(), z.int()], 'date'), description);
const period = (description: string) => described(z.union([z.string(), z.int()], 'period'), description);

const shaped = (pattern: RegExp, variant: string, description: string) =>
  described(z.string(variant).check(z.regex(pattern, variant)), description);

function described<S extends z.ZodMiniType>(schema: S, description: string): S {
  if (description !== '') z.globalRegistry.add(schema, { description });
  return schema;
}

/** What an id looks like, of every kind. */
export const ID = /^[a-z0-9][a-z0-9-]*$/;

export const APPLICANT_KINDS = [
  ...(['company', 'university', 'institute', 'government', 'person', 'country', 'group', 'sector'] as const),
] as const;

/** The item types of CSL 1.0.2. */
export const SOURCE_TYPES = [
  ...(['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'] as const),
  ...(['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'] as const),
  ...(['entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case'] as const),
  ...(['legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference'] as const),
  ...(['patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation'] as const),
  ...(['report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty'] as const),
  'webpage',
] as const;

export const sourceSchema = z.strictObject({
  title: text('Title of the source.'),
  publisher: z.optional(text('Who published it.')),
  author: z.optional(textOrList('Who wrote it: a name, or a list of names.')),
  issued: z.optional(date('When it was published: an EDTF date such as 2024, 2024-07 or 2024-07-03.')),
  accessed: z.optional(date('When it was last looked at: an EDTF date.')),
  url: z.optional(shaped(/^https?:\/\/\S+$/i, 'url', 'Where it can be read.')),
  language: z.optional(
    shaped(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'language', 'Its language as a BCP 47 tag, such as en or zh-CN.'),
  ),
  type: z.optional(described(z.enum(SOURCE_TYPES, 'source-type'), 'CSL item type; article where it is left out.')),
  file: z.optional(text('Its text in this workspace folder, relative to this fact file.')),
});

export const applicantSchema = z.strictObject({
  name: text('Name of the applicant.'),
  aliases: z.optional(list('Other names that notes and sources use for it, in any language.')),
  kind: z.optional(described(z.enum(APPLICANT_KINDS, 'applicant-kind'), 'What sort of applicant it is.')),
  country: z.optional(shaped(/^[A-Z]{2}$/, 'country', 'Its country as an ISO 3166-1 alpha-2 code, such as CN.')),
  parent: z.optional(text('Id of the applicant that it belongs to.')),
});

export const measureSchema = z.strictObject({
  name: text('Name of what is measured, such as “generative AI patent applications”.'),
  aliases: z.optional(list('Other names that notes and sources use for it, in any language.')),
  unit: z.optional(text('What is counted, such as patents; or %; or a currency as an ISO 4217 code.')),
  broader: z.optional(text('Id of the measure that this one is a part of.')),
});

const common = {
  applicant: text('Id of the applicant that the fact is about.'),
  source: text('Id of the source that says so.'),
  period: z.optional(period('What the fact covers: an EDTF date or interval such as 2023, 2023-07 or 2014/2023.')),
  asOf: z.optional(date('When the count was taken: an EDTF date.')),
  quote: z.optional(
    described(
      z.union(
        [
          text(''),
          z.strictObject({
            exact: text('The words themselves.'),
            prefix: z.optional(text('Words just before them.')),
            suffix: z.optional(text('Words just after them.')),
          }),
        ],
        'quote',
      ),
      'The words of the source, verbatim.',
    ),
  ),
  locator: z.optional(text('Where in the source, such as p. 4.')),
  note: z.optional(text('Anything else.')),
  supersedes: z.optional(text('Id of the fact that this one replaces.')),
};

export const figureFactSchema = z.strictObject({
  ...common,
  measure: text('Id of the measure that the figure counts.'),
  figure: text('The figure as the source states it, such as “more than 38,000”, “62%” or “4万余件”.'),
});

export const statementSchema = z.strictObject({
  ...common,
  statement: text('What the source says, for a fact without a figure.'),
});

const records = <S extends z.ZodMiniType>(schema: S, description: string) =>
  z.optional(described(z.record(z.string().check(z.regex(ID)), schema), description));

/** A whole fact file. Files are not read by this but record by record, so that one fault does not lose the rest. */
export const factFileSchema = z.strictObject({
  sources: records(sourceSchema, 'Where figures come from.'),
  applicants: records(applicantSchema, 'Who files, holds or decides.'),
  measures: records(measureSchema, 'What is counted.'),
  facts: records(z.union([figureFactSchema, statementSchema]), 'What the sources say.'),
});
