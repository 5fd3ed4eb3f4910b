// What the shells import; nothing else of the core is theirs.
export { checkNote, type NoteCheck } from './check/checkNote';
export { defaultSettings, type CheckSettings } from './check/checkSettings';
export { changeClaims, type ClaimIndex, type GrowingClaimIndex } from './check/claims/claimIndex';
export type { Finding, Fix, NotePlace, NoteProblemCode, Severity } from './check/finding';
export type { Evidence, Judgement, Reach, RunnerUp, Term, Verdict } from './check/judgement';
export { sourceProblems } from './check/quotes/sourceProblems';
export { withContradictions } from './check/withContradictions';
export {
  factProblemMessage,
  fingerprint,
  mergeFactBase,
  parseFactFile,
  problemMessages,
  resolveSourceFile,
  sourcePath,
  unusedFacts,
  type ApplicantKind,
  type Fact,
  type FactBase,
  type FactFile,
  type FactProblem,
  type FactSeverity,
  type Place,
  type RecordKind,
  type Source,
  type SourceReading,
} from './factbase';
export {
  applicantTree,
  type ApplicantNode,
  type GroupNode,
  type Grouping,
  type MeasureNode,
} from './features/applicants';
export { bothNames } from './features/bothNames';
export { closedReferences, stampOf, type ClosedFinding, type ClosedNote } from './features/closed/closedNote';
export { noteIndex, putNote, type GrowingNoteIndex } from './features/closed/noteIndex';
export { completeFactFile } from './features/complete/completeFactFile';
export { completeNote } from './features/complete/completeNote';
export type { Completion, CompletionItem } from './features/complete/completion';
export { definitionAt, type Definition } from './features/definition';
export { explain, type Explanation } from './features/explain';
export { FIRST_FACT_FILE, factBaseTemplate } from './features/factBaseTemplate';
export { canOpen, factCard, type FactCard } from './features/factCard';
export { factChoices, type FactChoice, type FactChoices } from './features/factChoices';
export { findFacts } from './features/findFacts';
export type { FactNode } from './features/factNode';
export { factsUsed } from './features/factsUsed';
export { factUses, type FactUse } from './features/factUses';
export { acceptableAt, acceptFigure, type Grounds } from './features/fixes/acceptFigure';
export { correctFact } from './features/fixes/correctFact';
export { factFixes, type FactFix } from './features/fixes/factFixes';
export { fixAll, type FixedNote } from './features/fixes/fixAll';
export { citationsAt, quickFixesAt, type FixAction, type QuickFix } from './features/fixes/quickFixes';
export { factBaseState, type FactBaseState } from './features/factBaseState';
export { factTokens, type FactToken, type FactTokenKind } from './features/factTokens';
export { figureAt } from './features/figureAt';
export { hoverAt, lackLabels, reachLabels, roleLabels, type Hover } from './features/hover';
export { nameHoverAt, type NameHover } from './features/nameHover';
export { officeLabels, patentHoverAt, patentKindLabels, type PatentHover } from './features/patentHover';
export { insertFact, type Insertion, type InsertStyle } from './features/insertFact';
export { updateFootnotes } from './features/updateFootnotes';
export type { Message } from './features/message';
export { definitionInFacts } from './features/navigate/definitionInFacts';
export { linksInFacts } from './features/navigate/linksInFacts';
export { findRecords, recordTitles, type RecordTitle } from './features/navigate/recordTitles';
export { referencesInFacts, referencesInNote } from './features/navigate/references';
export {
  idInFactFileAt,
  idInNoteAt,
  mayBeRenamedIn,
  refuseId,
  renameInFactFile,
  renameInNote,
  type Renamed,
} from './features/navigate/rename';
export type { Target } from './features/navigate/target';
export { nameInFactFileAt, targetsInNoteAt } from './features/navigate/targetsAt';
export { isChineseAt } from './features/noteLanguage';
export { sourceTree, type SourceNode } from './features/sources';
export { uncaptured, type UncapturedFigure } from './features/uncaptured';
export { quoteInText } from './features/quoteInText';
export { sourceAddress } from './features/sourceAddress';
export { quotePlace, type TextPlace } from './features/quotePlace';
export { nextMismatch, type Mismatch } from './features/nextMismatch';
export { noteFigures, type NoteFigure } from './features/noteFigures';
export { markPreview, type PreviewToken } from './features/preview/markPreview';
export { previewBlocks, type PreviewMark } from './features/preview/previewBlocks';
export { checkText } from './features/tools/checkText';
export { lookupFacts } from './features/tools/lookupFacts';
export { verdictCounts, type VerdictCounts } from './features/verdictCounts';
export { readFigures, type Figure } from './figures';
export type { Note } from './note/note';
export { parseNote } from './note/parseNote';
export { applyEdits, type Edit } from './text/edit';
export { encodingOf } from './text/encodingOf';
export { isBinary } from './text/isBinary';
export { lineIndex, type LineIndex } from './text/lineIndex';
export { formatMessage, type Translate } from './text/message';
export { makeSearchable, type SearchableText } from './text/searchableText';
export { overlaps, type Span } from './text/span';
export { openFolder, type Folder, type NoteTally } from './workspace';
