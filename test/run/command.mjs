// @ts-check
import { fork, spawn } from 'node:child_process';
import { root } from '../vscode/hosts/paths.mjs';

/**
 * Runs a command in the root of the repository with its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ timeoutMs?: number }} [options]
 * @returns {Promise<boolean>} whether it ended with status 0
 */
export function succeeds(command, args, { timeoutMs = 600_000 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: timeoutMs,
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
}

/**
 * Runs a script of ours that reports by `process.send`; its last message is the answer, undefined if it crashed
 * before one or ended with a status other than 0.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{ timeoutMs: number, onMessage?: (message: any) => void, execArgv?: string[] }} options
 * @returns {Promise<any>}
 */
export function askScript(script, args, { timeoutMs, onMessage, execArgv = [] }) {
  return new Promise((resolve) => {
    const child = fork(script, args, { cwd: root, execArgv, timeout: timeoutMs, killSignal: 'SIGTERM' });
    /** @type {unknown} */
    let answer;
    child.on('message', (message) => {
      answer = message;
      onMessage?.(message);
    });
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => resolve(code === 0 ? answer : undefined));
  });
}
