// The line with which a mail says whose words it quotes: "On Tue, 3 Mar 2026 at 22:10, Ben Oduya <ben@desk.example> wrote:".

const longest = 300;
const shape =
	/^On (.{4,80}(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s(?:[+-]\d{4}|UTC|[A-Z]{1,3}T\b))?|\d{4})),?\s+(.{2,100}?)\s+wrote:\s*$/;

/** Its date as written, and who wrote, with the address; null for other lines. */
export const mailAttribution = (line: string): { readonly date: string; readonly writer: string } | null => {
	const [, date, writer] = (line.length <= longest && shape.exec(line)) || [];
	return date === undefined || writer === undefined ? null : { date, writer };
};

/** "Ben Oduya" of "Ben Oduya <ben@desk.example>", the address where there is no more. */
export const writerName = (writer: string): string | null => {
	const name = writer.replace(/\s*[<[(][^<>[\]()]*@[^<>[\]()]*[>\])]/, '').replace(/^["'\s]+|["'\s,]+$/g, '');
	return name || (/[^\s<>[\]():]+@[^\s<>[\]()]+/.exec(writer)?.[0] ?? null);
};
