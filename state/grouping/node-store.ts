// What the history of joins knows of each node, as numbers.
import { grown, roomFor } from './grown.ts';

const begun = 1024;

export class NodeStore {
	/** The group of the node alone, and the whole tree that it is in. */
	leaf = new Int32Array(begun);
	home = new Int32Array(begun);
	/** Tells items apart that had the same node one after the other. */
	serial = new Int32Array(begun);
	/** The run and the draught in which it came in last, and the group it is in there. */
	run = new Int32Array(begun);
	draught = new Int32Array(begun);
	top = new Int32Array(begun);
	/** Nodes below this one were there. */
	end = 0;

	/** Makes room for a node. */
	reach(node: number): void {
		this.end = Math.max(this.end, node + 1);
		if (node < this.leaf.length) return;
		const size = roomFor(node + 1);
		this.leaf = grown(this.leaf, size);
		this.home = grown(this.home, size);
		this.serial = grown(this.serial, size);
		this.run = grown(this.run, size);
		this.draught = grown(this.draught, size);
		this.top = grown(this.top, size);
	}
}
