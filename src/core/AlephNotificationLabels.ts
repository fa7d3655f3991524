/** The words of a notification, and of the button that asks for the permission. They may be read on a locked screen. */
export interface AlephNotificationLabels {
  /** On the button. */
  offer: string;
  /** Instead of the button, after the viewer has allowed notifications. */
  granted: string;
  /** Instead of the button, after the viewer, or the browser, has refused. */
  denied: string;
  /** The notification itself. Its body gives way to the prompt where the app asks for that. */
  succeeded: { title: string; body: string };
  failed: { title: string; body: string };
}
