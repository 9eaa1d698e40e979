import { timePlanOf, type Lesson } from '#domain/lesson.ts';
import { hrefs, type Edition } from './edition.ts';
import { sceneLabels, sceneView, type SceneLabels, type SceneView } from './scene.ts';

const LABELS = ['title', 'now', 'after', 'end', 'clock', 'timer', 'start', 'pause', 'reset', 'inStep', 'alone', 'open', 'none', 'all'] as const;

/** What a teacher sees in a second window: every scene with its notes and its time. */
export interface PresenterView {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	readonly scenes: readonly { readonly scene: SceneView; readonly notes: readonly string[]; readonly planned: string }[];
	readonly labels: SceneLabels & { readonly presenter: Readonly<Record<(typeof LABELS)[number], string>> };
}

/** The presenter's view of a lesson. The caller knows what each scene covers, and its notes as HTML. */
export function presenterView(
	edition: Edition,
	lesson: Lesson,
	about: (scene: Lesson['scenes'][number]) => { readonly owners: ReadonlySet<string>; readonly notes: readonly string[] }
): PresenterView {
	const { t } = edition;
	return {
		id: lesson.id,
		title: t.t(`lessons:${lesson.id}.title`),
		href: hrefs.lesson(lesson.id),
		scenes: timePlanOf(lesson).map(({ scene, from, to }) => {
			const { owners, notes } = about(scene);
			return { scene: sceneView(edition, lesson, scene, owners), notes, planned: t.t('messages:teach.presenter.planned', { from, to }) };
		}),
		labels: {
			...sceneLabels(edition),
			presenter: Object.fromEntries(LABELS.map((key) => [key, t.t(`messages:teach.presenter.${key}`)])) as PresenterView['labels']['presenter']
		}
	};
}
