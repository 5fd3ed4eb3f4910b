import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is found and activates', async () => {
    const extension = vscode.extensions.getExtension('ip-notes.ip-notes');
    assert.ok(extension, 'VS Code does not know ip-notes.ip-notes');
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
