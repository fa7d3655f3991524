import type { AlephLabels } from '../core/AlephLabels.js';

/** Brazilian Portuguese, with “você”. */
export const ptBR: AlephLabels = {
  locale: 'pt-BR',
  direction: 'ltr',
  phase: {
    idle: 'Nenhuma tarefa ainda',
    loading: 'Carregando',
    processing: 'Gerando',
    stalled: 'Atrasado',
    succeeded: 'Pronto',
    failed: 'Falhou',
    error: 'Sem status',
  },
  connection: {
    retrying: 'Problema de conexão, ainda tentando',
    offline: 'Você está offline',
  },
  progress: {
    label: 'Gerando o vídeo',
    elapsed: (time, minutes) => (minutes < 1 ? 'Menos de um minuto' : time),
    typical: (from, to) =>
      `normalmente ${from === to ? '' : `de ${from} a `}${to} ${to === 1 ? 'minuto' : 'minutos'}`,
    longer: 'mais que o normal',
    estimate: 'estimativa',
  },
  video: {
    title: 'Vídeo gerado',
    play: (title) => `Reproduzir: ${title}`,
    buffering: 'Carregando…',
    blocked: 'O navegador bloqueou a reprodução automática. Pressione reproduzir.',
    network: {
      title: 'O vídeo parou de carregar',
      hint: 'A conexão caiu no caminho.',
      action: 'Verifique sua conexão e carregue de novo.',
    },
    offline: {
      title: 'Você está offline',
      hint: 'O vídeo precisa de conexão para carregar.',
      action: 'Conecte-se à internet e carregue de novo.',
    },
    decode: {
      title: 'O arquivo de vídeo está danificado',
      hint: 'Não é possível continuar a leitura.',
      action: 'Carregue de novo: ele pode ter sido danificado no caminho.',
    },
    unsupported: {
      title: 'Este navegador não reproduz o vídeo',
      hint: 'Ele não conhece o formato do arquivo.',
      action: 'Abra em outro navegador.',
    },
    expired: {
      title: 'O vídeo expirou',
      hint: 'O link não funciona mais: os resultados são guardados só por um tempo.',
      action: 'Use uma cópia que você salvou ou gere de novo.',
    },
    unavailable: {
      title: 'Não foi possível carregar o vídeo',
      hint: 'O link não funciona, e o navegador não diz por quê.',
      action: 'Carregue de novo daqui a pouco.',
    },
    reload: 'Carregar de novo',
  },
  error: {
    network: {
      title: 'Problema de conexão',
      hint: 'Não foi possível acessar o serviço.',
      action: 'Verifique sua conexão e consulte de novo.',
    },
    timeout: {
      title: 'Sem resposta a tempo',
      hint: 'O serviço demorou demais para responder. O vídeo em si não foi afetado.',
      action: 'Aguarde um momento e consulte de novo.',
    },
    aborted: {
      title: 'Consulta interrompida',
      hint: 'A busca por novidades foi interrompida. O vídeo continua.',
      action: 'Consulte de novo quando quiser.',
    },
    unauthorized: {
      title: 'Entre na sua conta',
      hint: 'O serviço não aceitou esta sessão.',
      action: 'Entre de novo e consulte outra vez.',
    },
    insufficient_credits: {
      title: 'Créditos insuficientes',
      hint: 'A conta não tem mais créditos para isso.',
      action: 'Recarregue a conta e tente de novo.',
    },
    not_found: {
      title: 'Vídeo não encontrado',
      hint: 'Nenhuma tarefa tem este ID, ou ela é de outra conta.',
      action: 'Confira se você entrou na conta certa.',
    },
    invalid_request: {
      title: 'Solicitação não aceita',
      hint: 'Algo no prompt ou nas configurações não é compatível.',
      action: 'Mude o prompt ou as configurações e tente de novo.',
    },
    source_unreachable: {
      title: 'Original inacessível',
      hint: 'Não foi possível obter o vídeo ou a imagem de origem.',
      action: 'Escolha um original público e tente de novo.',
    },
    rate_limited: {
      title: 'Solicitações demais',
      hint: 'O serviço pediu uma pequena pausa.',
      action: 'Aguarde um minuto e consulte de novo.',
    },
    maintenance: {
      title: 'Em manutenção',
      hint: 'O serviço está em manutenção.',
      action: 'Aguarde um pouco e consulte de novo.',
    },
    server: {
      title: 'O serviço está com um problema',
      hint: 'Ele não conseguiu responder direito.',
      action: 'Aguarde um momento e consulte de novo.',
    },
    invalid_response: {
      title: 'Resposta inesperada',
      hint: 'Não foi possível ler a resposta do serviço.',
      action: 'Aguarde um momento e consulte de novo.',
    },
    configuration: {
      title: 'Não disponível aqui',
      hint: 'Este recurso está desativado ou não foi totalmente configurado.',
      action: 'Fale com o suporte se isso não mudar.',
    },
    outcome_unknown: {
      title: 'Seu vídeo talvez já esteja sendo feito',
      hint: 'A conexão caiu depois do envio, e a solicitação pode ter sido aceita.',
      action: 'Verifique antes de tentar de novo: a segunda tentativa pode ser cobrada.',
    },
    task_failed: {
      title: 'Não foi possível criar o vídeo',
      hint: 'A geração terminou sem vídeo.',
      action: 'Mude o prompt ou o original e tente de novo.',
    },
    task_timed_out: {
      title: 'Ainda não terminou',
      hint: 'Está demorando muito mais que o normal, mas ainda pode terminar.',
      action: 'Continue aguardando antes de recomeçar.',
    },
  },
  failure: {
    content_policy: {
      title: 'Barrado pelas regras de conteúdo',
      hint: 'O prompt ou o original não é permitido.',
      action: 'Mude o prompt ou escolha outro original e tente de novo.',
    },
    source_unreachable: {
      title: 'Original inacessível',
      hint: 'Não foi possível obter o vídeo ou a imagem de origem.',
      action: 'Escolha um original público e tente de novo.',
    },
    invalid_input: {
      title: 'Original ou prompt não compatível',
      hint: 'O formato, o tamanho ou a duração não serve.',
      action: 'Mude o original ou encurte o prompt e tente de novo.',
    },
    capacity: {
      title: 'Ocupado demais no momento',
      hint: 'O serviço não tinha espaço para este vídeo.',
      action: 'Aguarde alguns minutos e tente de novo sem mudar nada.',
    },
    internal: {
      title: 'O serviço teve um problema',
      hint: 'Algo deu errado enquanto o vídeo era gerado.',
      action: 'Tente de novo: o mesmo prompt pode muito bem funcionar.',
    },
    no_result: {
      title: 'Nenhum vídeo chegou',
      hint: 'O serviço diz que terminou, mas não entregou nenhum vídeo.',
      action: 'Consulte de novo em um minuto. Se nada mudar, tente de novo.',
    },
    unknown: {
      title: 'Não foi possível criar o vídeo',
      hint: 'O serviço deu um motivo que não conhecemos.',
      action: 'Veja os detalhes, mude o prompt ou o original e tente de novo.',
    },
  },
  problem: {
    details: 'Detalhes',
    message: 'Mensagem do provedor',
    code: 'Código do erro',
    providerCode: 'Código do provedor',
    taskId: 'ID da tarefa',
  },
  details: {
    prompt: 'Prompt',
    source: 'Original',
    reference: 'Referência',
    aspectRatio: 'Proporção',
    seed: 'Semente',
    created: 'Criado',
    completed: 'Concluído',
    duration: 'Duração',
    taskId: 'ID da tarefa',
    code: 'Código do erro',
    opensInNewTab: '(abre em uma nova aba)',
  },
  card: {
    title: 'Tarefa de vídeo',
    details: 'Detalhes da tarefa',
    age: (ago, minutes) => (minutes < 1 ? 'agora mesmo' : ago),
    availableFor: (days) => `Disponível por ${days} ${days === 1 ? 'dia' : 'dias'}`,
    availableUntil: (date) => `Disponível até ${date}`,
    expiresSoon: (inTime) => `Expira ${inTime}`,
    expired: 'Não está mais disponível',
    stalled: {
      title: 'Está demorando muito mais que o normal',
      hint: 'A tarefa ainda pode terminar, e esperar não custa nada.',
      action: 'Recomeçar seria uma segunda tarefa paga.',
    },
  },
  download: {
    save: 'Baixar',
    saving: 'Baixando',
    savingPercent: (percent) => `Baixando: ${percent}`,
    saved: 'O download terminou.',
    failed: 'O download falhou, tentar de novo',
    openInNewTab: 'Abrir em uma nova aba',
    refused: 'Não é possível salvar o vídeo daqui. Abra em uma nova aba.',
  },
  list: {
    title: 'Vídeos',
    filter: 'Filtrar por status',
    filters: { all: 'Todos', running: 'Em andamento', ready: 'Prontos', failed: 'Com falha' },
    loading: 'Carregando os vídeos',
    empty: {
      title: 'Nenhum vídeo ainda',
      hint: 'Os vídeos que você iniciar aparecem aqui.',
      action: '',
    },
    none: {
      running: 'Nenhum vídeo está sendo gerado agora.',
      ready: 'Nenhum vídeo está pronto ainda.',
      failed: 'Nenhum vídeo falhou.',
    },
    ended: (ready, failed) =>
      [ready > 0 && `${ready} ${ready === 1 ? 'pronto' : 'prontos'}`, failed > 0 && `${failed} com falha`]
        .filter(Boolean)
        .join(', '),
  },
  action: {
    retry: 'Tentar de novo',
    checkNow: 'Consultar agora',
    keepWaiting: 'Continuar aguardando',
    copy: (name) => `Copiar: ${name}`,
    copied: 'Copiado',
    copyFailed: 'Não foi possível copiar. O texto está selecionado: copie com o teclado.',
  },
  announce: {
    started: (typical) => `Gerando o vídeo, ${typical}.`,
    working: (time) => `O vídeo ainda está sendo gerado, ${time} até agora.`,
    longer: 'O vídeo está demorando mais que o normal.',
    stalled: 'O vídeo está demorando muito mais que o normal. Ele ainda pode terminar.',
    succeeded: 'Seu vídeo está pronto.',
    failed: (title) => `${title}.`,
  },
};
