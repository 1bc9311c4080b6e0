import { Hono } from 'hono';
import type { OpenDesk } from '#functions/desk/visit.ts';

export const draftRoutes = (_open: OpenDesk): Hono => new Hono();
