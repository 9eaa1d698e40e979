import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '#content/json-schemas.ts';

/** Writes the schemas that the first line of each content file points to. */
mkdirSync('.schemas', { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(`.schemas/${name}`, `${JSON.stringify(schema, null, '\t')}\n`);
