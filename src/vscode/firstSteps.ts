import type * as vscode from 'vscode';
import { verdictCounts } from '../core';
import { checkedByNow } from './checkedNote';
import { contextTeller } from './contextTeller';
import type { Folders } from './folders';
import { guarded, type Log } from './log';
import type { ProblemReports } from './reportProblems';

/** Notices what the walkthrough asks for, however it is done. */
export interface FirstSteps {
  /** Somebody reads what the source says of a figure. */
  hovered(): void;
  dispose(): void;
}

/** Tells the walkthrough that a figure was looked at, and that one was put right: a note has fewer mismatches than before. */
export function firstSteps(folders: Folders, reports: ProblemReports, log: Log): FirstSteps {
  const tell = contextTeller();
  const before = new WeakMap<vscode.TextDocument, { readonly version: number; readonly mismatches: number }>();
  const subscription = reports.onDidReport((document) => {
    guarded(log, 'first steps', () => {
      const note = checkedByNow(document, folders);
      if (note === 'unfinished') return;
      const mismatches = note === undefined ? 0 : verdictCounts(note.check).mismatches;
      const last = before.get(document);
      // Not where other facts made it right.
      if (note && last && mismatches < last.mismatches && document.version > last.version)
        tell('ipNotes.putRight', true);
      before.set(document, { version: document.version, mismatches });
    });
  });
  return {
    hovered: () => tell('ipNotes.hovered', true),
    dispose() {
      subscription.dispose();
    },
  };
}
