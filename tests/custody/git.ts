import { spawnSync } from 'node:child_process';

/** Whether git is installed. */
export const HAS_GIT = spawnSync('git', ['--version']).status === 0;

/** Runs git in a folder, as nobody in particular and under no settings of this machine; throws where it fails. */
export function git(folder: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
}

export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}
