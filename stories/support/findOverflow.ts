/** Cuts its text on purpose, after some lines and with dots; all of it stands in the details. */
const clamped = new Set(['task-card-prompt']);
/** Left out whole where the line has no room for it, never in part; "Created" in the details says the same. */
const optional = new Set(['task-card-age']);

/**
 * What sticks out of `root` or is cut off inside it, each in words. Meant for the elements of a component: whatever is for ears only
 * (one pixel) is left out.
 */
export function findOverflow(root: Element): string[] {
  const room = root.getBoundingClientRect();
  return Array.from(root.querySelectorAll<HTMLElement>('[data-aleph-slot]')).flatMap((element) => {
    const name = element.dataset['alephSlot'] ?? '';
    const { left, right, width, height } = element.getBoundingClientRect();
    if (optional.has(name) || width <= 1 || height === 0 || !element.checkVisibility()) return [];
    const { overflowX, overflowY, display } = getComputedStyle(element);
    const sticksOut = !isInsideClip(element, root) && (left < room.left - 1 || right > room.right + 1);
    const isBox = display !== 'inline';
    const cutsAcross = isBox && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const cutsDown = isBox && overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
    return [
      ...(sticksOut ? [`${name} sticks out`] : []),
      ...(cutsAcross ? [`${name} is cut at its side`] : []),
      ...(cutsDown && !clamped.has(name) ? [`${name} is cut at its end`] : []),
    ];
  });
}

/** The moving parts of a progress bar run out of their track, which hides them. */
function isInsideClip(element: Element, root: Element): boolean {
  const track = element.parentElement?.closest('[role=progressbar]');
  return track !== null && track !== undefined && root.contains(track);
}
