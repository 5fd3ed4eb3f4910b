import { toAtoms, type Atom } from './atoms';

/** A name as it stands in a text, with the ids that bear it. Offsets are into the text that was searched. */
export interface NameMention {
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
}

export interface NameMatcher {
  /** All mentions in a text, longest first at each place, in order, never overlapping; linear in the text. */
  find(text: string, atoms?: readonly Atom[]): NameMention[];
}

interface Node {
  /** Most atoms are followed by one other or none; only where there are several is a table made. */
  key: string | null;
  child: Node | null;
  table: Map<string, Node> | null;
  ids: readonly string[];
  /** Names of up to three capitals match only in capitals, so that “tells us” is not the US. */
  capitals: boolean;
}

const nobody: readonly string[] = [];
const node = (): Node => ({ key: null, child: null, table: null, ids: nobody, capitals: false });

function next(at: Node, key: string): Node | undefined {
  if (at.table !== null) return at.table.get(key);
  return at.key === key ? at.child! : undefined;
}

function addNext(at: Node, key: string): Node {
  const child = node();
  if (at.key === null) {
    at.key = key;
    at.child = child;
    return child;
  }
  at.table ??= new Map([[at.key, at.child!]]);
  at.table.set(key, child);
  return child;
}

/** Builds a matcher over names, each with the id that bears it. Time and memory are linear in their total length. */
export function nameMatcher(names: Iterable<readonly [name: string, id: string]>): NameMatcher {
  const root = node();
  const add = (atoms: readonly Atom[], id: string, capitals: boolean): void => {
    let at = root;
    for (const { key } of atoms) {
      at = next(at, key) ?? addNext(at, key);
    }
    if (at === root || at.ids.includes(id)) return;
    at.capitals = at.ids.length === 0 ? capitals : at.capitals && capitals;
    at.ids = [...at.ids, id];
  };
  for (const [name, id] of names) add(toAtoms(name), id, isShortCapitals(name));
  return {
    find(text, atoms = toAtoms(text)) {
      const mentions: NameMention[] = [];
      for (let i = 0; i < atoms.length;) {
        const found = longest(root, text, atoms, i);
        if (found !== null) mentions.push({ ids: found.ids, start: atoms[i]!.start, end: atoms[found.last]!.end });
        i = found === null ? i + 1 : found.last + 1;
      }
      return mentions;
    },
  };
}

function isShortCapitals(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return /^[A-Z]{1,3}$/.test(letters);
}

function longest(
  root: Node,
  text: string,
  atoms: readonly Atom[],
  first: number,
): { ids: readonly string[]; last: number } | null {
  let found: { ids: readonly string[]; last: number } | null = null;
  let at: Node | undefined = root;
  for (let i = first; i < atoms.length; i++) {
    const atom: Atom = atoms[i]!;
    if (i > first && !joins(text, atoms[i - 1]!, atom)) break;
    at = next(at, atom.key);
    if (at === undefined) break;
    if (at.ids.length === 0) continue;
    if (
      at.capitals &&
      text.slice(atoms[first]!.start, atom.end) !== text.slice(atoms[first]!.start, atom.end).toUpperCase()
    )
      continue;
    found = { ids: at.ids, last: i };
  }
  return found;
}

/** A name does not reach over the end of a clause. */
function joins(text: string, left: Atom, right: Atom): boolean {
  if (right.start === left.end) return true;
  const between = text.slice(left.end, right.start);
  return (
    between.length <= 4 &&
    !/[,;:!?，。；：！？、()（）\n]/.test(between) &&
    !(between.includes('.') && between.length > 1 && left.end - left.start > 1)
  );
}
