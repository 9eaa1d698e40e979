import type { TimelineJs } from '#views/timeline-js.ts';

/** One of the pages that show the same events. Expressions are run in the page. */
export interface Contender {
	readonly name: string;
	/** Below the folder that is served. */
	readonly path: string;
	/** True once every event can be reached: it is in the page, and the script that brings it there has come to its end. */
	readonly isReady: (count: number) => string;
	/** What moves when somebody zooms or pans: where it is tells whether a step has been painted. */
	readonly moving: string;
	/** Where a hand is laid. */
	readonly ground: string;
	readonly pan: 'drag' | 'wheel';
	/** The wheel with the control key held, or the two buttons to press in turn; a page of text has no zoom. */
	readonly zoom: 'wheel' | { readonly closer: string; readonly further: string } | undefined;
}

export const CONTENDERS: readonly Contender[] = [
	{
		name: 'ours',
		path: 'en/timeline/',
		isReady: (count) => `!!document.querySelector('#svelte-announcer') && document.querySelectorAll('article[id^="event-"]').length >= ${count}`,
		moving: '.wide .plot .shifted',
		ground: '.wide .plot',
		pan: 'drag',
		zoom: 'wheel'
	},
	{
		name: 'bare list',
		path: 'bench/bare/',
		isReady: (count) => `document.readyState !== 'loading' && document.querySelectorAll('ol > li').length >= ${count}`,
		moving: 'h1, li',
		ground: 'ol',
		pan: 'wheel',
		zoom: undefined
	},
	{
		name: 'vis-timeline',
		path: 'bench/vis/',
		isReady: () => `document.documentElement.dataset.ready === 'yes'`,
		moving: '.vis-time-axis .vis-text, .vis-item',
		ground: '.vis-center',
		pan: 'drag',
		zoom: 'wheel'
	},
	{
		name: 'TimelineJS3',
		path: 'bench/timelinejs/',
		isReady: (count) => `document.documentElement.dataset.ready === 'yes' && document.querySelectorAll('.tl-timemarker').length >= ${count}`,
		moving: '.tl-timenav-slider, .tl-timemarker',
		ground: '.tl-timenav-slider-background',
		pan: 'drag',
		zoom: { closer: '.tl-menubar-button:has(.tl-icon-zoom-in)', further: '.tl-menubar-button:has(.tl-icon-zoom-out)' }
	}
];

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
const page = (head: string, body: string): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Timeline</title>${head}</head><body>${body}</body></html>\n`;

/** The pages beside ours, by path: each shows the events of our own file for TimelineJS3. */
export const pagesBeside = ({ title, events }: TimelineJs): ReadonlyMap<string, string> =>
	new Map([
		[
			'bench/bare/index.html',
			page(
				'',
				`<h1>${escaped(title.text.headline)}</h1><ol>${events
					.map(
						({ display_date: date, group, text }) =>
							`<li><h2>${escaped(text.headline)}</h2><p>${escaped(date)}, ${escaped(group)}</p><p>${escaped(text.text)}</p></li>`
					)
					.join('')}</ol>`
			)
		],
		[
			'bench/vis/index.html',
			page(
				'<link rel="stylesheet" href="vis-timeline-graph2d.min.css"><script src="vis-timeline-graph2d.min.js"></script>',
				`<h1>${escaped(title.text.headline)}</h1><div id="timeline"></div><script>
const day = ({ year, month, day }) => new Date(Date.UTC(year, month - 1, day));
fetch('../../data/timeline.en.json').then(response => response.json()).then(({ events }) => {
	const groups = [...new Set(events.map(({ group }) => group))].map(id => ({ id, content: id }));
	const items = events.map(({ unique_id: id, group, start_date, end_date, display_date, text }) => {
		const [start, end] = [day(start_date), day(end_date)];
		return { id, group, start, ...(end > start ? { end } : { type: 'point' }), content: text.headline, title: display_date + ' ' + text.text };
	});
	const timeline = new vis.Timeline(document.getElementById('timeline'), items, groups, { zoomKey: 'ctrlKey', height: '640px', verticalScroll: true });
	timeline.on('changed', () => { document.documentElement.dataset.ready = 'yes' });
});
</script>`
			)
		],
		[
			'bench/timelinejs/index.html',
			page(
				'<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>',
				`<div id="timeline" style="width: 100%; height: 700px"></div><script>
const timeline = new TL.Timeline('timeline', '../../data/timeline.en.json', { script_path: new URL('js/', location).href, font: '' });
timeline.on('loaded', () => { document.documentElement.dataset.ready = 'yes' });
</script>`
			)
		]
	]);

/** What the other timelines are made of, from their packages: where it is, and where it goes. */
export const FILES_BESIDE: readonly (readonly [from: string, to: string])[] = [
	['vis-timeline/standalone/umd/vis-timeline-graph2d.min.js', 'bench/vis/vis-timeline-graph2d.min.js'],
	['vis-timeline/styles/vis-timeline-graph2d.min.css', 'bench/vis/vis-timeline-graph2d.min.css'],
	['@knight-lab/timelinejs/dist/css/timeline.css', 'bench/timelinejs/css/timeline.css'],
	['@knight-lab/timelinejs/dist/css/icons', 'bench/timelinejs/css/icons'],
	['@knight-lab/timelinejs/dist/js/timeline.js', 'bench/timelinejs/js/timeline.js'],
	['@knight-lab/timelinejs/dist/js/locale', 'bench/timelinejs/js/locale']
];
