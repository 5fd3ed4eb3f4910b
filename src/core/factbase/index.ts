export type {
  Applicant,
  ApplicantKind,
  Fact,
  FactBase,
  FactFile,
  FactProblem,
  FactProblemCode,
  FieldPlace,
  FieldValue,
  Measure,
  Place,
  Quote,
  RecordKind,
  Source,
  SourceReading,
  SourceTexts,
  UnreadRecord,
} from './factBase';
export { byPlace } from './byPlace';
export { disagree } from './disagree';
export { factProblem } from './factProblem';
export { fingerprint } from './fingerprint';
export { factFields, type FactField } from './factFields';
export { foldName } from './foldName';
export { mergeFactBase } from './mergeFactBase';
export { nearest } from './nearest';
export { parseFactFile } from './parseFactFile';
export { parsePeriod } from './parsePeriod';
export { factProblemMessage, problemMessages, type FactProblemVariant, type FactSeverity } from './problemMessages';
export { resolveSourceFile } from './resolveSourceFile';
export { APPLICANT_KINDS, ID, SOURCE_TYPES, factFileSchema } from './schema';
export { saysTheSame } from './saysTheSame';
export { sourcePath, sourceText } from './sourceText';
export { unusedFacts } from './unusedFacts';
