/**
 * A hash table from whole numbers to values: the lexer asks it for every word and every pair of Han characters. No key
 * is 0, which marks a slot that is free, so that most misses are told from one number.
 */
export class IntegerTable<Value> {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly values: (Value | undefined)[];

  constructor(entries: Iterable<readonly [key: number, value: Value]>) {
    const all = [...entries];
    const size = 2 ** Math.ceil(Math.log2(4 * all.length));
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Array<Value | undefined>(size).fill(undefined);
    for (const [key, value] of all) {
      let slot = slotOf(key) & this.mask;
      while (this.values[slot] !== undefined) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.values[slot] = value;
    }
  }

  get(key: number): Value | undefined {
    let slot = slotOf(key) & this.mask;
    for (let known = this.keys[slot]!; known !== 0; known = this.keys[slot]!) {
      if (known === key) return this.values[slot];
      slot = (slot + 1) & this.mask;
    }
    return undefined;
  }
}

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 12;
}
