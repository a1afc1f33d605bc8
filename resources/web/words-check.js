// What only the page of the check link says, in all languages.

import { strings } from './words.js';

const TABLES = {
  en: {
    busy: ['One moment…', 'This phone is looking for the quiz.'],
    works: ['It works.', 'This phone reaches the quiz. You can close this page.'],
    time: (ms) => `There and back in ${strings.number(ms)} ms.`,
    half: ['Almost', 'This phone finds the page, but the connection for the game does not open. Tell the host.'],
    used: ['This code is used up', 'Each code is for one check. Scan the newest one on the host’s screen.'],
    lost: ['The quiz does not answer', 'Check that this phone is on the right Wi-Fi, then scan the code again.'],
  },
  de: {
    busy: ['Einen Moment …', 'Dieses Handy sucht das Quiz.'],
    works: ['Es klappt.', 'Dieses Handy erreicht das Quiz. Du kannst diese Seite schließen.'],
    time: (ms) => `Hin und zurück in ${strings.number(ms)} ms.`,
    half: ['Fast', 'Dieses Handy findet die Seite, aber die Verbindung für das Spiel kommt nicht zustande. Sag der Spielleitung Bescheid.'],
    used: ['Dieser Code ist verbraucht', 'Jeder Code gilt für eine Prüfung. Scanne den neuesten auf dem Bildschirm der Spielleitung.'],
    lost: ['Das Quiz antwortet nicht', 'Ist dieses Handy im richtigen WLAN? Dann scanne den Code noch einmal.'],
  },
  es: {
    busy: ['Un momento…', 'Este móvil está buscando el concurso.'],
    works: ['Funciona.', 'Este móvil llega al concurso. Puedes cerrar esta página.'],
    time: (ms) => `Ida y vuelta en ${strings.number(ms)} ms.`,
    half: ['Casi', 'Este móvil encuentra la página, pero la conexión del juego no se abre. Avisa a quien presenta.'],
    used: ['Este código ya se ha usado', 'Cada código vale para una prueba. Escanea el más nuevo en la pantalla de quien presenta.'],
    lost: ['El concurso no responde', 'Comprueba que este móvil está en la red wifi correcta y vuelve a escanear el código.'],
  },
  fr: {
    busy: ['Un instant…', 'Ce téléphone cherche le quiz.'],
    works: ['Ça marche.', 'Ce téléphone atteint le quiz. Vous pouvez fermer cette page.'],
    time: (ms) => `Aller et retour en ${strings.number(ms)} ms.`,
    half: ['Presque', 'Ce téléphone trouve la page, mais la connexion du jeu ne s’ouvre pas. Prévenez l’animateur.'],
    used: ['Ce code a déjà servi', 'Chaque code vaut pour un essai. Scannez le plus récent sur l’écran de l’animateur.'],
    lost: ['Le quiz ne répond pas', 'Vérifiez que ce téléphone est sur le bon Wi-Fi, puis scannez de nouveau le code.'],
  },
  he: {
    busy: ['רק רגע…', 'הטלפון הזה מחפש את החידון.'],
    works: ['זה עובד.', 'הטלפון הזה מגיע אל החידון. אפשר לסגור את הדף.'],
    time: (ms) => `הלוך ושוב ב־${strings.number(ms)} אלפיות שנייה.`,
    half: ['כמעט', 'הטלפון הזה מוצא את הדף, אבל החיבור למשחק לא נפתח. ספרו למנחה.'],
    used: ['הקוד הזה כבר נוצל', 'כל קוד מתאים לבדיקה אחת. סרקו את הקוד החדש שעל מסך המנחה.'],
    lost: ['החידון לא עונה', 'בדקו שהטלפון מחובר ל־Wi-Fi הנכון וסרקו שוב את הקוד.'],
  },
};

/** The words of the language that the page speaks. */
export function checkWords(language = strings.code) {
  return TABLES[language];
}
