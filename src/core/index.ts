export { checkNote, type NoteCheck } from './check/checkNote';
export type { Severity } from './check/finding';
export type { Verdict } from './check/judgement';
export {
  factProblemMessage,
  mergeFactBase,
  parseFactFile,
  problemMessages,
  unusedFacts,
  type Fact,
  type FactBase,
  type FactProblem,
} from './factbase';
export { readFigures, type Figure } from './figures';
export { parseNote } from './note/parseNote';
export { lineIndex, type LineIndex } from './text/lineIndex';
export { formatMessage, type Translate } from './text/message';
export type { Span } from './text/span';
