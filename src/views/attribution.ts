import type { Claim } from '#domain/claim.ts';
import type { Edition } from './edition.ts';

/** Who says a thing and how, link by link from the outermost speaker, in plain sentences; what we worked out nobody says. */
export function attributionOf({ t }: Edition, claim: Claim): string[] {
	if ('derived' in claim.value && claim.value.derived) return [t.t('messages:attribution.derived')];
	return claim.attribution.map(({ who, kind, verb, stance, form, scope }) => {
		if (kind === 'text') return t.t('messages:attribution.text');
		const speaker = t.t(`terms:${who}`);
		const said = verb ? t.t(`messages:attribution.${form}Verb`, { who: speaker, verb: t.quote(verb) }) : t.t(`messages:attribution.${form}`, { who: speaker });
		const notes = [stance === 'neutral' ? undefined : t.t(`words:stance.${stance}`), scope === 'doubtful' ? t.t('messages:attribution.doubtful') : undefined];
		return [said, ...notes.filter((note) => note !== undefined)].join(' · ');
	});
}

/** The modality with its degree: "planned: decided". */
export function modalityOf({ t }: Edition, { modality, degree }: Pick<Claim, 'modality' | 'degree'>): string {
	const word = t.t(`words:modality.${modality}`);
	return degree ? t.t('messages:modalityDegree', { modality: word, degree: t.t(`words:degree.${degree}`) }) : word;
}
