import { createHash } from 'node:crypto';
import type { SandboxWorld } from '../sandbox-world.ts';

const opaque = (world: SandboxWorld, kind: string): string => {
  world.state.counter += 1;
  return createHash('sha256').update(`${world.seed} ${kind} ${world.state.counter}`).digest('base64url').slice(0, 15);
};

export const imageUrn = (world: SandboxWorld): string => `urn:li:image:C4E10AQ${opaque(world, 'image')}`;

export const uploadKey = (world: SandboxWorld): string => opaque(world, 'upload');
