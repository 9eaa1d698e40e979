import { z } from 'zod';
import type { ClaimId, Id, LessonId } from '#domain/id.ts';
import { isSheet, type Lesson } from '#domain/lesson.ts';
import { eachOnce, id, parsed } from './fields.ts';
import { parseShown } from './shown-text.ts';

const scene = z.strictObject({
	// The presenter's view stands beside the scenes of a lesson.
	id: id<Id<'scene'>>().refine((name) => name !== 'presenter', { error: 'expected any id but presenter' }),
	minutes: z.int().min(1),
	show: parsed(parseShown),
	hide: eachOnce(z.enum(['figures', 'dates', 'names'])).default([]),
	hands: eachOnce(id<Id<'choice'>>()).default([])
});

/** A lesson whose scenes fill its minutes, each of a name of its own. */
export const lessonSchema: z.ZodType<Lesson> = z
	.strictObject({
		id: id<LessonId>(),
		minutes: z.int().min(1),
		age: z.tuple([z.int().min(3), z.int().max(120)]),
		scenes: z.array(scene).min(1),
		cards: eachOnce(id<ClaimId>()).default([]),
		tasks: z.int().min(1).max(9).default(0)
	})
	.superRefine(({ minutes, age: [youngest, oldest], scenes }, context) => {
		const sum = scenes.reduce((total, one) => total + one.minutes, 0);
		if (sum !== minutes)
			context.addIssue({ code: 'custom', path: ['minutes'], message: `expected ${sum}, the minutes of its scenes together`, input: minutes });
		if (youngest > oldest) context.addIssue({ code: 'custom', path: ['age'], message: 'expected the younger age first' });
		scenes.forEach((one, i) => {
			if (scenes.findIndex((other) => other.id === one.id) < i)
				context.addIssue({ code: 'custom', path: ['scenes', i, 'id'], message: 'expected an id used once', input: one.id });
			if (isSheet(one.id))
				context.addIssue({ code: 'custom', path: ['scenes', i, 'id'], message: 'expected a name that is no page of the lesson on paper', input: one.id });
			if (one.hands.length === 1) context.addIssue({ code: 'custom', path: ['scenes', i, 'hands'], message: 'expected at least two choices' });
		});
	});
