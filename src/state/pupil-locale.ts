const KEY = 'locale';

/** The language that a pupil chose on this device before, if it remembers. */
export function chosenLocale(): string | undefined {
	try {
		return localStorage.getItem(KEY) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Remembers the choice where the device lets it. */
export function keepLocale(locale: string): void {
	try {
		localStorage.setItem(KEY, locale);
	} catch {
		// Without a memory the choice is asked for again; nothing else is lost.
	}
}
