/** Copies what a page offers for copying, as it looks and as plain text; where there is no clipboard it selects it and says so. */
const root = document;

for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => {
		if (button.dataset.copy === undefined) print();
		else void copy(button);
	});
}
// The publisher has not said where the site stands, so citations name where it is read.
for (const place of root.querySelectorAll('[data-here]')) {
	const address = location.origin + location.pathname;
	const said = place.getAttribute('data-here') ?? '';
	place.textContent = place.textContent.replaceAll(said, address);
}

async function copy({ dataset, nextElementSibling: status }: HTMLButtonElement): Promise<void> {
	const target = root.getElementById(dataset.copy ?? '');
	if (!target) return;
	try {
		const rich = target.cloneNode(true) as HTMLElement;
		for (const link of rich.querySelectorAll('a')) link.setAttribute('href', link.href);
		const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
		await navigator.clipboard.write([new ClipboardItem({ ...part('text/plain', target.innerText), ...part('text/html', rich.outerHTML) })]);
		say(status, dataset.copied);
	} catch {
		getSelection()?.selectAllChildren(target);
		say(status, dataset.selected);
	}
}

function say(status: Element | null, words = ''): void {
	if (status) status.textContent = words;
}
