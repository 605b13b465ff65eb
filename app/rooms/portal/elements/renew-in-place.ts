/** On what the script itself put into the page of the server: no answer of the server takes it away. */
export const ownMark = 'data-van-script';

/**
 * Makes an element what the server sent anew, with as few changes as it takes: what is the same stays the same node,
 * and keeps the focus, the pointer, the scrolling and what was opened. What the script itself added stays too.
 */
export function renewInPlace(old: Element, fresh: Element): void {
  if (old.isEqualNode(fresh)) return;
  renewAttributes(old, fresh);
  renewControl(old, fresh);
  const kept = new Set<ChildNode>();
  let at = serversFrom(old.firstChild);
  for (const wanted of [...fresh.childNodes]) {
    const found = findFrom(at, wanted);
    if (found === null) {
      old.insertBefore(wanted, at);
      kept.add(wanted);
      continue;
    }
    kept.add(found);
    renewNode(found, wanted);
    at = serversFrom(found.nextSibling);
  }
  for (const child of [...old.childNodes]) if (!kept.has(child) && !isOwn(child)) child.remove();
}

function renewNode(old: ChildNode, fresh: ChildNode): void {
  if (old instanceof Element && fresh instanceof Element) renewInPlace(old, fresh);
  else if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
}

/** What the reader opened stays open. */
function renewAttributes(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes])
    if (!fresh.hasAttribute(name) && name !== 'open') old.removeAttribute(name);
  for (const { name, value } of fresh.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}

/** A control that was touched no longer follows its attributes. The one that is being filled in is left alone. */
function renewControl(old: Element, fresh: Element): void {
  if (old === document.activeElement) return;
  if (old instanceof HTMLInputElement && fresh instanceof HTMLInputElement) {
    old.value = fresh.value;
    old.checked = fresh.checked;
  }
  if (old instanceof HTMLOptionElement && fresh instanceof HTMLOptionElement) old.selected = fresh.selected;
}

/** The next sibling that stands for the same thing. None is sought beyond an element that has a name of its own. */
function findFrom(start: ChildNode | null, wanted: ChildNode): ChildNode | null {
  for (let node = start; node !== null; node = serversFrom(node.nextSibling)) {
    if (isSame(node, wanted)) return node;
    if (node instanceof Element && (node.id !== '' || isCustom(node))) return null;
  }
  return null;
}

function isSame(one: ChildNode, other: ChildNode): boolean {
  if (!(one instanceof Element && other instanceof Element)) return one.nodeType === other.nodeType;
  return one.localName === other.localName && nameOf(one) === nameOf(other);
}

/** A link or button with other words is another one: else the focus would stay on what it never chose. */
function nameOf(element: Element): string | null {
  const name = element.id || element.getAttribute('data-nis') || element.getAttribute('data-doet');
  if (name) return name;
  if (isCustom(element)) return element.localName;
  if (element.localName !== 'a' && element.localName !== 'button') return element.classList.item(0);
  return element.parentElement?.getAttribute('data-doet') ?? element.textContent;
}

/** Its classes may be its own. */
function isCustom({ localName }: Element): boolean {
  return localName.includes('-');
}

function serversFrom(start: ChildNode | null): ChildNode | null {
  let node = start;
  while (node !== null && isOwn(node)) node = node.nextSibling;
  return node;
}

function isOwn(node: ChildNode): boolean {
  return node instanceof Element && node.hasAttribute(ownMark);
}
