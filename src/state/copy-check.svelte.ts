import type { CheckFile } from '#views/check-file.ts';
import { checkedCopy, guessFile, type CheckedCopy } from '#views/checked-copy.ts';
import { readCopy, sha256Of, type Copy } from './read-copy.ts';

/** Whether a copy is byte for byte the text as received: only a file can be. */
export type Likeness = 'same' | 'other' | 'noHash' | 'pasted';

export interface Checked extends CheckedCopy {
	readonly source: string;
	readonly likeness: Likeness;
	/** Which text the words of the copy speak for, where that is another than the one chosen. */
	readonly fitsBetter?: string;
}

type Trouble = Extract<Copy, { readonly fault: unknown }>['fault'] | 'failed' | 'unknownText' | 'nothing';

/** A reader's own copy and what was found in it. It never leaves the page: what is fetched are the fragments. */
export class CopyCheck {
	text = $state('');
	/** The name of the file, where the copy came as one. */
	name: string | undefined = $state();
	checked: Checked | undefined = $state.raw();
	trouble: Trouble | undefined = $state();
	working = $state(false);
	#hash: string | undefined;
	#files: Promise<readonly CheckFile[]> | undefined;
	readonly #addresses: readonly string[];

	/** `addresses` are those of the fragments, a file for each text. */
	constructor(addresses: readonly string[]) {
		this.#addresses = addresses;
	}

	/** The copy is what stands in the field, no file any more. */
	typed(): void {
		this.name = undefined;
		this.#hash = undefined;
	}

	async open(file: File, source: string | undefined): Promise<void> {
		this.#reset();
		const copy = await readCopy(file);
		if ('fault' in copy) {
			this.trouble = copy.fault;
			return;
		}
		this.text = copy.text;
		this.name = file.name;
		this.#hash = await sha256Of(file);
		await this.check(source);
	}

	/** Looks for the fragments of a text, or of the one that the copy seems to be of. */
	async check(source: string | undefined): Promise<void> {
		this.#reset();
		if (!this.text.trim()) {
			this.trouble = 'nothing';
			return;
		}
		this.working = true;
		try {
			const files = await (this.#files ??= this.#fetch());
			const guessed = guessFile(this.text, files);
			const file = source ? files.find((one) => one.source === source) : guessed;
			if (!file) this.trouble = 'unknownText';
			else {
				const better = guessed && guessed !== file ? { fitsBetter: guessed.source } : {};
				this.checked = { ...checkedCopy(this.text, file), source: file.source, likeness: this.#likeness(file), ...better };
			}
		} catch {
			this.#files = undefined;
			this.trouble = 'failed';
		} finally {
			this.working = false;
		}
	}

	clear(): void {
		this.#reset();
		this.text = '';
		this.typed();
	}

	#reset(): void {
		this.checked = undefined;
		this.trouble = undefined;
	}

	#likeness({ sha256 }: CheckFile): Likeness {
		if (this.name === undefined) return 'pasted';
		if (this.#hash === undefined) return 'noHash';
		return this.#hash === sha256 ? 'same' : 'other';
	}

	#fetch(): Promise<readonly CheckFile[]> {
		return Promise.all(
			this.#addresses.map(async (address) => {
				const response = await fetch(address);
				if (!response.ok) throw new Error(`${address}: ${response.status}`);
				return (await response.json()) as CheckFile;
			})
		);
	}
}
