/** The first and last place shown (both from 1; 0 and 0 when there is nothing) and the number of pages. */
export function pageRange(page: number, pageSize: number, total: number) {
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1;
  return { from, to: Math.min(page * pageSize, total), pages: Math.max(1, Math.ceil(total / pageSize)) };
}

/** The pages to link to: the first, the last, and those beside the current one; null is a gap of more than one. */
export function pageSteps(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((step) => step >= 1 && step <= pages);
  const wanted = [...new Set(near)].sort((a, b) => a - b);
  return wanted.flatMap((step, place) => {
    const gap = step - (wanted[place - 1] ?? 0);
    if (gap === 2) return [step - 1, step];
    return gap > 2 ? [null, step] : [step];
  });
}
