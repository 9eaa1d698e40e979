/** What a key does on a scene; a number is one more hand for the choice in that place, from 0. */
export type Act = 'next' | 'previous' | 'first' | 'last' | 'full' | 'blank' | 'notes' | 'reveal' | 'cover' | 'help' | number;

const NAMED: Readonly<Record<string, Act>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	'?': 'help'
};
const LETTERS: Readonly<Record<string, Act>> = { f: 'full', b: 'blank', n: 'notes', r: 'reveal' };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key means, or nothing; a keyboard without Latin letters goes by where they would stand. */
export function actOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Pressed): Act | undefined {
	if (ctrlKey || altKey || metaKey) return undefined;
	if (key === ' ') return shiftKey ? 'previous' : 'next';
	if (/^[1-9]$/.test(key)) return Number(key) - 1;
	const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : /^\p{L}$/u.test(key) ? code.replace(/^Key/, '').toLowerCase() : '';
	const act = NAMED[key] ?? LETTERS[letter];
	return act === 'reveal' && shiftKey ? 'cover' : act;
}

/** Whether a key belongs to what has the focus: text to a field, the space bar to a button. */
export function isTaken({ key }: Pick<KeyboardEvent, 'key'>, focus: Element | null): boolean {
	if (focus?.closest('input, textarea, select, [contenteditable]')) return true;
	return key === ' ' && Boolean(focus?.closest('button, summary, a'));
}
