import * as vscode from 'vscode';
import { ahead } from '../ahead';
import { delayedByKey } from '../delay';
import { pathIn } from '../factFiles';
import { uriOf, type Folders, type NoteFolder } from '../folders';
import { describe, type Log } from '../log';
import { isNoteName, listNotes } from '../noteFiles';
import { openDocument } from '../openDocument';
import type { ProblemReports } from '../reportProblems';
import { slices } from '../slices';
import { followNoteFiles } from './followNoteFiles';
import { closedText, readNote, readNotes, type Told } from './readNotes';

/** The notes of one folder that are not open, as they are on disk. */
export interface FollowedNotes {
  readonly folder: NoteFolder;
  /** Reads all notes, and gives what makes them known; undefined where that is cancelled: then nothing has changed. */
  readAll(token: vscode.CancellationToken, told: Told): Promise<(() => Promise<void>) | undefined>;
  /** The facts or the settings may be others now. */
  update(): void;
  /** When all that anybody has told of is known. */
  settled(): Promise<void>;
  /** Nothing is known any more. */
  dispose(): void;
}

/** How long changes are gathered, of which there may be many at once: where a branch is switched, say. */
const GATHER_MS = 250;
/** How long nobody writes in the facts before notes are read again for it. */
const FACTS_MS = 600;
/** How many notes are read before they are shown, and without a word of it. */
const MANY = 50;
/** How many are shown at a time. */
const FEW = 8;

/**
 * Follows the notes of a folder. What happens to its files is gathered and looked at in one go, a note at a time, with
 * turns for others in between; what happens meanwhile is looked at thereafter. `changed` is called when something else
 * is known.
 */
export function followClosedNotes(
  folder: NoteFolder,
  folders: Folders,
  reports: ProblemReports,
  changed: () => void,
  log: Log,
): FollowedNotes {
  const { facts } = folder;
  const later = delayedByKey();
  /** Notes to look at; whether those that came or went are to be looked for, and those for which the facts say more. */
  const pending = new Set<string>();
  let isListed = true;
  let isUpToDate = true;
  let { settings } = folder;
  let base = facts.base();
  /** What was changed while all notes are read. */
  let meanwhile: Set<string> | null = null;
  let disposed = false;
  /** Ends when what was begun is done; what is begun then waits for it. */
  let running: Promise<unknown> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = running.then(() => (disposed || facts.closed() === null ? undefined : work()));
    running = done.catch(() => undefined);
    return done;
  };
  const failed = (error: unknown): void => log.error(`following notes: ${describe(error)}`);
  const soon = (delay: number): void => later.run('', delay, () => void inTurn(catchUp).catch(failed));

  const show = async (others: readonly string[] = []): Promise<void> => {
    const paths = [...new Set([...facts.takeChanged(), ...others])];
    const work = slices();
    for (let at = 0; at < paths.length; at += FEW) {
      await work.turn();
      reports.showClosed(folder, paths.slice(at, at + FEW));
    }
    if (paths.length === 0) return;
    reports.claimsChanged(folder);
    changed();
  };

  /** Looks for notes that came, and for those that went without a word. */
  const list = async (): Promise<void> => {
    isListed = true;
    const listed = new Set((await listNotes(folder)).map(pathIn));
    const known = facts.closed();
    const there = new Set([...(known?.notes.keys() ?? []), ...(known?.unread ?? [])]);
    for (const path of there) if (!listed.has(path)) facts.put(path, null);
    for (const path of listed) if (!there.has(path)) pending.add(path);
  };
  /** Looks for notes that were checked against other facts. Gives those whose facts only stand elsewhere. */
  const findOutdated = (): readonly string[] => {
    isUpToDate = true;
    const known = [...(facts.closed()?.notes ?? [])];
    for (const [path, note] of known) if (!facts.isCurrent(note, settings.check)) pending.add(path);
    const isSame = base === facts.base();
    base = facts.base();
    if (isSame) return [];
    return known.flatMap(([path, note]) => (note.findings.length > 0 && !pending.has(path) ? [path] : []));
  };
  const catchUp = async (): Promise<void> => {
    const moved = isUpToDate ? [] : findOutdated();
    if (!isListed) await list();
    if (pending.size > MANY) {
      const title = vscode.l10n.t('IP Notes: checking notes');
      await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, readPending);
    } else {
      await readPending();
    }
    if (!disposed) await show(moved);
  };
  const readPending = async (): Promise<void> => {
    const work = slices();
    let done = 0;
    const begin = (path: string): ReturnType<typeof closedText> => closedText(uriOf(folder, path), folder, folders);
    while (pending.size > 0) {
      for await (const [path, text] of ahead(taken(pending), begin)) {
        const note = await readNote(uriOf(folder, path), text, folder, folders, work, () => !disposed);
        if (disposed) return;
        facts.put(path, note);
        if (++done % MANY === 0) await show();
        await work.turn();
      }
    }
  };

  /** Something happened to a file, or to a folder with files in it. */
  const touch = (path: string): void => {
    meanwhile?.add(path);
    const known = facts.closed();
    if (known === null) return;
    const isKnown = (one: string): boolean => known.notes.has(one) || known.unread.has(one);
    const below = isNoteName(path)
      ? []
      : [...known.notes.keys(), ...known.unread].filter((one) => one.startsWith(`${path}/`));
    const touched = [path, ...below].filter(isKnown);
    for (const one of touched) pending.add(one);
    // One that nobody knew may be a note now.
    if (touched.length === 0 && isNoteName(path) && openDocument(uriOf(folder, path)) === undefined) isListed = false;
    if (pending.size > 0 || !isListed) soon(GATHER_MS);
  };
  const come = (): void => {
    isListed = false;
    soon(GATHER_MS);
  };
  const subscriptions = [
    later,
    followNoteFiles(folder, { changed: touch, came: come }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      // What was not saved is lost: the file counts again.
      if (folders.of(uri)?.facts === facts) touch(pathIn(uri));
    }),
    reports.onDidReport(({ uri }) => {
      // What a note claims may contradict notes that are not open, or no longer do so.
      if (folders.of(uri)?.facts === facts) void inTurn(() => show()).catch(failed);
    }),
  ];

  return {
    folder,
    async readAll(token, told) {
      meanwhile = new Set();
      const read = await readNotes(folder, folders, token, told);
      if (read === undefined || disposed) {
        meanwhile = null;
        return undefined;
      }
      return async () => {
        if (disposed) return;
        const known = facts.closed();
        if (known === null) facts.know(read);
        else for (const [path, note] of read.notes) if (known.notes.get(path) !== note) facts.put(path, note);
        // What was changed, opened or closed since it was read.
        isListed = false;
        isUpToDate = false;
        for (const path of meanwhile ?? []) if (read.notes.has(path) || read.unread.has(path)) pending.add(path);
        meanwhile = null;
        later.cancel('');
        await inTurn(catchUp);
      };
    },
    update() {
      if (folder.settings !== settings) isListed = false;
      ({ settings } = folder);
      isUpToDate = false;
      soon(FACTS_MS);
    },
    async settled() {
      if (!isListed || !isUpToDate || pending.size > 0) {
        later.cancel('');
        await inTurn(catchUp);
      }
      await running;
    },
    dispose() {
      disposed = true;
      for (const subscription of subscriptions) subscription.dispose();
      facts.know(null);
      show().catch(() => undefined);
    },
  };
}

/** Takes out one by one; what is put in meanwhile, too. */
function* taken(set: Set<string>): Iterable<string> {
  for (const one of set) {
    set.delete(one);
    yield one;
  }
}
