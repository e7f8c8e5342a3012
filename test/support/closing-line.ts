// A vitest reporter that ends the run with the one plain line that scripts read.
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
	onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
		let passed = 0;
		let failed = 0;
		let skipped = 0;
		for (const module of modules) {
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				if (state === 'passed') passed += 1;
				else if (state === 'failed') failed += 1;
				else skipped += 1;
			}
			if (module.errors().length > 0) failed += 1;
		}
		process.on('exit', () => {
			process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
		});
	}
}
