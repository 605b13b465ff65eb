import { type ArcRef, endOf, leaving, type Topology } from './topology.ts';

/**
 * Strings the given arcs (by index) together into as few long lines as they allow without branching: at a node
 * where exactly two of them meet the line goes on. Long lines have clean corners and even dashes, and less to send.
 */
export function stringTogether(topology: Topology, arcs: Iterable<number>): ArcRef[][] {
  const open = new Set(arcs);
  const chosen = new Set(open);
  const lines: ArcRef[][] = [];
  for (const arc of chosen) {
    if (!open.delete(arc)) continue;
    const onward = walk(topology, arc, { chosen, open });
    const backward = walk(topology, ~arc, { chosen, open });
    lines.push([...backward.reverse().map((ref) => ~ref), arc, ...onward]);
  }
  return lines;
}

/** The arcs after `start`, up to a fork, a loose end, or where the line closes; takes them out of `open`. */
function walk(
  topology: Topology,
  start: ArcRef,
  { chosen, open }: { chosen: ReadonlySet<number>; open: Set<number> },
): ArcRef[] {
  const line: ArcRef[] = [];
  let ref = start;
  for (;;) {
    const node = endOf(topology, ref);
    if (node === null) return line;
    const ways = leaving(topology, node).filter((way) => chosen.has(way < 0 ? ~way : way));
    const next = ways.find((way) => way !== ~ref);
    if (ways.length !== 2 || next === undefined || !open.delete(next < 0 ? ~next : next)) return line;
    line.push(next);
    ref = next;
  }
}
