import { z } from 'zod';
import { SCHEMAS } from './schema.ts';

/** The JSON Schema of each kind of content file, by which an editor completes and checks what an author writes. */
export const jsonSchemas = (): Record<string, object> =>
	Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [`${name}.json`, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })]));
