import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { arrivals, scenePlaces } from '#views/pupils.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';

export const csr = true;

export const entries: EntryGenerator = () => scenePlaces(firstEdition()).map((place) => ({ place }));

export const load: PageServerLoad = ({ params }) => {
	const choices = arrivals(locales.map(editionIn), params.place);
	if (!choices.length) error(404, `no scene ${params.place}`);
	return { choices };
};
