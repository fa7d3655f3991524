const leastPx = 24;
const interactive =
  'a[href], button, summary, input:not([type=hidden]), select, textarea, video[controls], [role=button], [role=slider], [tabindex]:not([tabindex="-1"])';

/** What can be pressed but is smaller than 24 × 24 CSS pixels (WCAG 2.2, 2.5.8), each in words. A control's label counts as part of it. */
export function findSmallTargets(root: Element): string[] {
  return Array.from(root.querySelectorAll(interactive)).flatMap((element) => {
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    if (!element.checkVisibility({ visibilityProperty: true }) || width * height === 0) return [];
    // Half a hundredth of a pixel is lost where layout rounds.
    const isSmall = Math.min(width, height) < leastPx - 0.01;
    const name = element.getAttribute('data-aleph-slot') ?? element.localName;
    return isSmall ? [`${name}: ${width.toFixed(1)} × ${height.toFixed(1)}`] : [];
  });
}
