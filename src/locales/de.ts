import type { AlephLabels } from '../core/AlephLabels.js';

/** German, with „Sie“. */
export const de: AlephLabels = {
  locale: 'de',
  direction: 'ltr',
  phase: {
    idle: 'Noch keine Aufgabe',
    loading: 'Wird geladen',
    processing: 'Wird erzeugt',
    stalled: 'Verzögert',
    succeeded: 'Fertig',
    failed: 'Fehlgeschlagen',
    error: 'Kein Status',
  },
  connection: {
    retrying: 'Verbindungsproblem, neuer Versuch läuft',
    offline: 'Sie sind offline',
  },
  progress: {
    label: 'Video wird erzeugt',
    elapsed: (time, minutes) => (minutes < 1 ? 'Weniger als eine Minute' : time),
    typical: (from, to) =>
      `meist ${from === to ? '' : `${from} bis `}${to} ${to === 1 ? 'Minute' : 'Minuten'}`,
    longer: 'länger als sonst',
    estimate: 'geschätzt',
  },
  video: {
    title: 'Erzeugtes Video',
    play: (title) => `Abspielen: ${title}`,
    buffering: 'Wird geladen …',
    blocked: 'Der Browser hat den Start verhindert. Drücken Sie auf Abspielen.',
    network: {
      title: 'Das Video lädt nicht weiter',
      hint: 'Die Verbindung ist unterwegs abgebrochen.',
      action: 'Prüfen Sie Ihre Verbindung und laden Sie es erneut.',
    },
    offline: {
      title: 'Sie sind offline',
      hint: 'Um das Video zu laden, braucht es eine Verbindung.',
      action: 'Stellen Sie eine Internetverbindung her und laden Sie es erneut.',
    },
    decode: {
      title: 'Die Videodatei ist beschädigt',
      hint: 'Sie lässt sich nicht weiter lesen.',
      action: 'Laden Sie es erneut: Vielleicht ging unterwegs etwas verloren.',
    },
    unsupported: {
      title: 'Dieser Browser kann das Video nicht abspielen',
      hint: 'Er kennt das Format der Datei nicht.',
      action: 'Öffnen Sie es in einem anderen Browser.',
    },
    expired: {
      title: 'Das Video ist abgelaufen',
      hint: 'Der Link gilt nicht mehr: Ergebnisse werden nur eine Zeit lang aufbewahrt.',
      action: 'Nehmen Sie eine gespeicherte Kopie oder erzeugen Sie es neu.',
    },
    unavailable: {
      title: 'Das Video konnte nicht geladen werden',
      hint: 'Der Link funktioniert nicht, und der Browser sagt nicht, warum.',
      action: 'Laden Sie es gleich noch einmal.',
    },
    reload: 'Erneut laden',
  },
  error: {
    network: {
      title: 'Verbindungsproblem',
      hint: 'Der Dienst war nicht erreichbar.',
      action: 'Prüfen Sie Ihre Verbindung und sehen Sie dann erneut nach.',
    },
    timeout: {
      title: 'Keine rechtzeitige Antwort',
      hint: 'Der Dienst hat zu lange gebraucht. Das Video selbst ist nicht betroffen.',
      action: 'Warten Sie einen Moment und sehen Sie dann erneut nach.',
    },
    aborted: {
      title: 'Abfrage angehalten',
      hint: 'Die Suche nach Neuigkeiten wurde angehalten. Das Video läuft weiter.',
      action: 'Sehen Sie jederzeit wieder nach.',
    },
    unauthorized: {
      title: 'Bitte melden Sie sich an',
      hint: 'Der Dienst hat diese Sitzung nicht angenommen.',
      action: 'Melden Sie sich erneut an und sehen Sie dann nach.',
    },
    insufficient_credits: {
      title: 'Guthaben reicht nicht',
      hint: 'Das Konto hat dafür kein Guthaben mehr.',
      action: 'Laden Sie das Konto auf und versuchen Sie es dann erneut.',
    },
    not_found: {
      title: 'Video nicht gefunden',
      hint: 'Zu dieser ID gibt es keine Aufgabe, oder sie gehört zu einem anderen Konto.',
      action: 'Prüfen Sie, ob Sie mit dem richtigen Konto angemeldet sind.',
    },
    invalid_request: {
      title: 'Anfrage nicht angenommen',
      hint: 'Etwas am Prompt oder an den Einstellungen wird nicht unterstützt.',
      action: 'Ändern Sie Prompt oder Einstellungen und versuchen Sie es erneut.',
    },
    source_unreachable: {
      title: 'Original nicht erreichbar',
      hint: 'Das Ausgangsvideo oder -bild konnte nicht abgerufen werden.',
      action: 'Wählen Sie ein öffentlich erreichbares Original und versuchen Sie es erneut.',
    },
    rate_limited: {
      title: 'Zu viele Anfragen',
      hint: 'Der Dienst bittet um eine kurze Pause.',
      action: 'Warten Sie eine Minute und sehen Sie dann erneut nach.',
    },
    maintenance: {
      title: 'Wartungsarbeiten',
      hint: 'Am Dienst wird gerade gearbeitet.',
      action: 'Warten Sie eine Weile und sehen Sie dann erneut nach.',
    },
    server: {
      title: 'Der Dienst hat ein Problem',
      hint: 'Er konnte nicht richtig antworten.',
      action: 'Warten Sie einen Moment und sehen Sie dann erneut nach.',
    },
    invalid_response: {
      title: 'Unerwartete Antwort',
      hint: 'Die Antwort des Dienstes war nicht lesbar.',
      action: 'Warten Sie einen Moment und sehen Sie dann erneut nach.',
    },
    configuration: {
      title: 'Hier nicht verfügbar',
      hint: 'Diese Funktion ist abgeschaltet oder nicht vollständig eingerichtet.',
      action: 'Wenden Sie sich an den Support, wenn das so bleibt.',
    },
    outcome_unknown: {
      title: 'Ihr Video entsteht vielleicht schon',
      hint: 'Die Verbindung brach nach dem Absenden ab. Ihre Anfrage könnte angenommen sein.',
      action: 'Sehen Sie zuerst nach: Ein zweiter Versuch kann Kosten verursachen.',
    },
    task_failed: {
      title: 'Das Video konnte nicht erzeugt werden',
      hint: 'Die Erzeugung endete ohne Video.',
      action: 'Ändern Sie Prompt oder Original und versuchen Sie es erneut.',
    },
    task_timed_out: {
      title: 'Noch nicht fertig',
      hint: 'Das dauert weit länger als sonst, kann aber noch fertig werden.',
      action: 'Warten Sie noch, bevor Sie neu beginnen.',
    },
  },
  failure: {
    content_policy: {
      title: 'Von den Inhaltsregeln gestoppt',
      hint: 'Prompt oder Original waren nicht erlaubt.',
      action: 'Ändern Sie den Prompt oder wählen Sie ein anderes Original, dann versuchen Sie es erneut.',
    },
    source_unreachable: {
      title: 'Original nicht erreichbar',
      hint: 'Das Ausgangsvideo oder -bild konnte nicht abgerufen werden.',
      action: 'Wählen Sie ein öffentlich erreichbares Original und versuchen Sie es erneut.',
    },
    invalid_input: {
      title: 'Original oder Prompt nicht unterstützt',
      hint: 'Format, Größe oder Länge passen nicht.',
      action: 'Ändern Sie das Original oder kürzen Sie den Prompt, dann versuchen Sie es erneut.',
    },
    capacity: {
      title: 'Gerade zu viel los',
      hint: 'Der Dienst hatte keinen Platz für dieses Video.',
      action: 'Warten Sie einige Minuten und versuchen Sie es unverändert erneut.',
    },
    internal: {
      title: 'Der Dienst hatte ein Problem',
      hint: 'Beim Erzeugen des Videos ging etwas schief.',
      action: 'Versuchen Sie es erneut: Derselbe Prompt kann durchaus gelingen.',
    },
    no_result: {
      title: 'Kein Video angekommen',
      hint: 'Der Dienst meldet die Aufgabe als fertig, gab aber kein Video.',
      action: 'Sehen Sie in einer Minute erneut nach. Ändert sich nichts, versuchen Sie es erneut.',
    },
    unknown: {
      title: 'Das Video konnte nicht erzeugt werden',
      hint: 'Der Dienst nannte einen Grund, den wir nicht kennen.',
      action: 'Sehen Sie die Details an, ändern Sie Prompt oder Original und versuchen Sie es erneut.',
    },
  },
  problem: {
    details: 'Details',
    message: 'Meldung des Anbieters',
    code: 'Fehlercode',
    providerCode: 'Code des Anbieters',
    taskId: 'Aufgaben-ID',
  },
  details: {
    prompt: 'Prompt',
    source: 'Original',
    reference: 'Referenz',
    aspectRatio: 'Seitenverhältnis',
    seed: 'Startwert',
    created: 'Erstellt',
    completed: 'Fertiggestellt',
    duration: 'Dauer',
    taskId: 'Aufgaben-ID',
    code: 'Fehlercode',
    opensInNewTab: '(öffnet in einem neuen Tab)',
  },
  card: {
    title: 'Videoaufgabe',
    details: 'Einzelheiten',
    age: (ago, minutes) => (minutes < 1 ? 'gerade eben' : ago),
    availableFor: (days) => `${days} ${days === 1 ? 'Tag' : 'Tage'} verfügbar`,
    availableUntil: (date) => `Verfügbar bis ${date}`,
    expiresSoon: (inTime) => `Läuft ${inTime} ab`,
    expired: 'Nicht mehr verfügbar',
    stalled: {
      title: 'Das dauert weit länger als sonst',
      hint: 'Die Aufgabe kann noch fertig werden, und Warten kostet nichts.',
      action: 'Neu zu beginnen wäre eine zweite, kostenpflichtige Aufgabe.',
    },
  },
  download: {
    save: 'Herunterladen',
    saving: 'Wird heruntergeladen',
    savingPercent: (percent) => `Wird heruntergeladen: ${percent}`,
    saved: 'Der Download ist abgeschlossen.',
    failed: 'Download fehlgeschlagen, erneut versuchen',
    openInNewTab: 'In neuem Tab öffnen',
    refused: 'Das Video lässt sich von hier nicht speichern. Öffnen Sie es in einem neuen Tab.',
  },
  list: {
    title: 'Videos',
    filter: 'Nach Status filtern',
    filters: { all: 'Alle', running: 'In Arbeit', ready: 'Fertig', failed: 'Fehlgeschlagen' },
    loading: 'Videos werden geladen',
    empty: {
      title: 'Noch keine Videos',
      hint: 'Ein Video, das Sie starten, erscheint hier.',
      action: '',
    },
    none: {
      running: 'Gerade wird kein Video erzeugt.',
      ready: 'Noch ist kein Video fertig.',
      failed: 'Kein Video ist fehlgeschlagen.',
    },
    ended: (ready, failed) =>
      [ready > 0 && `${ready} fertig`, failed > 0 && `${failed} fehlgeschlagen`].filter(Boolean).join(', '),
  },
  action: {
    retry: 'Erneut versuchen',
    checkNow: 'Jetzt nachsehen',
    keepWaiting: 'Weiter warten',
    copy: (name) => `${name} kopieren`,
    copied: 'Kopiert',
    copyFailed: 'Kopieren nicht möglich. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.',
  },
  announce: {
    started: (typical) => `Das Video wird erzeugt, ${typical}.`,
    working: (time) => `Das Video wird noch erzeugt, bisher ${time}.`,
    longer: 'Das Video dauert länger als sonst.',
    stalled: 'Das Video dauert weit länger als sonst. Es kann noch fertig werden.',
    succeeded: 'Ihr Video ist fertig.',
    failed: (title) => `${title}.`,
  },
};
