import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { Invalid } from './refusals.ts';

/** The account that PostgreSQL runs under and that its files belong to; `switched` when it is not our own. */
export interface ClusterOwner {
  readonly uid: number;
  readonly gid: number;
  readonly switched: boolean;
}

const NOBODY = 65534;

/**
 * The account for this cluster: our own; as root (which PostgreSQL refuses) that of the cluster where one
 * stands already, so that root may work on the folder of a service account, else uid and gid 65534.
 */
export function clusterOwnerOf(cluster: string): ClusterOwner {
  const uid = process.getuid?.() ?? -1;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? -1, switched: false };
  const found = statSync(cluster, { throwIfNoEntry: false });
  if (found !== undefined && found.uid !== 0) return { uid: found.uid, gid: found.gid, switched: true };
  return { uid: NOBODY, gid: NOBODY, switched: true };
}

/** What spawn needs to run a program as the owner. */
export function runAs(owner: ClusterOwner): { uid: number; gid: number } | Record<never, never> {
  return owner.switched ? { uid: owner.uid, gid: owner.gid } : {};
}

/**
 * The name under which PostgreSQL sees this process at the other end of its socket. Refuses (Invalid) when
 * the account has no name, as happens in a container with a number of its own: PostgreSQL needs one.
 */
export function applicationAccount(): string {
  try {
    return userInfo().username;
  } catch {
    throw new Invalid(
      `Gebruiker ${process.getuid?.()} heeft geen naam in /etc/passwd, en PostgreSQL heeft die nodig. ` +
        'Draai Regioloket als een gebruiker met een naam, of geef een eigen server op met DATABASE_URL.',
    );
  }
}

/**
 * The data folder exists afterwards and the owner can enter it. Folders that are made here are private to us,
 * except that an owner who is not us may pass through. Refuses (Invalid, field REGIOLOKET_DATA) a folder that
 * cannot be made, or that the owner cannot enter, with the remedy.
 */
export function makeDataFolder(folder: string, owner: ClusterOwner): void {
  const standing = nearestExisting(folder);
  if (owner.switched && !canEnter(standing, owner)) throw unreachable(folder, owner);
  try {
    const first = mkdirSync(folder, { recursive: true });
    if (first !== undefined) openFrom(first, folder, owner.switched ? 0o711 : 0o700);
  } catch (error) {
    throw invalid(`De gegevensmap ${folder} kan niet gemaakt worden (${(error as Error).message}).`);
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

/** By trying: only the kernel knows what modes, access lists and mounts come to. */
function canEnter(folder: string, owner: ClusterOwner): boolean {
  const tried = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { cwd: '/', ...runAs(owner) });
  return tried.error !== undefined || tried.status === 0;
}

/** Modes are set by hand, since a strict umask would shut the owner out of what was made for it. */
function openFrom(first: string, folder: string, mode: number): void {
  for (let at = folder; at.length >= first.length; at = dirname(at)) chmodSync(at, mode);
}

function unreachable(folder: string, owner: ClusterOwner): Invalid {
  const barrier = firstBarrier(nearestExisting(folder), owner);
  return invalid(
    `De gegevensmap ${folder} is onbereikbaar voor PostgreSQL. Het weigert als root te draaien en draait ` +
      `daarom als gebruiker ${owner.uid}, die niet in ${barrier} mag. Kies met REGIOLOKET_DATA een andere map, ` +
      `bijvoorbeeld /var/lib/regioloket/eigen, of laat die gebruiker erdoor: chmod o+x '${barrier}'`,
  );
}

function firstBarrier(folder: string, owner: ClusterOwner): string {
  const parent = dirname(folder);
  return parent === folder || canEnter(parent, owner) ? folder : firstBarrier(parent, owner);
}

function invalid(message: string): Invalid {
  return new Invalid(message, { REGIOLOKET_DATA: message });
}
