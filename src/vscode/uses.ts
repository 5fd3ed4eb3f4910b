import * as vscode from 'vscode';
import { factUses, type FactUse, type NoteCheck } from '../core';
import { checkedByNow, checkedNote, type CheckedNote } from './checkedNote';
import type { ClosedNotes } from './closed/closedNotes';
import { rangeOnLines, toRange } from './convert';
import { delayedByKey } from './delay';
import { uriOf, type Folders, type NoteFolder } from './folders';
import { guarded, guardedAsync, type Log } from './log';
import type { ProblemReports } from './reportProblems';

/** A place of a note that a fact is used at. */
export interface Use extends Pick<FactUse, 'verdict' | 'excerpt'> {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

/** Where facts are used. */
export interface Uses {
  /** The places that a fact of a folder, named by its URI, is used at: note by note, in their order. */
  of(folder: string, fact: string): readonly Use[];
  count(folder: string, fact: string): number;
  /** Those of them that do not agree with the fact, in no order. */
  disagreeing(folder: string, fact: string): readonly Use[];
  /** How many figures do not agree with their facts. */
  mismatches(): number;
  /** Some of this may have changed: told once it has been quiet for a while. */
  readonly onDidChange: vscode.Event<void>;
  dispose(): void;
}

/** As long as the figure at the cursor does not count as written, so that nothing is said of half a figure. */
const QUIET_MS = 1000;

/** The uses of facts in the notes that are open, as they are checked, and in all others where these are known. */
export function usesInNotes(folders: Folders, closed: ClosedNotes, { onDidReport }: ProblemReports, log: Log): Uses {
  const changed = new vscode.EventEmitter<void>();
  const later = delayedByKey();
  let index = NOTHING;
  let isCurrent = false;
  const forget = (): void => {
    isCurrent = false;
    later.run('', QUIET_MS, () => changed.fire());
  };
  const read = (): Index => {
    if (isCurrent) return index;
    isCurrent = true;
    index = guarded(log, 'uses of facts', () => indexOf(folders, index, wait)) ?? NOTHING;
    return index;
  };
  const wait = (document: vscode.TextDocument): void =>
    void guardedAsync(log, 'uses of facts', () => checkedNote(document, folders)).then(forget);
  const inOpen = (folder: string, fact: string): readonly Use[] => read().uses.get(keyOf(folder, fact)) ?? [];
  const inClosed = (folder: string, fact: string): ClosedUses | undefined =>
    folders.byName(folder)?.facts.closed()?.uses.get(fact);
  const subscriptions = [
    changed,
    later,
    onDidReport(forget),
    folders.onDidChange(forget),
    closed.onDidChange(forget),
    vscode.workspace.onDidCloseTextDocument(({ languageId }) => {
      if (languageId === 'markdown') forget();
    }),
  ];
  return {
    of(folder, fact) {
      const open = inOpen(folder, fact);
      const others = inClosed(folder, fact);
      if (others === undefined) return open;
      const uses = [...open, ...toUses(others, folders.byName(folder), () => true)];
      return uses.sort((a, b) => compare(a.uri.path, b.uri.path) || a.range.start.compareTo(b.range.start));
    },
    count(folder, fact) {
      let count = inOpen(folder, fact).length;
      for (const { length } of inClosed(folder, fact)?.values() ?? []) count += length;
      return count;
    },
    disagreeing: (folder, fact) => [
      ...inOpen(folder, fact).filter(disagrees),
      ...toUses(inClosed(folder, fact), folders.byName(folder), disagrees),
    ],
    mismatches: () =>
      folders.all().reduce((sum, { facts }) => sum + (facts.closed()?.mismatches ?? 0), read().mismatches),
    onDidChange: changed.event,
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

type ClosedUses = ReadonlyMap<string, readonly FactUse[]>;

function toUses(
  closed: ClosedUses | undefined,
  folder: NoteFolder | undefined,
  isWanted: (use: FactUse) => boolean,
): Use[] {
  const notes = folder?.facts.closed()?.notes;
  return [...(closed ?? [])].flatMap(([path, uses]) => {
    const note = notes?.get(path);
    if (folder === undefined || note === undefined) return [];
    return uses.filter(isWanted).map(({ span, verdict, excerpt }) => {
      return { uri: uriOf(folder, path), range: rangeOnLines(note.lines, span), verdict, excerpt };
    });
  });
}

function disagrees({ verdict }: Pick<FactUse, 'verdict'>): boolean {
  return verdict === 'mismatch';
}

interface Index {
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly mismatches: number;
  readonly notes: ReadonlyMap<vscode.TextDocument, UsesInNote>;
}

/** What there is in one note, by the check that it is known from. */
interface UsesInNote {
  readonly check: NoteCheck;
  readonly mismatches: number;
  readonly uses: readonly { readonly key: string; readonly use: Use }[];
}

const NOTHING: Index = { uses: new Map(), mismatches: 0, notes: new Map() };

/** What was known `before` of a note that is still being checked holds until that is done, which `wait` is told of. */
function indexOf(folders: Folders, before: Index, wait: (document: vscode.TextDocument) => void): Index {
  const uses = new Map<string, Use[]>();
  const notes = new Map<vscode.TextDocument, UsesInNote>();
  let mismatches = 0;
  const documents = [...vscode.workspace.textDocuments].sort((a, b) => compare(a.uri.path, b.uri.path));
  for (const document of documents) {
    const checked = checkedByNow(document, folders);
    if (checked === undefined) continue;
    if (checked === 'unfinished') wait(document);
    const known = before.notes.get(document);
    const note = checked === 'unfinished' || known?.check === checked.check ? known : usesIn(checked, document);
    if (note === undefined) continue;
    notes.set(document, note);
    mismatches += note.mismatches;
    for (const { key, use } of note.uses) {
      const others = uses.get(key);
      if (others === undefined) uses.set(key, [use]);
      else others.push(use);
    }
  }
  return { uses, mismatches, notes };
}

function usesIn({ check, folder }: CheckedNote, document: vscode.TextDocument): UsesInNote {
  const uses = factUses(check).map(({ fact, span, verdict, excerpt }) => ({
    key: keyOf(folder.uri.toString(), fact),
    use: { uri: document.uri, range: toRange(document, span), verdict, excerpt },
  }));
  return { check, mismatches: mismatchesIn(check), uses };
}

function mismatchesIn({ judgements }: NoteCheck): number {
  return judgements.filter(({ verdict }) => verdict === 'mismatch').length;
}

function keyOf(folder: string, fact: string): string {
  return `${fact} ${folder}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
