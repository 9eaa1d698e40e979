import type { Component } from 'svelte';
import type { PageWords } from '#views/page-words.ts';
import type { SceneBody } from '#views/scene-body.ts';
import type { TogglesView } from '#views/toggles.ts';

/** What every view in a scene is given. */
export interface BodyProps {
	body: SceneBody;
	words: PageWords;
	home: string;
	toggles: TogglesView;
	/** How the fold is called that says what can be written, and whether it is open: in the scene that lands. */
	landing: string;
	lands: boolean;
}

/** A page ships the script of the view that it shows and of no other. */
const BODIES: Readonly<Record<SceneBody['kind'], () => Promise<{ default: unknown }>>> = {
	question: () => import('./SceneQuestion.svelte'),
	timeline: () => import('./SceneTimeline.svelte'),
	matrix: () => import('./SceneMatrix.svelte'),
	pair: () => import('./ScenePair.svelte'),
	claim: () => import('./SceneClaim.svelte'),
	source: () => import('./SceneSource.svelte')
};

/** The component that shows a kind of view; each takes the body of its own kind. */
export const bodyOf = async (kind: SceneBody['kind']): Promise<Component<BodyProps>> => (await BODIES[kind]()).default as Component<BodyProps>;
