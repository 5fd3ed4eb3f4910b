import * as z from 'zod/mini';
import type { RecordKind } from './factBase';
import { applicantSchema, figureFactSchema, measureSchema, sourceSchema, statementSchema } from './schema';

/** A field that records of one kind may have. */
export interface FactField {
  readonly name: string;
  readonly isRequired: boolean;
  /** One English sentence on what stands in it. */
  readonly description: string;
}

/** The fields of the records of each section, those first that every record has to have. Of facts: with a figure or not. */
export const factFields: Readonly<Record<RecordKind, readonly FactField[]>> = {
  sources: fieldsOf(sourceSchema.shape),
  applicants: fieldsOf(applicantSchema.shape),
  measures: fieldsOf(measureSchema.shape),
  facts: fieldsOf({ ...figureFactSchema.shape, statement: z.optional(statementSchema.shape.statement) }),
};

function fieldsOf(shape: Readonly<Record<string, z.ZodMiniType>>): readonly FactField[] {
  const fields = Object.entries(shape).map(([name, schema]) => {
    const inner = schema instanceof z.ZodMiniOptional ? (schema._zod.def.innerType as z.ZodMiniType) : schema;
    const description = z.globalRegistry.get(inner)?.description ?? '';
    return { name, isRequired: inner === schema, description };
  });
  return [...fields.filter(({ isRequired }) => isRequired), ...fields.filter(({ isRequired }) => !isRequired)];
}
