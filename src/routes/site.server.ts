import type { Site } from '#views/citation.ts';

const { SITE_ORIGIN, BASE_PATH = '' } = process.env;

/** Where the publisher says that the site will stand. */
export const site: Site = { address: `${SITE_ORIGIN ?? 'http://localhost'}${BASE_PATH}`, isKnown: SITE_ORIGIN !== undefined };
