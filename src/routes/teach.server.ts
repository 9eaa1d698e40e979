import { error } from '@sveltejs/kit';
import { content } from '#content/case-study.server.ts';
import { partsOf, renderProse, sectionsOf } from '#content/prose.ts';
import { coverBody } from '#components/cover.ts';
import type { Lesson, Scene } from '#domain/lesson.ts';
import type { Edition } from '#views/edition.ts';
import { pageWords } from '#views/page-words.ts';
import { coveredOwners } from '#views/reveal.ts';
import { sceneBody, type SourceParts } from '#views/scene-body.ts';
import { sceneLabels, sceneView } from '#views/scene.ts';
import { pupilWords, shortAddress } from '#views/pupils.ts';
import { togglesView, type TogglesView } from '#views/toggles.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';

/** Every lesson in every locale, for the pages of one. */
export const lessonEntries = (): { locale: string; lesson: string }[] =>
	locales.flatMap((locale) => firstEdition().study.lessons.map(({ id }) => ({ locale, lesson: id })));

/** Every scene in every locale. */
export const sceneEntries = (wanted: (scene: Scene) => boolean = () => true): { locale: string; lesson: string; scene: string }[] =>
	locales.flatMap((locale) =>
		firstEdition().study.lessons.flatMap(({ id, scenes }) => scenes.filter(wanted).map((scene) => ({ locale, lesson: id, scene: scene.id })))
	);

/** A lesson of the case in the language of an address. */
export function lessonIn(locale: string, id: string): { edition: Edition; lesson: Lesson } {
	const edition = editionIn(locale);
	const lesson = edition.study.lessons.find((one) => one.id === id);
	if (!lesson) error(404, `no lesson ${id}`);
	return { edition, lesson };
}

/** The parts of a lesson's or a scene's prose as HTML. */
export const proseIn = (locale: string, path: string): string[] => partsOf(content.prose[locale]?.[`lessons/${path}`] ?? '').map(renderProse);

/** Every language with its own name. */
export const localesOf = ({ translators }: Edition) => [...translators].map(([locale, translator]) => ({ locale, name: translator.language(locale) }));

/** A scene with what it shows, covered and open. */
export function sceneIn(locale: string, lessonId: string, sceneId: string) {
	const { edition, lesson } = lessonIn(locale, lessonId);
	const scene = lesson.scenes.find(({ id }) => id === sceneId);
	if (!scene) error(404, `no scene ${sceneId}`);
	const { open, covered, owners } = bodiesOf(edition, scene);
	return {
		scene: sceneView(edition, lesson, scene, owners),
		open,
		// Where nothing is covered, the open view is all there is.
		...(owners.size ? { covered } : {}),
		notes: proseIn(locale, `${lessonId}/${sceneId}`),
		labels: sceneLabels(edition),
		words: pageWords(edition),
		toggles: ownToggles(edition),
		locales: localesOf(edition),
		pupils: { address: shortAddress(edition.study.lessons.indexOf(lesson), lesson.scenes.indexOf(scene)), words: pupilWords(edition) }
	};
}

/** Original, gloss or both; the gloss is in the language of the page. */
function ownToggles(edition: Edition): TogglesView {
	const toggles = togglesView(edition);
	return { ...toggles, locales: toggles.locales.filter(({ locale }) => locale === edition.t.locale) };
}

/** What a scene shows, and whose parts of it are covered at first. */
export function bodiesOf(edition: Edition, scene: Scene) {
	const open = sceneBody(edition, scene.show, sourceParts(edition));
	const covered = coverBody(open, edition, scene, edition.t.t('messages:teach.scene.hidden'));
	return { open, covered, owners: coveredOwners(covered, open) };
}

const sourceParts =
	({ t }: Edition): SourceParts =>
	(source) => {
		const proof = content.proofs[source];
		if (!proof) throw new Error(`no proof of ${source}`);
		return { proof, digest: sectionsOf(content.prose[t.locale]?.[`digests/${source}`] ?? '') };
	};
