// Français; the shape is that of words.js.

import { counting } from './words.js';

const { number, count } = counting('fr');

export const table = {
  code: 'fr',
  number,
  count,
  points: (value) => count(value, 'point', 'points'),
  yes: 'Vrai',
  no: 'Faux',
  listEnd: (more) => `et ${number(more)} de plus`,

  join: {
    heading: 'Rejoindre le quiz',
    into: (title) => `Rejoindre « ${title} »`,
    here: (players) => (players ? `${count(players, 'personne est là', 'personnes sont là')}.` : 'Vous êtes la première personne ici.'),
    begun: 'La partie a commencé. Vous pouvez quand même essayer d’entrer.',
    begunWatch: 'La partie a commencé. Vous pouvez la regarder.',
    watch: 'Regarder seulement',
    code: 'Code de la salle',
    codeHint: 'Six lettres, sur le grand écran',
    name: 'Votre nom',
    nameHint: 'Pour que tout le monde vous reconnaisse',
    avatar: 'Votre image',
    surprise: 'Surprenez-moi',
    button: 'Rejoindre',
    busy: 'Un instant…',
    codeMissing: 'Saisissez le code affiché sur le grand écran.',
    codeWrong: 'Ce n’est pas un code de salle. Il a six lettres, sans A, E, I, O, U ni Y.',
    nameMissing: 'Saisissez d’abord un nom.',
    nameLong: (letters) => `Ce nom a ${letters} lettres. Il en faut 24 au plus.`,
  },

  refusals: {
    room_not_found: 'Aucune salle n’a ce code. Comparez les lettres avec le grand écran.',
    name_taken: 'Quelqu’un ici porte ce nom, ou un nom très proche. Choisissez-en un autre.',
    name_rejected: 'Ce nom ne convient pas. Choisissez-en un autre, en lettres ordinaires.',
    room_full: 'La salle est pleine. Demandez plus de places à l’animateur.',
    room_locked: 'La salle est fermée. Demandez à l’animateur de vous laisser entrer, puis réessayez.',
    room_closed: 'La partie a commencé et n’accueille plus personne. Regardez et jouez la prochaine.',
    rate_limited: 'Trop d’essais depuis ce réseau. Attendez dix secondes, puis réessayez.',
    unavailable: 'Personne ne peut entrer pour le moment. Réessayez dans quelques secondes.',
    unreachable: 'Le quiz ne répond pas. Vérifiez que ce téléphone est sur le bon Wi-Fi, puis réessayez.',
    unauthorized: 'Votre place dans cette salle n’existe plus. Rejoignez-la de nouveau.',
    invalid_message: 'Le quiz ne comprend pas cette page. Rechargez-la, puis réessayez.',
    other: (code) => `Cela n’a pas marché (${code}). Réessayez.`,
  },

  lobby: {
    in: 'Vous y êtes !',
    title: (title) => `dans « ${title} »`,
    soon: 'Le quiz va commencer. Gardez cette page ouverte.',
    building: 'Les questions sont en préparation. Gardez cette page ouverte.',
    late: 'La partie est en cours. Vous jouez dès la prochaine question.',
    alone: 'Vous êtes seul pour l’instant. Les autres arrivent.',
    here: (players) => `${count(players, 'personne', 'personnes')} ici`,
    leave: 'Quitter ou changer de nom',
    spectator: 'Vous regardez',
    spectatorMore: 'La partie a commencé : vous ne pouvez pas répondre, mais vous voyez tout.',
    watching: 'Vous voyez tout ici, sans répondre.',
    play: 'Rejoindre la partie',
  },

  waiting: {
    heading: 'En attente de l’animateur',
    more: 'L’animateur fait entrer chacun à son tour. Cette page continue d’elle-même.',
  },

  intro: {
    question: (index, total) => (total ? `Question ${index} sur ${total}` : `Question ${index}`),
    fun: 'Sans points, juste pour le plaisir',
    ready: 'Préparez-vous…',
    more: 'L’animateur ouvre la question.',
  },

  question: {
    buzz: 'Buzz !',
    look: 'Regardez le grand écran',
    answers: 'Réponses',
    tap: 'Touchez votre réponse',
    several: 'Choisissez toutes les bonnes',
    inOrder: 'Touchez dans le bon ordre',
    turn: (label, at) => `${label}, numéro ${at}`,
    opinion: 'Touchez ce que vous pensez',
    typeText: 'Écrivez votre réponse',
    typeNumber: 'Écrivez un nombre',
    send: 'Envoyer',
    noText: 'Écrivez d’abord une réponse.',
    noNumber: 'Ce n’est pas un nombre.',
    sign: 'Plus ou moins',
    lock: 'Valider',
    lockCount: (picked) => `Valider (${picked})`,
    sending: 'Envoi…',
    accepted: 'Validé',
    queued: 'Pas de connexion. Votre réponse part dès votre retour.',
    offline: 'Pas de connexion. Touchez quand même, cela part dès votre retour.',
    late: 'Trop tard, la réponse ne compte pas',
    over: 'Le temps est écoulé',
    refused: 'La réponse n’a pas été prise. Touchez encore.',
    not_approved: 'L’animateur ne vous a pas encore fait entrer.',
    forbidden: 'Vous regardez : les réponses ne comptent pas.',
    watching: 'Vous regardez',
    slide: 'Rien à répondre ici',
    unknown: 'Cette page ne connaît pas ce genre de question. Rechargez-la pour avoir la plus récente.',
    progress: (answered, players) => `${number(answered)} réponses sur ${number(players)}`,
    left: (seconds) => `encore ${seconds} secondes`,
    missed: 'Votre dernière réponse est arrivée trop tard.',
    extra: (factor) => `Vous avez ${number(factor)} × le temps`,
    seconds: (seconds) => count(seconds, 'seconde', 'secondes'),
  },

  teams: {
    pick: 'Votre équipe',
    missing: 'Choisissez votre équipe.',
    heading: 'Équipes',
    players: 'Joueurs',
    members: (value) => count(value, 'joueur', 'joueurs'),
    yours: (team) => `Vous jouez pour ${team}`,
  },

  reactions: {
    label: 'Envoyer une réaction',
    resting: 'Un instant, puis la suivante.',
    /** In the order of reactions.js. */
    names: ['Applaudissements', 'Rires', 'Surprise', 'Larmes', 'Feu', 'Fête'],
  },

  connecting: {
    heading: 'Retour à votre place…',
    slow: 'Toujours rien. Vérifiez que ce téléphone est sur le bon Wi-Fi.',
  },

  banner: {
    lost: 'Reconnexion…',
    silent: 'Le quiz ne répond pas. Votre place est gardée, nouvel essai en cours.',
    offline: 'Ce téléphone n’a pas de réseau. Votre place est gardée.',
    away: 'Reconnexion au quiz…',
    corrected: 'L’animateur a corrigé une question. Les scores ont changé.',
    correctedWhy: (reason) => `L’animateur a corrigé une question : ${reason}`,
  },

  options: { open: 'Réglages de ce téléphone' },

  language: 'Langue',
  media: { choice: (letter) => `Image ${letter}`, question: 'Image de la question', play: 'Écouter le son', stop: 'Arrêter le son' },
  choiceLabel: (letter, shape, text) => `${letter}, ${shape} : ${text}`,
  shapes: ['cercle', 'triangle', 'carré', 'losange', 'pentagone', 'étoile', 'hexagone', 'croix'],
  avatars: ['Renard', 'Poulpe', 'Panda', 'Lion', 'Grenouille', 'Hibou', 'Singe', 'Tigre', 'Koala', 'Lapin', 'Licorne',
    'Abeille', 'Tortue', 'Dauphin', 'Papillon', 'Baleine', 'Dinosaure', 'Brontosaure', 'Manchot', 'Chien', 'Chat',
    'Raton laveur', 'Hérisson', 'Loup', 'Coccinelle', 'Perroquet', 'Flamant', 'Ours', 'Crabe', 'Souris', 'Cochon',
    'Vache', 'Poussin', 'Escargot', 'Poisson', 'Éléphant', 'Zèbre', 'Girafe', 'Chauve-souris', 'Crocodile', 'Cerf',
    'Serpent'],
  moods: ['turbo', 'en fête', 'du soleil', 'de la lune', 'en or', 'de génie', 'surprise', 'du matin', 'express',
    'en forme', 'de choc', 'en orbite'],
  madeUpName: (mood, animal) => `${animal} ${mood}`,
};
