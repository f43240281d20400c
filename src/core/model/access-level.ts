import type { Access } from '../generated/types.ts';

export type AccessLevel = Access['level'];
