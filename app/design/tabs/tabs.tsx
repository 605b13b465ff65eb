interface Tab {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  /** How many things stand behind it. */
  readonly count?: number | string | undefined;
}

interface TabsProps {
  /** Names the group, such as the title of the thing that the tabs belong to. */
  readonly label: string;
  readonly items: readonly Tab[];
}

/** The sides of one thing, each a page with its own address. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul class="tabs__list">
        {items.map((tab) => (
          <li>
            <a class="tabs__link" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="tabs__count"> {tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
