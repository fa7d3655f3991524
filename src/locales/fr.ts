import type { AlephLabels } from '../core/AlephLabels.js';

/** In French, 0 and 1 are singular. */
const s = (count: number) => (count < 2 ? '' : 's');

/** French, with « vous ». */
export const fr: AlephLabels = {
  locale: 'fr',
  direction: 'ltr',
  phase: {
    idle: 'Pas encore de tâche',
    loading: 'Chargement',
    processing: 'En cours',
    stalled: 'En retard',
    succeeded: 'Prêt',
    failed: 'Échec',
    error: 'État inconnu',
  },
  connection: {
    retrying: 'Problème de connexion, nouvel essai en cours',
    offline: 'Vous êtes hors ligne',
  },
  progress: {
    label: 'Génération de la vidéo',
    elapsed: (time, minutes) => (minutes < 1 ? 'Moins d’une minute' : time),
    typical: (from, to) => `en général ${from === to ? '' : `${from} à `}${to} minute${s(to)}`,
    longer: 'plus long que d’habitude',
    estimate: 'estimation',
    reported: (percent) => `${percent} % selon le fournisseur`,
  },
  video: {
    title: 'Vidéo générée',
    play: (title) => `Lire : ${title}`,
    buffering: 'Chargement…',
    blocked: 'La lecture automatique a été bloquée. Appuyez sur lecture.',
    network: {
      title: 'Le chargement de la vidéo s’est arrêté',
      hint: 'La connexion a été perdue en chemin.',
      action: 'Vérifiez votre connexion, puis rechargez-la.',
    },
    offline: {
      title: 'Vous êtes hors ligne',
      hint: 'La vidéo a besoin d’une connexion pour se charger.',
      action: 'Connectez-vous à Internet, puis rechargez-la.',
    },
    decode: {
      title: 'Le fichier vidéo est endommagé',
      hint: 'La suite est illisible.',
      action: 'Rechargez-la : le fichier a pu être endommagé en chemin.',
    },
    unsupported: {
      title: 'Ce navigateur ne peut pas lire la vidéo',
      hint: 'Il ne connaît pas le format du fichier.',
      action: 'Ouvrez-la dans un autre navigateur.',
    },
    expired: {
      title: 'La vidéo a expiré',
      hint: 'Son lien ne fonctionne plus : les résultats ne sont gardés qu’un temps.',
      action: 'Utilisez une copie enregistrée, ou générez-la de nouveau.',
    },
    unavailable: {
      title: 'La vidéo n’a pas pu être chargée',
      hint: 'Son lien ne fonctionne pas, et le navigateur ne dit pas pourquoi.',
      action: 'Rechargez-la dans un instant.',
    },
    reload: 'Recharger',
  },
  comparison: {
    title: 'Original et résultat',
    source: 'Original',
    result: 'Résultat',
    start: (title) => `Comparer : ${title}`,
    controls: 'Commandes de la comparaison',
    play: 'Lire',
    pause: 'Mettre en pause',
    position: 'Position',
    positionOf: (seconds, total) => `${seconds} secondes sur ${total}`,
    view: 'Affichage',
    views: { wipe: 'Volet', 'side-by-side': 'Côte à côte', hold: 'Appui' },
    divider: 'Limite entre l’original et le résultat',
    dividerAt: (percent) => `${percent} d’original`,
    holdHint: 'Maintenez appuyé pour voir l’original',
    sound: 'Son',
    sounds: { none: 'Sans son', source: 'Son de l’original', result: 'Son du résultat' },
    speed: 'Vitesse',
    speedOf: (factor) => `${factor}×`,
    fullscreen: 'Plein écran',
    loading: 'Chargement des deux vidéos',
    gone: {
      source: 'L’original ne peut pas être chargé. Les fichiers envoyés sont gardés 3 jours.',
      result: 'Le résultat ne peut pas être chargé. Les résultats sont gardés 14 jours.',
    },
    reload: 'Recharger',
  },
  error: {
    network: {
      title: 'Problème de connexion',
      hint: 'Le service n’a pas pu être joint.',
      action: 'Vérifiez votre connexion, puis vérifiez de nouveau.',
    },
    timeout: {
      title: 'Pas de réponse à temps',
      hint: 'Le service a mis trop de temps à répondre. La vidéo n’est pas touchée.',
      action: 'Patientez un instant, puis vérifiez de nouveau.',
    },
    aborted: {
      title: 'Vérification arrêtée',
      hint: 'La recherche de nouvelles a été arrêtée. La vidéo suit son cours.',
      action: 'Vérifiez de nouveau quand vous le souhaitez.',
    },
    unauthorized: {
      title: 'Veuillez vous connecter',
      hint: 'Le service n’a pas accepté cette session.',
      action: 'Reconnectez-vous, puis vérifiez de nouveau.',
    },
    insufficient_credits: {
      title: 'Crédits insuffisants',
      hint: 'Le compte n’a plus de crédits pour cela.',
      action: 'Rechargez le compte, puis réessayez.',
    },
    not_found: {
      title: 'Vidéo introuvable',
      hint: 'Aucune tâche n’a cet identifiant, ou elle appartient à un autre compte.',
      action: 'Vérifiez que vous êtes connecté au bon compte.',
    },
    invalid_request: {
      title: 'Demande refusée',
      hint: 'Un élément du prompt ou des réglages n’est pas pris en charge.',
      action: 'Modifiez le prompt ou les réglages, puis réessayez.',
    },
    source_unreachable: {
      title: 'Original inaccessible',
      hint: 'La vidéo ou l’image d’origine n’a pas pu être récupérée.',
      action: 'Choisissez un original public, puis réessayez.',
    },
    rate_limited: {
      title: 'Trop de demandes',
      hint: 'Le service demande une courte pause.',
      action: 'Patientez une minute, puis vérifiez de nouveau.',
    },
    maintenance: {
      title: 'En maintenance',
      hint: 'Le service est en cours de maintenance.',
      action: 'Patientez un moment, puis vérifiez de nouveau.',
    },
    server: {
      title: 'Le service a un problème',
      hint: 'Il n’a pas pu répondre correctement.',
      action: 'Patientez un instant, puis vérifiez de nouveau.',
    },
    invalid_response: {
      title: 'Réponse inattendue',
      hint: 'La réponse du service n’a pas pu être lue.',
      action: 'Patientez un instant, puis vérifiez de nouveau.',
    },
    configuration: {
      title: 'Non disponible ici',
      hint: 'Cette fonction est désactivée ou incomplètement configurée.',
      action: 'Contactez l’assistance si cela ne change pas.',
    },
    outcome_unknown: {
      title: 'Votre vidéo est peut-être déjà en route',
      hint: 'La connexion a été coupée après l’envoi : votre demande a pu être acceptée.',
      action: 'Regardez avant de réessayer : un second essai peut être facturé.',
    },
    task_failed: {
      title: 'La vidéo n’a pas pu être créée',
      hint: 'La génération s’est terminée sans vidéo.',
      action: 'Modifiez le prompt ou l’original, puis réessayez.',
    },
    task_timed_out: {
      title: 'Pas encore terminé',
      hint: 'C’est bien plus long que d’habitude, mais cela peut encore aboutir.',
      action: 'Patientez encore avant de recommencer.',
    },
  },
  failure: {
    content_policy: {
      title: 'Arrêté par les règles de contenu',
      hint: 'Le prompt ou l’original n’est pas autorisé.',
      action: 'Modifiez le prompt ou choisissez un autre original, puis réessayez.',
    },
    source_unreachable: {
      title: 'Original inaccessible',
      hint: 'La vidéo ou l’image d’origine n’a pas pu être récupérée.',
      action: 'Choisissez un original public, puis réessayez.',
    },
    invalid_input: {
      title: 'Original ou prompt non pris en charge',
      hint: 'Le format, la taille ou la durée ne convient pas.',
      action: 'Changez d’original ou raccourcissez le prompt, puis réessayez.',
    },
    capacity: {
      title: 'Trop de demandes en ce moment',
      hint: 'Le service n’avait pas de place pour cette vidéo.',
      action: 'Patientez quelques minutes, puis réessayez sans rien changer.',
    },
    internal: {
      title: 'Le service a eu un problème',
      hint: 'Une erreur s’est produite pendant la génération de la vidéo.',
      action: 'Réessayez : le même prompt peut très bien réussir.',
    },
    no_result: {
      title: 'Aucune vidéo reçue',
      hint: 'Le service dit avoir terminé, mais n’a donné aucune vidéo.',
      action: 'Vérifiez de nouveau dans une minute. Si rien ne change, réessayez.',
    },
    unknown: {
      title: 'La vidéo n’a pas pu être créée',
      hint: 'Le service a donné une raison que nous ne connaissons pas.',
      action: 'Consultez les détails, modifiez le prompt ou l’original, puis réessayez.',
    },
  },
  problem: {
    details: 'Détails',
    message: 'Message du fournisseur',
    code: 'Code d’erreur',
    providerCode: 'Code du fournisseur',
    taskId: 'Identifiant de la tâche',
  },
  details: {
    prompt: 'Prompt',
    source: 'Original',
    reference: 'Référence',
    aspectRatio: 'Format d’image',
    seed: 'Graine',
    created: 'Créée le',
    completed: 'Terminée le',
    duration: 'Durée',
    taskId: 'Identifiant de la tâche',
    code: 'Code d’erreur',
    opensInNewTab: '(s’ouvre dans un nouvel onglet)',
  },
  card: {
    title: 'Tâche vidéo',
    details: 'Détails de la tâche',
    age: (ago, minutes) => (minutes < 1 ? 'à l’instant' : ago),
    availableFor: (days) => `Disponible pendant ${days} jour${s(days)}`,
    availableUntil: (date) => `Disponible jusqu’au ${date}`,
    expiresSoon: (inTime) => `Expire ${inTime}`,
    expired: 'N’est plus disponible',
    stalled: {
      title: 'C’est bien plus long que d’habitude',
      hint: 'La tâche peut encore aboutir, et attendre ne coûte rien.',
      action: 'Recommencer serait une seconde tâche payante.',
    },
  },
  download: {
    save: 'Télécharger',
    saving: 'Téléchargement',
    savingPercent: (percent) => `Téléchargement : ${percent}`,
    saved: 'Le téléchargement est terminé.',
    failed: 'Échec du téléchargement, réessayer',
    openInNewTab: 'Ouvrir dans un nouvel onglet',
    refused: 'La vidéo ne peut pas être enregistrée d’ici. Ouvrez-la dans un nouvel onglet.',
  },
  list: {
    title: 'Vidéos',
    filter: 'Filtrer par état',
    filters: { all: 'Toutes', running: 'En cours', ready: 'Prêtes', failed: 'Échouées' },
    loading: 'Chargement des vidéos',
    empty: {
      title: 'Pas encore de vidéo',
      hint: 'Une vidéo que vous lancez apparaît ici.',
      action: '',
    },
    none: {
      running: 'Aucune vidéo n’est en cours de génération.',
      ready: 'Aucune vidéo n’est encore prête.',
      failed: 'Aucune vidéo n’a échoué.',
    },
    ended: (ready, failed) =>
      [ready > 0 && `${ready} prête${s(ready)}`, failed > 0 && `${failed} échouée${s(failed)}`]
        .filter(Boolean)
        .join(', '),
  },
  action: {
    retry: 'Réessayer',
    checkNow: 'Vérifier maintenant',
    keepWaiting: 'Continuer d’attendre',
    copy: (name) => `Copier : ${name}`,
    copied: 'Copié',
    copyFailed: 'Copie impossible. Le texte est sélectionné : copiez-le au clavier.',
  },
  announce: {
    started: (typical) => `Génération de la vidéo, ${typical}.`,
    working: (time) => `La vidéo est toujours en cours de génération, ${time} jusqu’ici.`,
    longer: 'La vidéo prend plus de temps que d’habitude.',
    stalled: 'La vidéo prend bien plus de temps que d’habitude. Elle peut encore aboutir.',
    succeeded: 'Votre vidéo est prête.',
    failed: (title) => `${title}.`,
  },
};
