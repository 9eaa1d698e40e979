import { defineParams } from '@sveltejs/kit/params';

/** A language tag by its shape; which languages there are is known to the pages. */
export const params = defineParams({
	locale: (value) => (/^[a-z]{2,3}(-[A-Za-z]+)*$/.test(value) ? value : undefined)
});
