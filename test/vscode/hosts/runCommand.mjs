// @ts-check
import { spawn } from 'node:child_process';
import { killGroup, onProcessEnd } from './onProcessEnd.mjs';

const isWindows = process.platform === 'win32';

/**
 * Runs a command to its end and gives its output; rejects with the tail of that output when it fails, because
 * the end of a log is where the reason is. Never asks anything: standard input is closed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<string>}
 */
export function runCommand(command, args, { cwd, env, timeoutMs = 600_000 } = {}) {
  const called = [command, ...args].join(' ');
  return new Promise((resolve, reject) => {
    // A process group of its own, so that nothing that it has started outlives this process.
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: !isWindows });
    const end = () => (isWindows ? child.kill() : killGroup(child));
    const forget = onProcessEnd(end);
    const timer = setTimeout(end, timeoutMs);
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const settle = () => {
      forget();
      clearTimeout(timer);
    };
    child.once('error', (error) => {
      settle();
      reject(new Error(`${called}: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      settle();
      if (code === 0) return resolve(output);
      const tail = output.trimEnd().split('\n').slice(-25).join('\n');
      reject(new Error(`${called} ended with ${signal ?? `status ${code}`}${cwd ? ` in ${cwd}` : ''}\n${tail}`));
    });
  });
}

/**
 * Runs npm with the same Node.js as this script. What an outer `npm test` puts into the environment about its own
 * package is left out, so that the inner npm works on the directory that it is called in.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<string>}
 */
export function runNpm(args, cwd) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|config_(local_prefix|prefix|omit))/i.test(name),
    ),
  );
  const npmCli = process.env.npm_execpath;
  return npmCli?.endsWith('.js')
    ? runCommand(process.execPath, [npmCli, ...args], { cwd, env })
    : runCommand('npm', args, { cwd, env });
}
