import type { PackFault } from '../../fault.ts';
import type { MenuNode, Pack } from '../../schema/index.ts';
import { eachList, field, type Path } from './walk.ts';

/** An id stands once in its list; the ids of the menu stand once in the whole menu. */
export function duplicateFaults(pack: Pack): PackFault[] {
  const faults: PackFault[] = [];
  const { menu, ...rest } = pack;
  eachList(rest, (list, path) => {
    const ids = list.map((item) => field(item, 'id'));
    ids.forEach((id, index) => {
      if (typeof id === 'string' && ids.indexOf(id) < index)
        faults.push(duplicate(id, [...path, index]));
    });
  });
  const seen = new Set<string>();
  eachNode(menu, ['menu'], (node, path) => {
    if (seen.has(node.id)) faults.push(duplicate(node.id, path));
    seen.add(node.id);
  });
  return faults;
}

/** Visits every node of the menu, headings first. */
export function eachNode(
  nodes: readonly MenuNode[],
  path: Path,
  visit: (node: MenuNode, path: Path) => void,
): void {
  nodes.forEach((node, index) => {
    visit(node, [...path, index]);
    eachNode(node.children ?? [], [...path, index, 'children'], visit);
  });
}

function duplicate(id: string, path: Path): PackFault {
  return { code: 'duplicate-id', path: [...path, 'id'], details: { id } };
}
