import { z } from 'zod';
import type { Amount } from '#domain/amount.ts';
import type { Id } from '#domain/id.ts';
import { parseUncertainDate, type UncertainDate } from '#domain/uncertain-date.ts';
import type { Period } from '#domain/value.ts';
import { parseAmount } from './amount-text.ts';

/** The name of a record: small letters, digits and hyphens, so that it can stand in an address. */
export const id = <T extends Id<string>>() =>
	z
		.string()
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected an id of small letters, digits and hyphens' })
		.transform((text) => text as T);

/** A BCP 47 tag of language, perhaps with script or region. */
export const locale = <T extends Id<string>>() =>
	z
		.string()
		.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, { error: 'expected a BCP 47 language tag' })
		.transform((text) => text as T);

/** A text turned into a value by a parser that throws; what it throws becomes the issue. */
export const parsed = <T>(parse: (text: string) => T) =>
	z.union([z.string(), z.number()]).transform((input, context): T => {
		try {
			return parse(String(input));
		} catch (error) {
			context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error), input });
			return z.NEVER;
		}
	});

export const edtf = parsed<UncertainDate>(parseUncertainDate);
export const amount = parsed<Amount>(parseAmount);

/** An EDTF date, or words that no date can replace; left out, the source states none. */
export const period = z
	.union([z.strictObject({ words: id<Id<'term'>>() }), edtf])
	.optional()
	.transform((input): Period => {
		if (input === undefined) return { kind: 'unstated' };
		return 'words' in input ? { kind: 'worded', term: input.words } : { kind: 'dated', date: input };
	});

/** A list in which nothing stands twice. */
export const eachOnce = <T extends z.ZodType>(member: T) =>
	z.array(member).superRefine((list, context) => {
		list.forEach((one, i) => {
			if (list.indexOf(one) < i) context.addIssue({ code: 'custom', path: [i], message: 'expected each once', input: one });
		});
	});

/** A text that is not empty and has no white space around it. */
export const words = z
	.string()
	.min(1)
	.refine((text) => text === text.trim(), { error: 'expected no white space around the text' });
export const address = z.url({ protocol: /^https?$/, error: 'expected an http or https address' });
