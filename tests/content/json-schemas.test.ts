import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '#content/json-schemas.ts';

describe(jsonSchemas, () => {
	it.each(Object.entries(jsonSchemas()))('stands in .schemas/%s as an editor reads it (npm run schemas)', (name, schema) => {
		expect(JSON.parse(readFileSync(`.schemas/${name}`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
	});
});
