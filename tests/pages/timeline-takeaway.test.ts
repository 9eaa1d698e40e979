import { readFileSync } from 'node:fs';
import { besides, event, found, messageIn, sampled, sources } from './site.ts';
import { alive, expect, test, type Page } from './watched.ts';

const [locale = ''] = sampled;
const others = sampled.length > 1 ? sampled : [locale, besides(locale)];

const open = async (page: Page, one: string, query = ''): Promise<void> => {
	await page.goto(`${one}/timeline/${query}`);
	await alive(page);
};
const button = (page: Page, kind: 'svg' | 'png', one = locale) => page.getByRole('button', { name: messageIn(one, `takeaway.${kind}`) });
const said = (page: Page) => page.locator('.ways [role="status"]');

/** The file that a button hands out. */
async function taken(page: Page, kind: 'svg' | 'png', one = locale): Promise<{ readonly name: string; readonly bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await button(page, kind, one).click();
	const download = await waiting;
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
const takenSvg = async (page: Page, one = locale): Promise<string> => (await taken(page, 'svg', one)).bytes.toString('utf8');

/** What a program reads in an SVG file; on a page without the policy of ours, which forbids to parse. */
async function read(page: Page, svg: string) {
	const bare = await page.context().newPage();
	const result = await bare.evaluate((text) => {
		const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
		const { documentElement: root } = parsed;
		const all = [...root.querySelectorAll('*')];
		const wordsOf = (one: Element) => [...one.querySelectorAll('text')].map((words) => words.textContent).join(' ');
		return {
			fault: parsed.querySelector('parsererror')?.textContent,
			size: ['width', 'height', 'viewBox'].map((name) => root.getAttribute(name)),
			words: wordsOf(root),
			links: [...root.querySelectorAll('a')].map((link) => ({
				to: link.getAttribute('href') ?? '',
				title: link.querySelector('title')?.textContent ?? '',
				words: wordsOf(link)
			})),
			names: [...new Set(all.map(({ localName }) => localName))],
			asked: all.flatMap((one) =>
				[...one.attributes].flatMap(({ localName, value }) =>
					(localName === 'href' || localName === 'src') && one.localName !== 'a' ? [value] : [...value.matchAll(/url\(([^)]*)\)/g)].map(([, to]) => to ?? '')
				)
			),
			style: root.querySelector('style')?.textContent ?? ''
		};
	}, svg);
	await bare.close();
	return result;
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
/** The drawing without the address that it tells, which holds what was asked of the page. */
const bodyOf = (svg: string): string => svg.slice(svg.indexOf('</style>'), svg.lastIndexOf('<a '));

test.describe('the picture of the timeline as SVG', () => {
	for (const one of others) {
		test(`says in ${one} all that is drawn, where it is from and where it is found`, async ({ page }) => {
			await open(page, one, `?event=${event.id}`);
			const { name, bytes } = await taken(page, 'svg', one);
			expect(name).toBe(`timeline-${one}.svg`);
			const file = await read(page, bytes.toString('utf8'));
			expect(file.fault).toBeUndefined();
			const words = squeezed(file.words);
			expect(words).toContain(squeezed(await page.locator('h1').innerText()));
			expect(words).toContain(squeezed(event.title[one] ?? ''));
			for (const { code } of sources) expect(words).toContain(code);
			const [, credit = ''] =
				new RegExp(`(${messageIn(one, 'takeaway.sources').split('{{')[0] ?? ''}.*?\\.) `).exec(await page.locator('.paper-only').innerText()) ?? [];
			for (const text of [credit, messageIn(one, 'chart.undated'), messageIn(one, 'version').replace('{{version}}.', '')]) {
				expect(squeezed(text)).not.toBe('');
				expect(words).toContain(squeezed(text));
			}
			expect(file.links.filter(({ to }) => to === page.url()).map((link) => squeezed(link.words))).toEqual([page.url()]);
			// What is laid beyond the ends of the plot, for when it is moved, is not in view.
			const marks = await page.locator('a[data-event]:visible').evaluateAll((all) =>
				all.flatMap((mark) => {
					const [plot, at] = [mark.closest('.plot'), mark.querySelector('.target')].map((one) => one?.getBoundingClientRect());
					if (!plot || !at || at.right < plot.left || at.left > plot.right) return [];
					return [{ said: mark.ariaLabel ?? '', to: new URL(mark.getAttribute('href') ?? '', location.href).href, label: mark.textContent.trim() }];
				})
			);
			expect(marks.length).toBeGreaterThan(5);
			for (const mark of marks)
				expect(file.links.filter(({ to, title, words }) => to === mark.to && title === mark.said && words === mark.label)).not.toEqual([]);
			const undated = await page.locator('.gutter q').allInnerTexts();
			for (const text of undated) expect(words).toContain(squeezed(text));
			expect(await said(page).innerText()).toBe('');
		});
	}

	test('asks nothing of any other place and brings its fonts', async ({ page, baseURL }) => {
		await open(page, locale);
		const svg = await takenSvg(page);
		const { names, asked, style } = await read(page, svg);
		expect(names.filter((name) => ['script', 'foreignObject', 'image', 'iframe', 'set', 'animate'].includes(name))).toEqual([]);
		expect(asked.filter((to) => !to.startsWith('#'))).toEqual([]);
		expect([...style.matchAll(/url\(([^)]{0,30})/g)].filter(([, to = '']) => !to.startsWith('data:font/woff2;base64,'))).toEqual([]);
		for (const family of ['Source Serif 4', 'Source Sans 3']) expect(style).toContain(`font-family:"${family}"`);
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		const alone = new URL('alone.svg', baseURL).href;
		await page.route(alone, (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
		await page.goto(alone);
		expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([alone]);
		expect(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'loaded').length))).toBeGreaterThan(1);
	});

	test('is another with another event or stretch of time, and the same on a telephone', async ({ page }) => {
		await open(page, locale, `?event=${event.id}`);
		const picture = bodyOf(await takenSvg(page));
		await page.setViewportSize({ width: 360, height: 800 });
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(bodyOf(await takenSvg(page))).toBe(picture);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.locator(`a[data-event]:visible:not([data-event="${event.id}"])`).first().press('Enter');
		await expect(page.locator('#panel')).not.toContainText(event.title[locale] ?? '');
		const picked = await takenSvg(page);
		expect(bodyOf(picked)).not.toBe(picture);
		expect((await read(page, picked)).links.map(({ to }) => to)).toContain(page.url());
		await open(page, locale, `?event=${event.id}&from=1980-01-01&to=1980-12-31`);
		const empty = await takenSvg(page);
		const marked = await read(page, empty);
		expect(marked.words).toContain('1980');
		expect(bodyOf(empty).length).toBeLessThan(picture.length);
	});

	test('is of the choice that is made, and in the story of the drawing that it leaves out', async ({ page }) => {
		const [source] = sources;
		await open(page, locale, `?show=parting&source=${source?.id ?? ''}&view=story`);
		await expect(page.locator('#panel')).toHaveCount(0);
		const { words, links } = await read(page, await takenSvg(page));
		expect(words).toContain(`${messageIn(locale, 'filter.sources')}: ${source?.code ?? ''}`);
		const address = links.at(-1)?.to ?? '';
		expect(new URL(address).searchParams.get('show')).toBe('parting');
		expect(new URL(address).searchParams.has('view')).toBe(false);
	});
});

test.describe('the picture of the timeline as PNG', () => {
	for (const one of others.slice(-2)) {
		test(`is drawn with its words in ${one}, in two dots for a px`, async ({ page }) => {
			await open(page, one);
			const { size } = await read(page, await takenSvg(page, one));
			const { name, bytes } = await taken(page, 'png', one);
			expect(name).toBe(`timeline-${one}.png`);
			const bare = await page.context().newPage();
			const seen = await bare.evaluate(async (text) => {
				const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
				const { width, height } = image;
				const context = found(new OffscreenCanvas(width, height).getContext('2d'));
				context.drawImage(image, 0, 0);
				const colours = new Set(new Uint32Array(context.getImageData(0, 0, width, height).data.buffer));
				// Beside the rules, which are darker than half all along: lines of dots in which ink comes and goes, as in writing.
				const written = (x: number, y: number, w: number, h: number) => {
					const { data } = context.getImageData(x, y, w, h);
					return Array.from({ length: h }, (_, row) => {
						const dark = Array.from({ length: w }, (_, column) => (data[4 * (row * w + column)] ?? 255) < 100);
						return dark.filter((one, i) => one && !dark[i - 1]).length;
					}).filter((strokes) => strokes > 8).length;
				};
				return { size: [width, height], colours: colours.size, title: written(80, 100, 1200, 160), foot: written(80, height - 160, 1200, 120) };

				function found<Thing>(thing: Thing | null): Thing {
					if (thing === null) throw new Error('nothing to draw on');
					return thing;
				}
			}, bytes.toString('base64'));
			await bare.close();
			expect(seen.size).toEqual(size.slice(0, 2).map((length) => 2 * Number(length)));
			expect(seen.colours).toBeGreaterThan(500);
			expect(seen.title, 'lines of dots with writing in them').toBeGreaterThan(20);
			expect(seen.foot, 'lines of dots with writing in them').toBeGreaterThan(15);
		});
	}
});

test.describe('while the picture is drawn', () => {
	test('that is said, and the buttons wait and keep the focus', async ({ page }) => {
		await open(page, locale);
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/*.woff2', async (route) => {
			await held;
			await route.continue();
		});
		const waiting = page.waitForEvent('download');
		await button(page, 'png').press('Enter');
		await expect(said(page)).toHaveText(messageIn(locale, 'takeaway.working'));
		await expect(button(page, 'svg')).toHaveAttribute('aria-disabled', 'true');
		await button(page, 'svg').press('Enter');
		await button(page, 'png').focus();
		release();
		expect((await waiting).suggestedFilename()).toBe(`timeline-${locale}.png`);
		await expect(said(page)).toHaveText('');
		await expect(button(page, 'png')).toBeFocused();
		await expect(button(page, 'svg')).toHaveAttribute('aria-disabled', 'false');
	});

	test.describe('and a font is missing', () => {
		test.use({ forgiven: /woff2/ });

		test('the failure is said, and asking again helps', async ({ page }) => {
			await open(page, locale);
			await page.route('**/*.woff2', (route) => route.fulfill({ status: 503 }));
			await button(page, 'svg').click();
			await expect(said(page)).toHaveText(messageIn(locale, 'takeaway.failed'));
			await page.unroute('**/*.woff2');
			expect(await takenSvg(page)).toContain('</svg>');
			await expect(said(page)).toHaveText('');
		});
	});

	test('without script there is no button that does nothing', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
		const page = await context.newPage();
		await page.goto(`${locale}/timeline/`);
		await expect(page.locator('.ways a')).toBeVisible();
		await expect(page.locator('.ways button:visible')).toHaveCount(0);
		await context.close();
	});
});

test('nothing that draws pictures is fetched before one is asked for', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, locale);
	const before = asked.length;
	await takenSvg(page);
	expect(
		found(
			asked.slice(before).filter((address) => address.endsWith('.js')),
			'script fetched on request'
		)
	).not.toBe('');
});
