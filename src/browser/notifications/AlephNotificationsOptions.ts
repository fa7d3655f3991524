/** As much of the global `Notification` as is used. */
export type NotificationMaker = Pick<typeof Notification, 'permission' | 'requestPermission'> &
  (new (title: string, options?: NotificationOptions) => Pick<Notification, 'close' | 'onclick' | 'onclose'>);

export interface AlephNotificationsOptions {
  /**
   * `navigator.serviceWorker.ready`, where the app has a service worker: on Android pages may not notify, workers may. A press then arrives
   * in the worker, as `notificationclick` with `data.taskId`.
   */
  registration?:
    | Pick<ServiceWorkerRegistration, 'showNotification'>
    | PromiseLike<Pick<ServiceWorkerRegistration, 'showNotification'>>
    | undefined;
  /** The address of a picture, your logo for instance. */
  icon?: string | undefined;
  /** Puts the beginning of the prompt into the notification. Others may read it on a locked screen. Default false. */
  showPrompt?: boolean | undefined;
  /** Replaces the global `Notification`; null for none. */
  Notification?: NotificationMaker | null | undefined;
  /** Default `navigator.locks`; null for none: only this tab's own visibility then counts. */
  locks?: LockManager | null | undefined;
  /** Default `navigator.permissions`; null for none: a change in the settings is then seen when the viewer comes back to the tab. */
  permissions?: Pick<Permissions, 'query'> | null | undefined;
}
