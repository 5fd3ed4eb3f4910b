import { openFolder, type Folder } from '../core';

/**
 * A folder of the core that is opened with its first fact file. Until then there is nothing to tell of it, and the core
 * need not be loaded: most folders with Markdown in them have no facts.
 */
export function folderOnDemand(): Folder {
  let opened: Folder | undefined;
  const open = (): Folder => (opened ??= openFolder());
  return {
    setFactFile: (path, text) => open().setFactFile(path, text),
    removeFactFile: (path) => opened?.removeFactFile(path),
    setSourceText: (path, reading) => open().setSourceText(path, reading),
    isEmpty: () => opened?.isEmpty() ?? true,
    base: () => open().base(),
    check: (path, version, text, settings) => open().check(path, version, text, settings),
    goOn: (path, version, text, settings, hasTime) => open().goOn(path, version, text, settings, hasTime),
    claimsVersion: () => opened?.claimsVersion() ?? 0,
    close: (path) => opened?.close(path),
    read: (text, settings) => open().read(text, settings),
    isCurrent: (note, settings) => open().isCurrent(note, settings),
    know: (closed) => (closed === null ? opened : open())?.know(closed),
    put: (path, note) => opened?.put(path, note),
    closed: () => opened?.closed() ?? null,
    closedFindings: (path) => opened?.closedFindings(path) ?? [],
    tally: () => open().tally(),
    unusedFacts: () => opened?.unusedFacts() ?? [],
    takeChanged: () => opened?.takeChanged() ?? new Set(),
  };
}
