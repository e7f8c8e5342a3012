/** Whether two values are made of the same parts; what is left out is the same as what is undefined. For plain data without circles. */
export const isSameValue = (left: unknown, right: unknown): boolean => {
	if (left === right) return true;
	if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false;
	for (const name in left) if (!isSameValue(left[name], right[name])) return false;
	for (const name in right) if (left[name] === undefined && right[name] !== undefined) return false;
	return true;
};

type Parts = { readonly [name: string]: unknown };

const isObject = (value: unknown): value is Parts => typeof value === 'object' && value !== null;
