/** Debian's packages: what a test needs beside Node, where it can be had without asking anybody. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How to run a command as root without being asked anything; nothing when there is no way, or no apt-get. */
export function asAdministrator(): string[] | undefined {
  if (!succeeds(['apt-get', '--version'])) return undefined;
  if (process.getuid?.() === 0) return ['env'];
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n', 'env'] : undefined;
}

/** Refreshes the lists and installs packages for the whole machine; false when that fails. */
export function aptInstall(administrator: readonly string[], packages: readonly string[]): boolean {
  const apt = aptAs(administrator);
  return (
    succeeds([...apt, 'update']) &&
    succeeds([...apt, 'install', '-y', '--no-install-recommends', ...packages])
  );
}

/**
 * Unpacks packages into a folder. Nothing is installed: no server starts, no setting of the machine changes.
 * @returns false when a package cannot be had or this is no Debian
 */
export function aptUnpack(packages: readonly string[], folder: string): boolean {
  const downloads = join(folder, 'packages');
  mkdirSync(downloads, { recursive: true });
  // As root, apt would warn that its own user may not write here.
  const asRoot = process.getuid?.() === 0 ? ['-o', 'APT::Sandbox::User=root'] : [];
  const download = (): boolean => succeeds(['apt-get', '-q', ...asRoot, 'download', ...packages], downloads);
  const administrator = asAdministrator();
  const downloaded =
    download() ||
    (administrator !== undefined && succeeds([...aptAs(administrator), 'update']) && download());
  const done =
    downloaded &&
    readdirSync(downloads).every((file) =>
      succeeds(['dpkg-deb', '--extract', join(downloads, file), folder]),
    );
  rmSync(downloads, { recursive: true });
  return done;
}

const aptAs = (administrator: readonly string[]): string[] => [
  ...administrator,
  'DEBIAN_FRONTEND=noninteractive',
  'apt-get',
  '-q',
  '-o',
  'DPkg::Lock::Timeout=120',
];

function succeeds([program = '', ...args]: readonly string[], cwd?: string): boolean {
  // Only complaints are shown: a package list is a hundred lines that tell a contributor nothing.
  return spawnSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
