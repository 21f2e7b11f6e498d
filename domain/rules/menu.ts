import type { Citation, MenuNode, Pack } from './schema/index.ts';

/** A node of the menu with what it inherits from the headings above it. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Labels of the headings above, outermost first. */
  readonly path: readonly string[];
  readonly funds: readonly string[];
  readonly spends: readonly string[];
  readonly words: readonly string[];
  readonly leaf: boolean;
  readonly citation: Citation;
}

const flattened = new WeakMap<Pack, readonly MenuItem[]>();

/** The whole menu in the regulation's order, headings before what stands under them. */
export function menuItems(pack: Pack): readonly MenuItem[] {
  let items = flattened.get(pack);
  if (items === undefined) {
    items = pack.menu.flatMap((node) => flatten(node, [], [], []));
    flattened.set(pack, items);
  }
  return items;
}

/** The node of that id. */
export function menuItem(pack: Pack, id: string): MenuItem | undefined {
  return menuItems(pack).find((item) => item.id === id);
}

function flatten(
  node: MenuNode,
  path: readonly string[],
  funds: readonly string[],
  spends: readonly string[],
): MenuItem[] {
  const item: MenuItem = {
    id: node.id,
    label: node.label,
    path,
    funds: node.funds ?? funds,
    spends: node.spends ?? spends,
    words: node.words ?? [],
    leaf: node.children === undefined,
    citation: node.citation,
  };
  const below = node.children ?? [];
  return [
    item,
    ...below.flatMap((child) => flatten(child, [...path, node.label], item.funds, item.spends)),
  ];
}
