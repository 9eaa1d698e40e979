import { brotliCompressSync, constants } from 'node:zlib';
import { bytesOf, claimsOn, codeOf, locales, questions, stripped, textOf, writtenIn, type PublicClaim, type PublicQuestion } from './site.ts';
import { expect, test } from './watched.ts';

const pageOf = (locale: string, { id }: PublicQuestion): string => `${locale}/compare/${id}/index.html`;

/** What is drawn of a question: everything between the chart and what stands beside it. */
const drawnOf = (html: string): string => /<div class="chart[^>]*>(?<drawn>.*?)<div class="side/s.exec(html)?.groups?.drawn ?? '';

/** What a drawing says of a claim to those who do not see it: the words and names of its links. */
function saidOf(drawn: string, claim: PublicClaim): string {
	const links = [...drawn.matchAll(/<a href="[^"]*\/claims\/(?<id>[^"/]+)\/"(?<rest>[^>]*)>(?<text>.*?)<\/a>/gs)];
	return links
		.filter(({ groups }) => groups?.id === claim.id)
		.map(({ groups }) => `${/aria-label="([^"]*)"/.exec(groups?.rest ?? '')?.[1] ?? ''} ${stripped(groups?.text ?? '')}`)
		.join(' ');
}

const kinds = [...new Set(questions.flatMap(claimsOn).map(({ value }) => value.kind))];

for (const kind of kinds) {
	test(`every answer of the kind ${kind} is drawn, and the drawing says in words whose it is and what`, () => {
		for (const question of questions) {
			const claims = claimsOn(question).filter(({ value }) => value.kind === kind);
			for (const locale of claims.length ? locales : []) {
				const drawn = drawnOf(textOf(pageOf(locale, question)));
				for (const claim of claims) {
					const said = saidOf(drawn, claim);
					expect.soft(said, `${locale} ${question.id} ${claim.id}`).not.toBe('');
					if (kind !== 'text') expect.soft(said, `${locale} ${question.id}`).toContain(codeOf(claim.source));
					const figure = claim.value.amount?.value;
					if (figure !== undefined && kind === 'quantity' && figure < 1_000_000) expect.soft(said).toContain(writtenIn(locale, figure));
				}
			}
		}
	});
}

test('no drawing needs to be seen: what is not words is hidden from those who listen', () => {
	for (const question of questions) {
		const drawn = drawnOf(textOf(pageOf(locales[0] ?? '', question)));
		expect(drawn, question.id).not.toBe('');
		for (const [svg] of drawn.replace(/<svg[^>]*aria-hidden="true".*?<\/svg>/gs, '').matchAll(/<svg(?! x=)[^>]*>/g))
			expect.soft(svg, question.id).toContain('aria-hidden');
	}
});

test('every question fits its bytes in every locale', () => {
	for (const question of questions)
		for (const locale of locales) {
			const html = bytesOf(pageOf(locale, question));
			const packed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
			expect.soft(packed, `${locale} ${question.id}`).toBeLessThanOrEqual(25 * 1024);
		}
});

test('what can safely be written stands right after the drawing, its references leading to what they name', () => {
	for (const question of questions) {
		const html = textOf(pageOf(locales[0] ?? '', question));
		const safe = /<section class="safe[^>]*>(?<safe>.*?)<\/section>/s.exec(html)?.groups?.safe ?? '';
		expect(safe, question.id).toContain('data-copy');
		expect(html.indexOf('<section class="safe')).toBeGreaterThan(html.indexOf('<div class="chart'));
		expect(html.indexOf('<section class="safe')).toBeLessThan(html.indexOf('<div class="answers'));
		for (const [, id = ''] of safe.matchAll(/href="#([^"]+)"/g)) expect.soft(safe, question.id).toContain(`id="${id}"`);
	}
});
