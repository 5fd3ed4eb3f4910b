import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { childrenOf, extensionApi, itemOf, rowAt, rowsOf } from './views';

describe('the Sources view', () => {
  it('has the sources by title with their facts, each with its figure and its applicant', async () => {
    const { sources } = await extensionApi();
    const source = await rowAt(sources, 'sample', 'China struggles with');
    const shown = await itemOf(sources, source);
    assert.match(String(shown.description), /^Creative Media News · 2024/);
    assert.match(shown.accessibilityInformation?.label ?? '', /Creative Media News, 2024.*, \d+ facts$/);
    const fact = await rowAt(sources, 'sample', 'China struggles with', '6,276');
    const row = await itemOf(sources, fact);
    assert.equal(row.description, 'United States · generative AI patent applications · 2014–2023');
    assert.equal(row.command?.command, 'ipNotes.showFact');
    const spoken = shown.accessibilityInformation?.label ?? '';
    assert.equal((await childrenOf(sources, source)).length, Number(/(\d+) facts/.exec(spoken)?.[1]));
  });

  it('has an icon and a spoken label in every row, ids that differ, and an address only where there is one', async () => {
    const { sources } = await extensionApi();
    const ids: string[] = [];
    for (const row of await rowsOf(sources, 'sample')) {
      const { id, iconPath, accessibilityInformation, contextValue } = await itemOf(sources, row);
      assert.ok(id !== undefined && accessibilityInformation !== undefined);
      assert.ok(iconPath instanceof vscode.ThemeIcon);
      assert.match(contextValue ?? '', /^source(\.linked)?$/);
      ids.push(id);
    }
    assert.ok(ids.length > 2);
    assert.equal(new Set(ids).size, ids.length);
  });
});
