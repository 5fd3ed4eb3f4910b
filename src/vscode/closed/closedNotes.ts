import * as vscode from 'vscode';
import type { NoteTally } from '../../core';
import type { Folders, NoteFolder } from '../folders';
import { describe, type Log } from '../log';
import type { ProblemReports } from '../reportProblems';
import { followClosedNotes, type FollowedNotes } from './followClosedNotes';
import type { Told } from './readNotes';

/** The notes that are not open: nothing is known of them, and nothing done, until somebody asks to check them all. */
export interface ClosedNotes {
  /**
   * Checks all notes of all folders with facts, and follows them from then on. Gives what was found; undefined where it
   * was cancelled: then what was known before is known still, and nothing else.
   */
  check(token: vscode.CancellationToken, told: Told): Promise<NoteTally | undefined>;
  /** Something else is known of them. */
  readonly onDidChange: vscode.Event<void>;
  /** When what is known of a folder is as it is on disk, as far as anybody has told. */
  settled(folder: NoteFolder): Promise<void>;
  /** Forgets all, as it was at first. */
  forget(): void;
  dispose(): void;
}

/** Follows the notes that are not open, once that is asked for, in all folders that have facts then or later. */
export function closedNotes(folders: Folders, reports: ProblemReports, log: Log): ClosedNotes {
  const emitter = new vscode.EventEmitter<void>();
  const followed = new Map<string, FollowedNotes>();
  const never = new vscode.CancellationTokenSource();
  let isAskedFor = false;

  const follow = (folder: NoteFolder): FollowedNotes => {
    const key = folder.uri.toString();
    const known = followed.get(key);
    if (known !== undefined) return known;
    const notes = followClosedNotes(folder, folders, reports, () => emitter.fire(), log);
    followed.set(key, notes);
    return notes;
  };
  const drop = (notes: FollowedNotes): void => {
    followed.delete(notes.folder.uri.toString());
    notes.dispose();
  };
  const withFacts = (): NoteFolder[] => folders.all().filter(({ facts }) => !facts.isEmpty());
  const isThere = ({ folder: { uri, facts } }: FollowedNotes): boolean =>
    folders.byName(uri.toString())?.facts === facts && !facts.isEmpty();

  const readAll = async (
    all: readonly FollowedNotes[],
    token: vscode.CancellationToken,
    told: Told,
  ): Promise<boolean> => {
    const read = [];
    let before = 0;
    for (const notes of all) {
      let count = 0;
      const know = await notes.readAll(token, (done, of) => {
        count = of;
        told(before + done, before + of);
      });
      before += count;
      if (token.isCancellationRequested) return false;
      // Undefined where the folder has gone meanwhile.
      if (know !== undefined) read.push(know);
    }
    for (const know of read) await know();
    return true;
  };
  const check = async (token: vscode.CancellationToken, told: Told): Promise<NoteTally | undefined> => {
    await folders.ready();
    const before = new Set(followed.values());
    const all = withFacts().map(follow);
    if (!(await readAll(all, token, told))) {
      for (const notes of all) if (!before.has(notes)) drop(notes);
      return undefined;
    }
    isAskedFor = true;
    return addUp(withFacts().map(({ facts }) => facts.tally()));
  };

  let checking: Promise<NoteTally | undefined> | undefined;
  const subscription = folders.onDidChange((folder) => {
    for (const notes of [...followed.values()]) {
      if (!isThere(notes)) drop(notes);
      else if (folder === undefined || folder === notes.folder) notes.update();
    }
    const added = isAskedFor ? withFacts().filter(({ uri }) => !followed.has(uri.toString())) : [];
    if (added.length === 0) return;
    readAll(added.map(follow), never.token, () => undefined).catch((error: unknown) =>
      log.error(`checking notes: ${describe(error)}`),
    );
  });
  const forget = (): void => {
    isAskedFor = false;
    for (const notes of [...followed.values()]) drop(notes);
  };
  return {
    check(token, told) {
      // Who asks again while it is done gets the same.
      checking ??= check(token, told).finally(() => (checking = undefined));
      return checking;
    },
    onDidChange: emitter.event,
    settled: async ({ uri }) => followed.get(uri.toString())?.settled(),
    forget,
    dispose() {
      forget();
      never.dispose();
      subscription.dispose();
      emitter.dispose();
    },
  };
}

function addUp(tallies: readonly NoteTally[]): NoteTally {
  const sum = (key: keyof NoteTally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return { notes: sum('notes'), figures: sum('figures'), mismatches: sum('mismatches'), unread: sum('unread') };
}
