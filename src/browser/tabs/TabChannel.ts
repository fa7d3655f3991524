/** A line to the other tabs of this origin. */
export interface TabChannel {
  post: (message: unknown) => void;
  close: () => void;
}

/** Opens the line of this name; `onMessage` hears what others post. Throws where there is none. */
export type OpenTabChannel = (name: string, onMessage: (message: unknown) => void) => TabChannel;
