/** What stands on a scene but belongs to no one source, such as a verdict: uncovered last. */
export const REST = 'rest';

/** Whose a part of a view is: that of the source that tells it, or the record's; undefined where it is part of nobody's telling. */
function ownerOf(node: Readonly<Record<string, unknown>>, key: string): string | undefined {
	if (key === 'record') return 'record';
	const teller = (node.teller ?? (node.said as Readonly<Record<string, unknown>> | undefined)?.teller) as { readonly id: string } | undefined;
	if (teller) return teller.id;
	return 'marks' in node ? 'record' : undefined;
}

/** The view of a scene with what is shown uncovered: the covered view where it is not, the open one where it is. */
export function revealed<View>(covered: View, open: View, shown: (owner: string) => boolean): View {
	return merge(covered, open, '', shown) as View;
}

function merge(covered: unknown, open: unknown, key: string, shown: (owner: string) => boolean): unknown {
	if (typeof covered !== 'object' || covered === null || typeof open !== 'object' || open === null) return covered === open || shown(REST) ? open : covered;
	if (Array.isArray(covered) && Array.isArray(open)) {
		if (covered.length !== open.length) return shown(REST) ? open : covered;
		return key === 'record' ? (shown('record') ? open : covered) : covered.map((one: unknown, i) => merge(one, open[i], '', shown));
	}
	const [under, over] = [open as Record<string, unknown>, covered as Record<string, unknown>];
	const owner = ownerOf(under, key);
	if (owner !== undefined) return shown(owner) ? under : over;
	return Object.fromEntries(Object.keys(under).map((name) => [name, merge(over[name], under[name], name, shown)]));
}

/** Whose parts of a view are covered. */
export function coveredOwners(covered: unknown, open: unknown): Set<string> {
	const asked = new Set<string>();
	const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
	for (const owner of ownersIn(open)) {
		const shown = revealed(covered, open, (one) => one === owner);
		if (!same(shown, covered)) asked.add(owner);
	}
	return asked;
}

function ownersIn(open: unknown): Set<string> {
	const owners = new Set<string>([REST]);
	revealed(open, open, (owner) => {
		owners.add(owner);
		return true;
	});
	return owners;
}
