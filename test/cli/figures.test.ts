import assert from 'node:assert/strict';
import { runCli } from './runCli';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

interface Shown {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
}

describe('figures', () => {
  afterEach(removeTemporaryFolders);

  const arrays = (input: string): readonly (readonly Shown[])[] => {
    const { status, stdout, stderr } = runCli(['figures', '--lines'], { input });
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as readonly Shown[]);
  };

  it('shows each figure of a line with all that was read', () => {
    const [[figure] = []] = arrays('China filed more than 1.04 million patents\n');
    assert.deepEqual(figure, {
      ...{ text: 'more than 1.04 million', start: 12, end: 34, kind: 'count', value: 1_040_000, low: null, high: null },
      ...{ unit: 'patents', unitText: 'patents', qualifier: 'over', direction: null, step: 10_000 },
    });
    assert.deepEqual(
      Object.keys(figure).join(),
      'text,start,end,kind,value,low,high,unit,unitText,qualifier,direction,step',
    );
  });

  it('gives one array for each line, also for an empty one and for a last one without an end', () => {
    const values = (input: string): unknown => arrays(input).map((line) => line.map(({ value }) => value));
    assert.deepEqual(values(''), []);
    assert.deepEqual(values('\n'), [[]]);
    assert.deepEqual(values('5 patents\n\nno figure\n6 patents'), [[5], [], [], [6]]);
    assert.deepEqual(values('5 patents\r\n6 patents\r\n'), [[5], [6]]);
    assert.deepEqual(values('5 patents\u2028 6 patents\n'), [[5, 6]]);
  });

  it('counts in UTF-16 units of the line', () => {
    const line = '🙂 超过1.8万件，\ufeff62%';
    const [figures = []] = arrays(`${line}\n`);
    assert.deepEqual(
      figures.map(({ text, start, end }) => [text, line.slice(start, end)]),
      [
        ['超过1.8万', '超过1.8万'],
        ['62%', '62%'],
      ],
    );
  });

  it('stands a line of 5 MB, and characters that are cut in two by the reading', () => {
    assert.equal(arrays('专利3件，'.repeat(1_000_000)).length, 1);
    assert.deepEqual(
      arrays('生成式专利12万件\n'.repeat(30_000)).filter(([figure]) => figure?.value !== 120_000),
      [],
    );
  });

  it('shows the figures of a note, and of any other text, in a table', () => {
    const text =
      '---\nyear: 2019\n---\n\nNearly **38,000**[^a] patents, `99` more.\r\n\r\n约2.2万件，100–120 grants\n\n[^a]: 12 sources\n';
    const cwd = temporaryFolder({ 'a.md': text, 'a.txt': '62 per cent\n38,000 patents[^a]\n' });
    const table = (file: string): readonly string[] => runCli(['figures', file], { cwd }).stdout.split('\n');
    assert.deepEqual(table('a.md'), [
      'place  text           kind   value    qualifier  unit',
      '5:1    Nearly 38,000  count  38000    nearly     patents',
      '7:1    约2.2万        count  22000    about      piece',
      '7:8    100–120        count  100–120             grants',
      '',
    ]);
    assert.deepEqual(
      table('a.txt').slice(1, 3),
      ['1:1    62 per cent  percent  62', '2:1    38,000       count    38000             patents'].map((row) =>
        row.replace(/ +$/, ''),
      ),
    );
  });
});
