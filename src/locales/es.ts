import type { AlephLabels } from '../core/AlephLabels.js';

/** Spanish, with «tú». */
export const es: AlephLabels = {
  locale: 'es',
  direction: 'ltr',
  phase: {
    idle: 'Aún no hay tarea',
    loading: 'Cargando',
    processing: 'Generando',
    stalled: 'Con retraso',
    succeeded: 'Listo',
    failed: 'Fallido',
    error: 'Sin estado',
  },
  connection: {
    retrying: 'Problema de conexión, seguimos intentándolo',
    offline: 'No tienes conexión',
  },
  progress: {
    label: 'Generando el vídeo',
    elapsed: (time, minutes) => (minutes < 1 ? 'Menos de un minuto' : time),
    typical: (from, to) =>
      `normalmente ${from === to ? '' : `de ${from} a `}${to} ${to === 1 ? 'minuto' : 'minutos'}`,
    longer: 'más de lo habitual',
    estimate: 'estimación',
  },
  video: {
    title: 'Vídeo generado',
    play: (title) => `Reproducir: ${title}`,
    buffering: 'Cargando…',
    blocked: 'El navegador impidió la reproducción automática. Pulsa reproducir.',
    network: {
      title: 'El vídeo dejó de cargarse',
      hint: 'Se perdió la conexión por el camino.',
      action: 'Comprueba tu conexión y vuelve a cargarlo.',
    },
    offline: {
      title: 'No tienes conexión',
      hint: 'El vídeo necesita conexión para cargarse.',
      action: 'Conéctate a internet y vuelve a cargarlo.',
    },
    decode: {
      title: 'El archivo de vídeo está dañado',
      hint: 'No se puede seguir leyendo.',
      action: 'Vuelve a cargarlo: puede haberse dañado por el camino.',
    },
    unsupported: {
      title: 'Este navegador no puede reproducir el vídeo',
      hint: 'No conoce el formato del archivo.',
      action: 'Ábrelo en otro navegador.',
    },
    expired: {
      title: 'El vídeo ha caducado',
      hint: 'Su enlace ya no funciona: los resultados solo se guardan un tiempo.',
      action: 'Usa una copia que hayas guardado o genéralo de nuevo.',
    },
    unavailable: {
      title: 'No se pudo cargar el vídeo',
      hint: 'Su enlace no funciona y el navegador no dice por qué.',
      action: 'Vuelve a cargarlo dentro de un momento.',
    },
    reload: 'Volver a cargar',
  },
  error: {
    network: {
      title: 'Problema de conexión',
      hint: 'No se pudo llegar al servicio.',
      action: 'Comprueba tu conexión y vuelve a consultar.',
    },
    timeout: {
      title: 'Sin respuesta a tiempo',
      hint: 'El servicio tardó demasiado en responder. El vídeo no se ve afectado.',
      action: 'Espera un momento y vuelve a consultar.',
    },
    aborted: {
      title: 'Consulta detenida',
      hint: 'Se dejó de buscar novedades. El vídeo sigue su curso.',
      action: 'Vuelve a consultar cuando quieras.',
    },
    unauthorized: {
      title: 'Inicia sesión',
      hint: 'El servicio no aceptó esta sesión.',
      action: 'Inicia sesión de nuevo y vuelve a consultar.',
    },
    insufficient_credits: {
      title: 'Créditos insuficientes',
      hint: 'A la cuenta no le quedan créditos para esto.',
      action: 'Recarga la cuenta e inténtalo de nuevo.',
    },
    not_found: {
      title: 'Vídeo no encontrado',
      hint: 'Ninguna tarea tiene este ID, o pertenece a otra cuenta.',
      action: 'Comprueba que has entrado en la cuenta correcta.',
    },
    invalid_request: {
      title: 'Solicitud no aceptada',
      hint: 'Algo del prompt o de los ajustes no es compatible.',
      action: 'Cambia el prompt o los ajustes e inténtalo de nuevo.',
    },
    source_unreachable: {
      title: 'Original inaccesible',
      hint: 'No se pudo obtener el vídeo o la imagen de origen.',
      action: 'Elige un original público e inténtalo de nuevo.',
    },
    rate_limited: {
      title: 'Demasiadas solicitudes',
      hint: 'El servicio pidió una breve pausa.',
      action: 'Espera un minuto y vuelve a consultar.',
    },
    maintenance: {
      title: 'En mantenimiento',
      hint: 'Se está trabajando en el servicio.',
      action: 'Espera un rato y vuelve a consultar.',
    },
    server: {
      title: 'El servicio tiene un problema',
      hint: 'No pudo responder correctamente.',
      action: 'Espera un momento y vuelve a consultar.',
    },
    invalid_response: {
      title: 'Respuesta inesperada',
      hint: 'No se pudo leer la respuesta del servicio.',
      action: 'Espera un momento y vuelve a consultar.',
    },
    configuration: {
      title: 'No disponible aquí',
      hint: 'Esta función está desactivada o a medio configurar.',
      action: 'Contacta con soporte si esto no cambia.',
    },
    outcome_unknown: {
      title: 'Puede que tu vídeo ya esté en marcha',
      hint: 'La conexión se cortó tras enviar tu solicitud; puede que se aceptara.',
      action: 'Míralo antes de intentarlo de nuevo: un segundo intento puede cobrarse.',
    },
    task_failed: {
      title: 'No se pudo crear el vídeo',
      hint: 'La generación terminó sin vídeo.',
      action: 'Cambia el prompt o el original e inténtalo de nuevo.',
    },
    task_timed_out: {
      title: 'Aún no ha terminado',
      hint: 'Tarda mucho más de lo habitual, pero aún puede terminar.',
      action: 'Sigue esperando antes de empezar de nuevo.',
    },
  },
  failure: {
    content_policy: {
      title: 'Detenido por las normas de contenido',
      hint: 'El prompt o el original no están permitidos.',
      action: 'Cambia el prompt o elige otro original e inténtalo de nuevo.',
    },
    source_unreachable: {
      title: 'Original inaccesible',
      hint: 'No se pudo obtener el vídeo o la imagen de origen.',
      action: 'Elige un original público e inténtalo de nuevo.',
    },
    invalid_input: {
      title: 'Original o prompt no compatible',
      hint: 'El formato, el tamaño o la duración no encajan.',
      action: 'Cambia el original o acorta el prompt e inténtalo de nuevo.',
    },
    capacity: {
      title: 'Demasiada demanda ahora mismo',
      hint: 'El servicio no tenía sitio para este vídeo.',
      action: 'Espera unos minutos e inténtalo de nuevo tal cual.',
    },
    internal: {
      title: 'El servicio tuvo un problema',
      hint: 'Algo salió mal mientras se generaba el vídeo.',
      action: 'Inténtalo de nuevo: el mismo prompt bien puede funcionar.',
    },
    no_result: {
      title: 'No llegó ningún vídeo',
      hint: 'El servicio lo da por terminado, pero no entregó ningún vídeo.',
      action: 'Vuelve a consultar en un minuto. Si nada cambia, inténtalo de nuevo.',
    },
    unknown: {
      title: 'No se pudo crear el vídeo',
      hint: 'El servicio dio un motivo que no conocemos.',
      action: 'Mira los detalles, cambia el prompt o el original e inténtalo de nuevo.',
    },
  },
  problem: {
    details: 'Detalles',
    message: 'Mensaje del proveedor',
    code: 'Código de error',
    providerCode: 'Código del proveedor',
    taskId: 'ID de la tarea',
  },
  details: {
    prompt: 'Prompt',
    source: 'Original',
    reference: 'Referencia',
    aspectRatio: 'Relación de aspecto',
    seed: 'Semilla',
    created: 'Creado',
    completed: 'Terminado',
    duration: 'Duración',
    taskId: 'ID de la tarea',
    code: 'Código de error',
    opensInNewTab: '(se abre en una pestaña nueva)',
  },
  card: {
    title: 'Tarea de vídeo',
    details: 'Detalles de la tarea',
    age: (ago, minutes) => (minutes < 1 ? 'ahora mismo' : ago),
    availableFor: (days) => `Disponible durante ${days} ${days === 1 ? 'día' : 'días'}`,
    availableUntil: (date) => `Disponible hasta el ${date}`,
    expiresSoon: (inTime) => `Caduca ${inTime}`,
    expired: 'Ya no está disponible',
    stalled: {
      title: 'Esto tarda mucho más de lo habitual',
      hint: 'La tarea aún puede terminar, y esperar no cuesta nada.',
      action: 'Empezar de nuevo sería una segunda tarea de pago.',
    },
  },
  download: {
    save: 'Descargar',
    saving: 'Descargando',
    savingPercent: (percent) => `Descargando: ${percent}`,
    saved: 'La descarga ha terminado.',
    failed: 'La descarga falló, inténtalo de nuevo',
    openInNewTab: 'Abrir en una pestaña nueva',
    refused: 'El vídeo no se puede guardar desde aquí. Ábrelo en una pestaña nueva.',
  },
  list: {
    title: 'Vídeos',
    filter: 'Filtrar por estado',
    filters: { all: 'Todos', running: 'En curso', ready: 'Listos', failed: 'Fallidos' },
    loading: 'Cargando los vídeos',
    empty: {
      title: 'Aún no hay vídeos',
      hint: 'Los vídeos que inicies aparecerán aquí.',
      action: '',
    },
    none: {
      running: 'Ahora mismo no se genera ningún vídeo.',
      ready: 'Aún no hay ningún vídeo listo.',
      failed: 'Ningún vídeo ha fallado.',
    },
    ended: (ready, failed) =>
      [
        ready > 0 && `${ready} ${ready === 1 ? 'listo' : 'listos'}`,
        failed > 0 && `${failed} ${failed === 1 ? 'fallido' : 'fallidos'}`,
      ]
        .filter(Boolean)
        .join(', '),
  },
  action: {
    retry: 'Intentar de nuevo',
    checkNow: 'Consultar ahora',
    keepWaiting: 'Seguir esperando',
    copy: (name) => `Copiar: ${name}`,
    copied: 'Copiado',
    copyFailed: 'No se pudo copiar. El texto está seleccionado: cópialo con el teclado.',
  },
  announce: {
    started: (typical) => `Generando el vídeo, ${typical}.`,
    working: (time) => `El vídeo se sigue generando, ${time} hasta ahora.`,
    longer: 'El vídeo tarda más de lo habitual.',
    stalled: 'El vídeo tarda mucho más de lo habitual. Aún puede terminar.',
    succeeded: 'Tu vídeo está listo.',
    failed: (title) => `${title}.`,
  },
};
