import * as vscode from 'vscode';
import { factUses, type FactUse, type NoteCheck } from '../core';
import { checkedNote } from './checkedNote';
import { toRange } from './convert';
import { delayedByKey } from './delay';
import type { Folders } from './folders';
import { guarded, type Log } from './log';
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
  /** How many figures do not agree with their facts. */
  mismatches(): number;
  /** Some of this may have changed: told once it has been quiet for a while. */
  readonly onDidChange: vscode.Event<void>;
  dispose(): void;
}

/** As long as the figure at the cursor does not count as written, so that nothing is said of half a figure. */
const QUIET_MS = 1000;

/** The uses of facts in the notes that are open, as they are checked. */
export function usesInOpenNotes(folders: Folders, { onDidReport }: ProblemReports, log: Log): Uses {
  const changed = new vscode.EventEmitter<void>();
  const later = delayedByKey();
  let index: Index | null = null;
  const forget = (): void => {
    index = null;
    later.run('', QUIET_MS, () => changed.fire());
  };
  const read = (): Index => (index ??= guarded(log, 'uses of facts', () => indexOf(folders)) ?? NOTHING);
  const subscriptions = [
    changed,
    later,
    onDidReport(forget),
    folders.onDidChange(forget),
    vscode.workspace.onDidCloseTextDocument(({ languageId }) => {
      if (languageId === 'markdown') forget();
    }),
  ];
  return {
    of: (folder, fact) => read().uses.get(keyOf(folder, fact)) ?? [],
    mismatches: () => read().mismatches,
    onDidChange: changed.event,
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

interface Index {
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly mismatches: number;
}

const NOTHING: Index = { uses: new Map(), mismatches: 0 };

function indexOf(folders: Folders): Index {
  const uses = new Map<string, Use[]>();
  let mismatches = 0;
  const documents = [...vscode.workspace.textDocuments].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  for (const document of documents) {
    const note = checkedNote(document, folders);
    if (note === undefined) continue;
    mismatches += mismatchesIn(note.check);
    for (const { fact, span, verdict, excerpt } of factUses(note.check)) {
      const key = keyOf(note.folder.uri.toString(), fact);
      const use = { uri: document.uri, range: toRange(document, span), verdict, excerpt };
      const others = uses.get(key);
      if (others === undefined) uses.set(key, [use]);
      else others.push(use);
    }
  }
  return { uses, mismatches };
}

function mismatchesIn({ judgements }: NoteCheck): number {
  return judgements.filter(({ verdict }) => verdict === 'mismatch').length;
}

function keyOf(folder: string, fact: string): string {
  return `${fact} ${folder}`;
}
