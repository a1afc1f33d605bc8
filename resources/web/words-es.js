// Español; the shape is that of words.js.

import { counting } from './words.js';

const { number, count } = counting('es');

export const table = {
  code: 'es',
  number,
  count,
  points: (value) => count(value, 'punto', 'puntos'),
  yes: 'Verdadero',
  no: 'Falso',
  listEnd: (more) => `y ${number(more)} más`,

  join: {
    heading: 'Unirse al concurso',
    into: (title) => `Unirse a «${title}»`,
    here: (players) => (players ? `${count(players, 'persona está aquí', 'personas están aquí')}.` : 'Nadie ha llegado antes que tú.'),
    begun: 'La partida ya ha empezado. Aun así puedes intentar entrar.',
    begunWatch: 'La partida ha empezado. Puedes mirarla.',
    watch: 'Solo mirar',
    code: 'Código de la sala',
    codeHint: 'Seis letras, en la pantalla grande',
    name: 'Tu nombre',
    nameHint: 'Para que te reconozcan',
    avatar: 'Tu imagen',
    surprise: 'Sorpréndeme',
    button: 'Unirse',
    busy: 'Un momento…',
    codeMissing: 'Escribe el código que está en la pantalla grande.',
    codeWrong: 'Eso no es un código de sala. Tiene seis letras, ninguna es A, E, I, O, U ni Y.',
    nameMissing: 'Escribe primero un nombre.',
    nameLong: (letters) => `Ese nombre tiene ${letters} letras. Caben 24 como máximo.`,
  },

  refusals: {
    room_not_found: 'No hay ninguna sala con este código. Compara las letras con la pantalla grande.',
    name_taken: 'Alguien aquí tiene ese nombre o uno muy parecido. Elige otro.',
    name_rejected: 'Ese nombre no se puede usar. Elige otro con letras corrientes.',
    room_full: 'La sala está llena. Pide más plazas a quien presenta.',
    room_locked: 'La sala está cerrada. Pide que te dejen entrar e inténtalo de nuevo.',
    room_closed: 'La partida ha empezado y no admite a nadie más. Mira y juega la próxima.',
    rate_limited: 'Demasiados intentos desde esta red. Espera diez segundos e inténtalo de nuevo.',
    unavailable: 'Ahora mismo no puede entrar nadie. Inténtalo de nuevo en unos segundos.',
    unreachable: 'El concurso no responde. Comprueba que este móvil está en la wifi correcta e inténtalo de nuevo.',
    unauthorized: 'Tu plaza en esta sala ya no existe. Únete otra vez.',
    invalid_message: 'El concurso no entiende esta página. Recárgala e inténtalo de nuevo.',
    other: (code) => `No ha funcionado (${code}). Inténtalo de nuevo.`,
  },

  lobby: {
    in: '¡Ya estás dentro!',
    title: (title) => `en «${title}»`,
    soon: 'El concurso empieza enseguida. Deja esta página abierta.',
    building: 'Se están preparando las preguntas. Deja esta página abierta.',
    late: 'La partida está en marcha. Juegas desde la próxima pregunta.',
    alone: 'De momento solo tú. Los demás están al llegar.',
    here: (players) => `${count(players, 'persona', 'personas')} en la sala`,
    leave: 'Salir o cambiar de nombre',
    spectator: 'Estás mirando',
    spectatorMore: 'La partida ha empezado: no puedes responder, pero lo ves todo.',
    watching: 'Aquí lo ves todo y no respondes nada.',
    play: 'Unirse a la partida',
  },

  waiting: {
    heading: 'Esperando a quien presenta',
    more: 'Se deja entrar a cada persona por separado. Esta página sigue sola.',
  },

  intro: {
    question: (index, total) => (total ? `Pregunta ${index} de ${total}` : `Pregunta ${index}`),
    inRound: (round, question) => `Ronda ${round} · ${question}`,
    fun: 'Sin puntos, solo por diversión',
    ready: 'Prepárate…',
    more: 'Quien presenta abre la pregunta.',
  },

  question: {
    buzz: '¡Pulsa!',
    look: 'Mira la pantalla grande',
    answers: 'Respuestas',
    tap: 'Toca tu respuesta',
    several: 'Elige todas las correctas',
    inOrder: 'Toca en el orden correcto',
    turn: (label, at) => `${label}, número ${at}`,
    opinion: 'Toca lo que piensas',
    typeText: 'Escribe tu respuesta',
    typeNumber: 'Escribe un número',
    send: 'Enviar',
    noText: 'Escribe primero una respuesta.',
    noNumber: 'Eso no es un número.',
    sign: 'Más o menos',
    lock: 'Confirmar',
    lockCount: (picked) => `Confirmar ${picked}`,
    sending: 'Enviando…',
    accepted: 'Confirmada',
    queued: 'Sin conexión. Tu respuesta sale en cuanto vuelvas.',
    offline: 'Sin conexión. Toca igualmente, sale en cuanto vuelvas.',
    late: 'Demasiado tarde, la respuesta no cuenta',
    over: 'Se acabó el tiempo',
    refused: 'La respuesta no se ha aceptado. Toca otra vez.',
    not_approved: 'Todavía no te han dejado entrar.',
    forbidden: 'Estás mirando: las respuestas no cuentan.',
    watching: 'Estás mirando',
    slide: 'Aquí no hay nada que responder',
    unknown: 'Esta página no conoce este tipo de pregunta. Recárgala para tener la más nueva.',
    progress: (answered, players) => `${number(answered)} de ${number(players)} han respondido`,
    left: (seconds) => `quedan ${seconds} segundos`,
    missed: 'Tu última respuesta llegó demasiado tarde.',
    extra: (factor) => `Tienes ${number(factor)} × el tiempo`,
    seconds: (seconds) => count(seconds, 'segundo', 'segundos'),
  },

  teams: {
    pick: 'Tu equipo',
    missing: 'Elige tu equipo.',
    heading: 'Equipos',
    players: 'Jugadores',
    members: (value) => count(value, 'jugador', 'jugadores'),
    yours: (team) => `Juegas con ${team}`,
  },

  reactions: {
    label: 'Enviar una reacción',
    resting: 'Un momento y podrás enviar otra.',
    /** In the order of reactions.js. */
    names: ['Aplauso', 'Risa', 'Sorpresa', 'Lágrimas', 'Fuego', 'Fiesta'],
  },

  connecting: {
    heading: 'Volviendo a tu sitio…',
    slow: 'Todavía no. Comprueba que este móvil está en la wifi correcta.',
  },

  banner: {
    lost: 'Reconectando…',
    silent: 'El concurso no responde. Tu sitio se conserva, seguimos intentándolo.',
    offline: 'Este teléfono no tiene red. Tu sitio se conserva.',
    away: 'Reconectando con el concurso…',
    corrected: 'Se ha corregido una pregunta. Los puntos son nuevos.',
    correctedWhy: (reason) => `Se ha corregido una pregunta: ${reason}`,
  },

  options: { open: 'Ajustes de este teléfono' },

  language: 'Idioma',
  media: { choice: (letter) => `Imagen ${letter}`, question: 'Imagen de la pregunta', play: 'Reproducir el sonido', stop: 'Parar el sonido' },
  choiceLabel: (letter, shape, text) => `${letter}, ${shape}: ${text}`,
  shapes: ['círculo', 'triángulo', 'cuadrado', 'rombo', 'pentágono', 'estrella', 'hexágono', 'cruz'],
  avatars: ['Zorro', 'Pulpo', 'Panda', 'León', 'Rana', 'Búho', 'Mono', 'Tigre', 'Koala', 'Conejo', 'Unicornio', 'Abeja',
    'Tortuga', 'Delfín', 'Mariposa', 'Ballena', 'Dinosaurio', 'Brontosaurio', 'Pingüino', 'Perro', 'Gato', 'Mapache',
    'Erizo', 'Lobo', 'Mariquita', 'Loro', 'Flamenco', 'Oso', 'Cangrejo', 'Ratón', 'Cerdo', 'Vaca', 'Pollito',
    'Caracol', 'Pez', 'Elefante', 'Cebra', 'Jirafa', 'Murciélago', 'Cocodrilo', 'Ciervo', 'Serpiente'],
  moods: ['turbo', 'con suerte', 'de fiesta', 'del sol', 'de la luna', 'con estilo', 'de oro', 'de cine', 'con ritmo',
    'al galope', 'con chispa', 'en órbita'],
  madeUpName: (mood, animal) => `${animal} ${mood}`,
};
