/** Something that browsers have and servers, old browsers and locked-up frames have not: null for those, whose getters may throw. */
export function browserFeature<Feature>(read: () => Feature | undefined): Feature | null {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}
