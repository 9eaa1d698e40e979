/** Whether the page is being laid out for paper. */
export class Paper {
	on = $state(false);

	constructor() {
		$effect(() => {
			matchMedia('print').onchange = ({ matches }) => (this.on = matches);
		});
	}
}
