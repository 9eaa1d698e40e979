import { defineParams } from '@sveltejs/kit/params';
import { isSheet, type Sheet } from '#domain/lesson.ts';

/** A language tag by its shape; which languages there are is known to the pages. */
export const params = defineParams({
	locale: (value) => (/^[a-z]{2,3}(-[A-Za-z]+)*$/.test(value) ? value : undefined),
	sheet: (value): Sheet | undefined => (isSheet(value) ? value : undefined),
	/** The number of a lesson and of a scene in it: 1-3. */
	place: (value) => (/^\d{1,2}-\d{1,2}$/.test(value) ? value : undefined)
});
