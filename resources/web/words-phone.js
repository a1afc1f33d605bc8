// What a phone says of its own settings, of a pause and of why it has stopped, in all languages: fetched when it is needed.

import { strings } from './words.js';

const TABLES = {
  en: {
    paused: {
      heading: 'A short break',
      more: 'The host has stopped the clock. The quiz goes on by itself.',
      left: (seconds) => `${strings.count(seconds, 'second', 'seconds')} are left when it does.`,
      kept: 'Your answer is locked in.',
    },
    options: {
      heading: 'Your phone',
      done: 'Done',
      sound: ['Sounds', 'A few quiet notes'],
      buzz: ['Vibration', 'Where the phone can'],
      awake: ['Keep the screen on', 'While you are in a room'],
      text: ['Questions on this phone', 'Off: only the shapes, and the text is on the big screen'],
    },
    stopped: {
      removed: ['The host has removed you', 'You are no longer in this room.'],
      elsewhere: ['You are playing in another tab', 'The newest tab plays, this one rests.'],
      gone: ['This room is closed', 'The game is over, or the code has changed.'],
      outdated: ['This page is out of step', 'Reload it to go on. Your seat is kept.'],
      left: ['You have left', 'Your seat is free again.'],
      failed: ['This room cannot go on', 'Something went wrong. The host knows about it.'],
      here: 'Play here',
      reload: 'Reload',
      other: 'Join another room',
    },
  },
  de: {
    paused: {
      heading: 'Kurze Pause',
      more: 'Die Uhr steht. Das Quiz geht von selbst weiter.',
      left: (seconds) => `Dann sind noch ${strings.count(seconds, 'Sekunde', 'Sekunden')} übrig.`,
      kept: 'Deine Antwort ist festgelegt.',
    },
    options: {
      heading: 'Dein Handy',
      done: 'Fertig',
      sound: ['Töne', 'Ein paar leise Töne'],
      buzz: ['Vibration', 'Wo das Handy es kann'],
      awake: ['Bildschirm anlassen', 'Solange du in einem Raum bist'],
      text: ['Fragen auf diesem Handy', 'Aus: nur die Formen, der Text steht auf der Leinwand'],
    },
    stopped: {
      removed: ['Du wurdest entfernt', 'Du bist nicht mehr in diesem Raum.'],
      elsewhere: ['Du spielst in einem anderen Tab', 'Der neueste Tab spielt, dieser ruht.'],
      gone: ['Dieser Raum ist geschlossen', 'Das Spiel ist vorbei, oder der Code hat sich geändert.'],
      outdated: ['Diese Seite ist veraltet', 'Lade sie neu, um weiterzumachen. Dein Platz bleibt.'],
      left: ['Du hast den Raum verlassen', 'Dein Platz ist wieder frei.'],
      failed: ['Dieser Raum kann nicht weitermachen', 'Etwas ist schiefgegangen. Die Spielleitung weiß davon.'],
      here: 'Hier spielen',
      reload: 'Neu laden',
      other: 'In einen anderen Raum',
    },
  },
  es: {
    paused: {
      heading: 'Una pausa corta',
      more: 'El reloj está parado. El concurso sigue solo.',
      left: (seconds) => `Entonces quedarán ${strings.count(seconds, 'segundo', 'segundos')}.`,
      kept: 'Tu respuesta está confirmada.',
    },
    options: {
      heading: 'Tu teléfono',
      done: 'Listo',
      sound: ['Sonidos', 'Unas notas suaves'],
      buzz: ['Vibración', 'Si el teléfono puede'],
      awake: ['Pantalla encendida', 'Mientras estés en una sala'],
      text: ['Preguntas en este teléfono', 'Desactivado: solo las formas; el texto está en la pantalla grande'],
    },
    stopped: {
      removed: ['Te han sacado de la sala', 'Ya no estás en esta sala.'],
      elsewhere: ['Estás jugando en otra pestaña', 'Juega la pestaña más nueva, esta descansa.'],
      gone: ['Esta sala está cerrada', 'La partida ha terminado o el código ha cambiado.'],
      outdated: ['Esta página se ha quedado atrás', 'Recárgala para seguir. Tu plaza se conserva.'],
      left: ['Has salido', 'Tu plaza vuelve a estar libre.'],
      failed: ['Esta sala no puede seguir', 'Algo ha ido mal. Quien presenta ya lo sabe.'],
      here: 'Jugar aquí',
      reload: 'Recargar',
      other: 'Unirse a otra sala',
    },
  },
  fr: {
    paused: {
      heading: 'Petite pause',
      more: 'L’animateur a arrêté l’horloge. Le quiz reprend de lui-même.',
      left: (seconds) => `Il restera ${strings.count(seconds, 'seconde', 'secondes')} à la reprise.`,
      kept: 'Votre réponse est validée.',
    },
    options: {
      heading: 'Votre téléphone',
      done: 'Terminé',
      sound: ['Sons', 'Quelques notes discrètes'],
      buzz: ['Vibration', 'Si le téléphone le permet'],
      awake: ['Garder l’écran allumé', 'Tant que vous êtes dans une salle'],
      text: ['Questions sur ce téléphone', 'Désactivé : seulement les formes, le texte est sur le grand écran'],
    },
    stopped: {
      removed: ['L’animateur vous a retiré', 'Vous n’êtes plus dans cette salle.'],
      elsewhere: ['Vous jouez dans un autre onglet', 'L’onglet le plus récent joue, celui-ci se repose.'],
      gone: ['Cette salle est fermée', 'La partie est finie, ou le code a changé.'],
      outdated: ['Cette page est dépassée', 'Rechargez-la pour continuer. Votre place est gardée.'],
      left: ['Vous êtes parti', 'Votre place est libre de nouveau.'],
      failed: ['Cette salle ne peut pas continuer', 'Quelque chose s’est mal passé. L’animateur le sait.'],
      here: 'Jouer ici',
      reload: 'Recharger',
      other: 'Rejoindre une autre salle',
    },
  },
  he: {
    paused: {
      heading: 'הפסקה קצרה',
      more: 'המנחה עצר את השעון. החידון ימשיך מעצמו.',
      left: (seconds) => `אז יישארו עוד ${strings.count(seconds, 'שנייה', 'שניות')}.`,
      kept: 'התשובה שלכם ננעלה.',
    },
    options: {
      heading: 'הטלפון שלכם',
      done: 'סיום',
      sound: ['צלילים', 'כמה צלילים שקטים'],
      buzz: ['רטט', 'אם הטלפון יודע לרטוט'],
      awake: ['המסך נשאר דולק', 'כל עוד אתם בחדר'],
      text: ['השאלות בטלפון הזה', 'כבוי: רק הצורות, והשאלה על המסך הגדול'],
    },
    stopped: {
      removed: ['המנחה הוציא אתכם', 'אתם כבר לא בחדר הזה.'],
      elsewhere: ['אתם משחקים בלשונית אחרת', 'הלשונית החדשה משחקת, וזאת נחה.'],
      gone: ['החדר הזה נסגר', 'המשחק נגמר, או שהקוד השתנה.'],
      outdated: ['הדף הזה יצא מהקצב', 'טענו אותו מחדש כדי להמשיך. המקום שלכם שמור.'],
      left: ['יצאתם מהחדר', 'המקום שלכם שוב פנוי.'],
      failed: ['החדר הזה לא יכול להמשיך', 'משהו השתבש. המנחה יודע על כך.'],
      here: 'לשחק כאן',
      reload: 'טעינה מחדש',
      other: 'הצטרפות לחדר אחר',
    },
  },
};

/** The words of the language that the page speaks. */
export function phoneWords(language = strings.code) {
  return TABLES[language];
}
