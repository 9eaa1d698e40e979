import { describe, expect, it } from 'vitest';
import { breachesOf } from './voice.ts';

describe(breachesOf, () => {
	it.each([
		['en', 'sources:bode.about', 'The paper is wrong.', ['wrong']],
		['en', 'sources:bode.about', 'The paper calls it “wrong”.', []],
		['en', 'questions:trees.explanation', 'Read in a stored copy; what went wrong lies between, believe it.', []],
		['en', 'claims:bode-trees.statement', 'The Bode says that the engineer was wrong.', []],
		['en', 'claims:bode-trees.statement', 'The Bode invented the trees.', ['invented']],
		['en', 'claims:bode-trees.gloss', 'invented', []],
		['en', 'prose:lessons/trees/felled#2', 'The paper is mistaken.', ['mistaken']],
		['en', 'quiz:felled.why', 'The right answer is that nobody was wrong.', ['wrong']],
		['et', 'record:contract.statement', 'Leht kirjutab valesti; väärtus on suur.', ['valesti']],
		['et', 'claims:bode-trees.label', 'väljamõeldud', ['väljamõel']],
		['pl', 'questions:trees.safe', 'Gazeta podaje błędną datę.', ['błędn']],
		['pl', 'questions:trees.text', 'Zmyślone drzewa?', ['Zmyśl']],
		['ru', 'prose:brief#1', 'Это сложный вопрос, но дата неверна.', ['неверн']],
		['ru', 'claims:bode-trees.statement', 'Газета скопировала дату.', ['скопир']],
		['nl', 'case:stand', 'De krant heeft een verkeerde datum.', ['verkeerd']],
		['nl', 'measures:trees', 'verzonnen bomen', ['verzonnen']],
		['vi', 'sources:bode.dating', 'Bài báo viết sai ngày.', ['viết sai']],
		['vi', 'claims:bode-trees.statement', 'Bài báo đưa tin sai sự thật.', ['sai sự thật']]
	])('finds in %s, at %s, of “%s” %j', (locale, key, text, found) => {
		expect(breachesOf(locale, key, text)).toEqual(found);
	});
});
