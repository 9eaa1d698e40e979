import { z } from 'zod';
import type { EventId, MeasureId, TermId } from '#domain/id.ts';
import type { Value } from '#domain/value.ts';
import { amount, edtf, id, period, words } from './fields.ts';

const term = id<TermId>();
const measure = id<MeasureId>();
const event = id<EventId>();
const part = z.enum(['early', 'mid', 'late']);
const durationUnit = z.enum(['minute', 'hour', 'day', 'week', 'month', 'year']);
const derived = z.strictObject({ from: words, rounding: z.number() });
const scope = {
	measure,
	extent: z.enum(['all', 'mostly', 'partly']).optional(),
	condition: term.optional(),
	period
};

/** What a claim or an entry of the record says, by its kind. */
export const value: z.ZodType<Value> = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('date'), date: edtf, part: part.optional() }),
	z
		.strictObject({ kind: z.literal('bound'), notBefore: edtf.optional(), notAfter: edtf.optional(), part: part.optional() })
		.refine(({ notBefore, notAfter }) => notBefore ?? notAfter, { error: 'expected a notBefore or a notAfter, got neither' }),
	z.strictObject({ kind: z.literal('unanchored'), term, hint: z.strictObject({ date: edtf, derived }).optional() }),
	z.strictObject({ kind: z.literal('quantity'), amount, unit: term, derived: derived.optional(), ...scope }),
	z.strictObject({ kind: z.literal('share'), amount, derived: derived.optional(), ...scope }),
	z.strictObject({
		kind: z.literal('money'),
		amount,
		currency: z.string().regex(/^[A-Z]{3}$/, { error: 'expected an ISO 4217 code' }),
		per: z.enum(['year', 'month']).optional(),
		...scope
	}),
	z.strictObject({ kind: z.literal('duration'), amount, unit: durationUnit, ...scope }),
	z.strictObject({
		kind: z.literal('change'),
		direction: z.enum(['up', 'down', 'to']),
		from: amount.optional(),
		to: amount.optional(),
		by: amount.optional(),
		unit: z.union([z.literal('percent'), durationUnit, term]),
		derived: derived.optional(),
		...scope
	}),
	z.strictObject({ kind: z.literal('gap'), from: event, to: event, amount, unit: durationUnit, derived: derived.optional() }),
	z.strictObject({ kind: z.literal('category'), set: z.array(term).min(1), ...scope }),
	z.strictObject({ kind: z.literal('text'), ...scope })
]);
