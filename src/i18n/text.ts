import i18next, { type TOptions } from 'i18next';
import { formatNumber } from './number-format.ts';

/** The words of one locale by namespace: `words`, `messages` and those of the case. */
export type Resources = Readonly<Record<string, object>>;
/** What is put into a text; `count` also chooses its plural form, `context` a variant. */
export type Params = Readonly<Record<string, unknown>>;
/** The same words in the grammatical forms that a language needs to build on them; which these are is the locale's own affair. */
export type Forms = Readonly<Record<string, string>>;

/** The texts of one locale. A text, a plural form or a parameter that is not there throws: nothing is shown in another language or left out. */
export interface Text {
	readonly locale: string;
	t(key: string, params?: Params): string;
	has(key: string): boolean;
	/** Every text under a key. */
	forms(key: string, params?: Params): Forms;
	/** The variant of a text for the first context that has one, else the text itself. */
	variant(key: string, contexts: readonly string[], params?: Params): string;
	/** The text in a plural form that was chosen elsewhere. */
	plural(key: string, category: Intl.LDMLPluralRule, params?: Params): string;
}

export function createText(locale: string, resources: Resources): Text {
	const i18n = i18next.createInstance();
	void i18n.init({
		lng: locale,
		load: 'currentOnly',
		fallbackLng: false,
		ns: Object.keys(resources),
		defaultNS: 'messages',
		resources: { [locale]: { ...resources } },
		initAsync: false,
		returnEmptyString: false,
		appendNamespaceToMissingKey: true,
		parseMissingKeyHandler: (key: string, _default?: string, options?: TOptions) => {
			const form = typeof options?.count === 'number' ? ` (plural form "${new Intl.PluralRules(locale).select(options.count)}")` : '';
			throw new RangeError(`expected a text for "${key}"${form} in ${locale}, got nothing`);
		},
		returnedObjectHandler: (key: string) => {
			throw new RangeError(`expected a text for "${key}" in ${locale}, got an object`);
		},
		missingInterpolationHandler: (text: string, match: readonly string[]) => {
			throw new RangeError(`expected a value for ${match[0] ?? ''} in ${JSON.stringify(text)} in ${locale}, got nothing`);
		},
		interpolation: { escapeValue: false }
	});

	const optionsOf = ({ count, context, ...rest }: Params): TOptions => ({
		...(typeof count === 'number' ? { count } : {}),
		...(typeof context === 'string' ? { context } : {}),
		replace: printable(count === undefined ? rest : { ...rest, count }, locale)
	});
	const t = (key: string, params: Params = {}): string => i18n.t(key, optionsOf(params));
	const has = (key: string): boolean => i18n.exists(key);

	return {
		locale,
		t,
		has,
		forms: (key, params = {}) => i18n.t(key, { ...optionsOf(params), returnObjects: true }) as Forms,
		variant: (key, contexts, params) => t(contexts.map((context) => `${key}_${context}`).find(has) ?? key, params),
		plural: (key, category, params) => t(`${key}_${category}`, params)
	};
}

const printable = (params: Params, locale: string): Record<string, unknown> =>
	Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? formatNumber(value, locale) : value]));
