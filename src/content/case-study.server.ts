import { readCaseFolder } from './folder.ts';

/** The case that this site is about, read once a build and again whenever a content file changes in development. */
export const content = readCaseFolder();
