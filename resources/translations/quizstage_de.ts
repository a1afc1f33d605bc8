<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Quizstage %1</source>
        <translation>Quizstage %1</translation>
    </message>
    <message>
        <source>Live quizzes on one laptop. Players join with their phones. Nothing leaves this computer. MIT licence.</source>
        <translation>Live-Quiz auf einem Laptop, gespielt mit dem Handy. Nichts verlässt diesen Computer. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation>Fremde Arbeit darin</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Rooms, games, packs and settings</source>
        <translation>Räume, Spiele, Pakete und Einstellungen</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>You can start when players are here.</source>
        <translation>Los geht es, sobald jemand da ist.</translation>
    </message>
    <message>
        <source>Everybody in? Then start.</source>
        <translation>Alle da? Dann los.</translation>
    </message>
    <message>
        <source>The podium is on the screen.</source>
        <translation>Das Podium ist auf der Leinwand.</translation>
    </message>
    <message>
        <source>The clock stands still.</source>
        <translation>Die Uhr steht.</translation>
    </message>
    <message>
        <source>Closes by itself when time is up.</source>
        <translation>Schließt von selbst, wenn die Zeit um ist.</translation>
    </message>
    <message>
        <source>Goes on by itself.</source>
        <translation>Geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Waits for you.</source>
        <translation>Wartet auf dich.</translation>
    </message>
    <message>
        <source>The clock waits: right or wrong?</source>
        <translation>Die Uhr wartet: richtig oder falsch?</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address in QR codes</source>
        <translation>Adresse in QR-Codes</translation>
    </message>
    <message>
        <source>The address was given when Quizstage was started.</source>
        <translation>Die Adresse wurde beim Start von Quizstage angegeben.</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Answers and how many gave each</source>
        <translation>Antworten und wie oft jede gegeben wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Right (Alt+%1)</source>
        <translation>Richtig (Alt+%1)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Line %1 is right</source>
        <translation>Zeile %1 ist richtig</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Anderes Bild…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>The picture of this answer</source>
        <translation>Das Bild dieser Antwort</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>Antwort %1: %2</translation>
    </message>
</context>
<context>
    <name>AnswerRows</name>
    <message>
        <source>What counts as right; the first one is shown. Case, accents and small slips don&apos;t matter.</source>
        <translation>Was als richtig gilt; das erste wird gezeigt. Groß- und Kleinschreibung, Akzente und kleine Tippfehler zählen nicht.</translation>
    </message>
    <message>
        <source>From first to last; phones show them in another order. Ctrl+Up and Ctrl+Down move a line.</source>
        <translation>Von der ersten bis zur letzten; Handys zeigen sie in anderer Reihenfolge. Strg+Auf und Strg+Ab verschieben eine Zeile.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a line (Enter in the last one)</source>
        <translation>Zeile hinzufügen (Eingabe in der letzten)</translation>
    </message>
    <message>
        <source>What you would like to hear; only you see it until the question closes. It may stay empty.</source>
        <translation>Was du hören möchtest; bis die Frage schließt, siehst nur du es. Es darf leer bleiben.</translation>
    </message>
</context>
<context>
    <name>AnswerTally</name>
    <message>
        <source>Another order</source>
        <translation>Andere Reihenfolge</translation>
    </message>
</context>
<context>
    <name>AudienceScreen</name>
    <message>
        <source>Audience screen</source>
        <translation>Publikumsansicht</translation>
    </message>
    <message>
        <source>Nobody has points yet.</source>
        <translation>Noch hat niemand Punkte.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 haben geantwortet</translation>
    </message>
    <message>
        <source>Thanks for playing!</source>
        <translation>Danke fürs Mitspielen!</translation>
    </message>
    <message>
        <source>Join at</source>
        <translation>Mitmachen auf</translation>
    </message>
    <message>
        <source>with the code</source>
        <translation>mit dem Code</translation>
    </message>
    <message>
        <source>This room is locked.</source>
        <translation>Dieser Raum ist geschlossen.</translation>
    </message>
    <message>
        <source>Nobody else can join now.</source>
        <translation>Im Moment kommt niemand mehr hinein.</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Kein Passwort</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Passwort: %1</translation>
    </message>
    <message>
        <source>1. Wi-Fi: %1</source>
        <translation>1. WLAN: %1</translation>
    </message>
    <message>
        <source>2. Join</source>
        <translation>2. Mitmachen</translation>
    </message>
    <message>
        <source>The game is over.</source>
        <translation>Das Spiel ist vorbei.</translation>
    </message>
    <message>
        <source>Several may be right.</source>
        <translation>Mehrere können richtig sein.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Endstand</translation>
    </message>
    <message>
        <source>This room could not be opened. Please ask the host.</source>
        <translation>Dieser Raum ließ sich nicht öffnen. Bitte die Spielleitung fragen.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 s are left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>This question doesn&apos;t count.</source>
        <translation>Diese Frage zählt nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 were right</source>
        <translation>%1 von %2 lagen richtig</translation>
    </message>
    <message>
        <source>Type your answer on your phone.</source>
        <translation>Antwort auf dem Handy eintippen.</translation>
    </message>
    <message>
        <source>Type a number on your phone.</source>
        <translation>Eine Zahl auf dem Handy eintippen.</translation>
    </message>
    <message>
        <source>Put them in order on your phone.</source>
        <translation>Auf dem Handy in die richtige Reihenfolge bringen.</translation>
    </message>
    <message>
        <source>Your opinion counts: nothing is right or wrong.</source>
        <translation>Deine Meinung zählt: nichts ist richtig oder falsch.</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>After the break: round %1 of %2</source>
        <translation>Nach der Pause: Runde %1 von %2</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Leaderboard after round %1</source>
        <translation>Rangliste nach Runde %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>team is out</source>
        <translation>Team ist raus</translation>
    </message>
    <message>
        <source>equally fast</source>
        <translation>gleich schnell</translation>
    </message>
    <message>
        <source>Equally fast</source>
        <translation>Gleich schnell</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere Person</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Press your buzzer!</source>
        <translation>Jetzt buzzern!</translation>
    </message>
    <message>
        <source>Nobody knew it</source>
        <translation>Niemand wusste es</translation>
    </message>
    <message>
        <source>%1 of %2 have staked</source>
        <translation>%1 von %2 haben gesetzt</translation>
    </message>
    <message>
        <source>%1 of %2 buzzed</source>
        <translation>%1 von %2 haben gebuzzert</translation>
    </message>
    <message>
        <source>Place your stakes!</source>
        <translation>Jetzt setzen!</translation>
    </message>
</context>
<context>
    <name>AudienceSection</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Audience: %1</source>
        <translation>Publikum: %1</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change several questions</source>
        <translation>Mehrere Fragen ändern</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage ändern</numerusform>
            <numerusform>%Ln Fragen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Polls and slides bring no points.</source>
        <translation>Umfragen und Folien bringen keine Punkte.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>0: the room&apos;s own time.</source>
        <translation>0: die Zeit des Raums.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Take the category away</source>
        <translation>Kategorie entfernen</translation>
    </message>
    <message>
        <source>The questions have none then.</source>
        <translation>Die Fragen haben dann keine.</translation>
    </message>
</context>
<context>
    <name>BuzzActions</name>
    <message>
        <source>Buzzer: right</source>
        <translation>Buzzer: richtig</translation>
    </message>
    <message>
        <source>What the player on turn says is right</source>
        <translation>Was die Person sagt, die dran ist, stimmt</translation>
    </message>
    <message>
        <source>Buzzer: wrong</source>
        <translation>Buzzer: falsch</translation>
    </message>
    <message>
        <source>What the player on turn says is wrong: the next one may answer</source>
        <translation>Was die Person sagt, die dran ist, stimmt nicht: Die nächste darf antworten</translation>
    </message>
</context>
<context>
    <name>BuzzPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere Person</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has buzzed yet.</source>
        <translation>Noch hat niemand gebuzzert.</translation>
    </message>
    <message>
        <source>Nobody buzzed.</source>
        <translation>Niemand hat gebuzzert.</translation>
    </message>
    <message>
        <source>In this order they buzzed:</source>
        <translation>In dieser Reihenfolge wurde gebuzzert:</translation>
    </message>
    <message>
        <source>These were equally fast. Call on one of them.</source>
        <translation>Diese waren gleich schnell. Ruf eine Person davon auf.</translation>
    </message>
    <message>
        <source>Let the player answer aloud. Was it right?</source>
        <translation>Lass die Person laut antworten. War es richtig?</translation>
    </message>
    <message>
        <source>The time goes on. Others may buzz.</source>
        <translation>Die Zeit läuft weiter. Andere dürfen buzzern.</translation>
    </message>
</context>
<context>
    <name>BuzzRowView</name>
    <message>
        <source>It was right after all</source>
        <translation>War doch richtig</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 hat recht</translation>
    </message>
    <message>
        <source>%1 is wrong</source>
        <translation>%1 liegt falsch</translation>
    </message>
    <message>
        <source>%1 was right after all</source>
        <translation>%1 hatte doch recht</translation>
    </message>
    <message>
        <source>Right (%1)</source>
        <translation>Richtig (%1)</translation>
    </message>
    <message>
        <source>Wrong (%1)</source>
        <translation>Falsch (%1)</translation>
    </message>
</context>
<context>
    <name>BuzzWords</name>
    <message>
        <source>was right</source>
        <translation>war richtig</translation>
    </message>
    <message>
        <source>was wrong</source>
        <translation>war falsch</translation>
    </message>
    <message>
        <source>out with the team</source>
        <translation>mit dem Team raus</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>equally fast</source>
        <translation>gleich schnell</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A game is running</source>
        <translation>Ein Spiel läuft</translation>
    </message>
    <message>
        <source>%1 games are running</source>
        <translation>%1 Spiele laufen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>In der Leiste weiterlaufen</translation>
    </message>
    <message>
        <source>In the tray everything goes on as it is, and the audience window stays on its screen.</source>
        <translation>In der Leiste geht alles weiter wie bisher, und das Publikumsfenster bleibt auf seinem Bildschirm.</translation>
    </message>
    <message>
        <source>This desktop has no tray from which a hidden window could be brought back. If it is in the way, minimise it instead: the game goes on.</source>
        <translation>Dieser Desktop hat keine Leiste, aus der ein verborgenes Fenster zurückkäme. Wenn es stört, besser minimieren: das Spiel geht weiter.</translation>
    </message>
    <message>
        <source>If you quit now, another computer that shares your rooms goes on with them.</source>
        <translation>Beim Beenden führt ein anderer Computer, der die Räume teilt, sie weiter.</translation>
    </message>
    <message>
        <source>If you quit now, the game stops and phones lose their connection. Everything is saved: when Quizstage starts again, it goes on in the same place, with the same players.</source>
        <translation>Beim Beenden bleibt das Spiel stehen, und die Handys verlieren die Verbindung. Alles ist gespeichert: beim nächsten Start von Quizstage geht es an derselben Stelle weiter, mit denselben Leuten.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectionsModel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Nobody is connected, or nobody is like that.</source>
        <translation>Niemand ist verbunden, oder niemand passt dazu.</translation>
    </message>
    <message>
        <source>Find a player, a room or an address</source>
        <translation>Person, Raum oder Adresse suchen</translation>
    </message>
    <message>
        <source>Connections to this computer: %1 of %2</source>
        <translation>Verbindungen zu diesem Computer: %1 von %2</translation>
    </message>
    <message>
        <source>Connections to this computer: %1</source>
        <translation>Verbindungen zu diesem Computer: %1</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Undo the last correction</source>
        <translation>Letzte Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>Void: nobody gets points</source>
        <translation>Nicht werten: keine Punkte</translation>
    </message>
    <message>
        <source>Everybody was right</source>
        <translation>Alle hatten recht</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Question %1 doesn&apos;t count any more. All scores are counted anew.</source>
        <translation>Frage %1 zählt nicht mehr. Alle Punkte sind neu berechnet.</translation>
    </message>
    <message>
        <source>Everybody who answered question %1 was right.</source>
        <translation>Wer auf Frage %1 geantwortet hat, hatte recht.</translation>
    </message>
    <message>
        <source>Question %1 has another right answer. All scores are counted anew.</source>
        <translation>Frage %1 hat eine andere richtige Antwort. Alle Punkte sind neu berechnet.</translation>
    </message>
    <message>
        <source>Question %1 is worth other points now.</source>
        <translation>Frage %1 bringt jetzt andere Punkte.</translation>
    </message>
    <message>
        <source>Count as right too</source>
        <translation>Auch als richtig werten</translation>
    </message>
    <message>
        <source>“%1” is right too in question %2. All scores are counted anew.</source>
        <translation>„%1“ ist in Frage %2 auch richtig. Alle Punkte sind neu berechnet.</translation>
    </message>
    <message>
        <source>Who was right</source>
        <translation>Wer recht hatte</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>The buzzes of question %1 are judged anew. All scores are counted anew.</source>
        <translation>Die Buzzer von Frage %1 sind neu bewertet. Alle Punkte sind neu berechnet.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>No game was running, and nothing is lost.</source>
        <translation>Kein Spiel lief, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>1 game goes on: %1.</source>
        <translation>1 Spiel geht weiter: %1.</translation>
    </message>
    <message>
        <source>%1 games go on: %2.</source>
        <translation>%1 Spiele gehen weiter: %2.</translation>
    </message>
    <message>
        <source>1 player is coming back.</source>
        <translation>1 Person kommt zurück.</translation>
    </message>
    <message>
        <source>%1 players are coming back.</source>
        <translation>%1 Personen kommen zurück.</translation>
    </message>
    <message>
        <source>Quizstage ended unexpectedly %1.</source>
        <translation>Quizstage endete unerwartet %1.</translation>
    </message>
    <message>
        <source>To the game</source>
        <translation>Zum Spiel</translation>
    </message>
    <message>
        <source>To the rooms</source>
        <translation>Zu den Räumen</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Which rooms</source>
        <translation>Welche Räume</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Find a room by title or code</source>
        <translation>Raum nach Titel oder Code suchen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Noch keine Räume</translation>
    </message>
    <message>
        <source>A room is one game. Make one from a question pack, put its QR code on the wall, and people join with their phones, without an app or an account.</source>
        <translation>Ein Raum ist ein Spiel. Aus einem Fragenpaket anlegen, den QR-Code an die Wand werfen, und alle machen mit dem Handy mit, ohne App und ohne Konto.</translation>
    </message>
    <message>
        <source>Players join at %1</source>
        <translation>Mitmachen auf %1</translation>
    </message>
    <message>
        <source>No room is like that. Look for another word or in all rooms.</source>
        <translation>Kein Raum passt dazu. Nach einem anderen Wort oder in allen Räumen suchen.</translation>
    </message>
    <message>
        <source>There is another “%1” now, with the code %2.</source>
        <translation>Es gibt jetzt einen weiteren Raum „%1“, mit dem Code %2.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) are deleted.</source>
        <translation>
            <numerusform>%Ln Raum ist gelöscht.</numerusform>
            <numerusform>%Ln Räume sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room doctor</source>
        <translation>Raumcheck</translation>
    </message>
    <message>
        <source>Look whether phones will find this computer, and rehearse</source>
        <translation>Nachsehen, ob Handys diesen Computer finden, und proben</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
</context>
<context>
    <name>DisplayWatch</name>
    <message>
        <source>Your displays show the same picture, so the room can see this window and the right answers in it. Set the displays to “extend” instead of “mirror”.</source>
        <translation>Die Bildschirme zeigen alle dasselbe Bild, also sieht der Saal dieses Fenster und die richtigen Antworten darin. In den Anzeigeeinstellungen „Erweitern“ statt „Duplizieren“ wählen.</translation>
    </message>
    <message>
        <source>Only one display is found. If a projector is plugged in, it shows the same as this display, and the room sees the right answers when you come back to this window. Set the displays to “extend”.</source>
        <translation>Nur ein Bildschirm gefunden. Ein angeschlossener Beamer zeigt dasselbe wie dieser Bildschirm, und der Saal sieht die richtigen Antworten, sobald dieses Fenster wieder vorn ist. In den Anzeigeeinstellungen „Erweitern“ wählen.</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Room doctor</source>
        <translation>Raumcheck</translation>
    </message>
    <message>
        <source>Five looks before the doors open.</source>
        <translation>Fünf Blicke, bevor die Türen öffnen.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Players come in at %1, as it was said at the start.</source>
        <translation>Mitmachen geht auf %1, wie beim Start angegeben.</translation>
    </message>
    <message>
        <source>Phones in the same Wi-Fi as this computer find it at %1.</source>
        <translation>Handys im selben WLAN wie dieser Computer finden ihn unter %1.</translation>
    </message>
    <message>
        <source>This computer is on a cable. Phones find it at %1 if their Wi-Fi belongs to the same network.</source>
        <translation>Dieser Computer hängt am Kabel. Handys finden ihn unter %1, wenn ihr WLAN zum selben Netz gehört.</translation>
    </message>
    <message>
        <source>This computer is in a network at %1; the system does not say of which kind. Try it with a phone.</source>
        <translation>Dieser Computer ist unter %1 in einem Netz; das System sagt nicht, in was für einem. Mit einem Handy ausprobieren.</translation>
    </message>
    <message>
        <source>%1 belongs to a VPN, where guests&apos; phones are not. Join a Wi-Fi, or choose another address.</source>
        <translation>%1 gehört zu einem VPN, in dem die Handys der Gäste nicht sind. In ein WLAN gehen oder eine andere Adresse wählen.</translation>
    </message>
    <message>
        <source>%1 exists only inside this computer. Join a Wi-Fi, or choose another address.</source>
        <translation>%1 gibt es nur in diesem Computer. In ein WLAN gehen oder eine andere Adresse wählen.</translation>
    </message>
    <message>
        <source>This computer is in no network, so no phone can find it. Join a Wi-Fi, or switch on a hot spot, here or on a phone, and put all phones into it.</source>
        <translation>Dieser Computer ist in keinem Netz, also findet ihn kein Handy. In ein WLAN gehen oder einen Hotspot einschalten, hier oder auf einem Handy, und alle Handys hineinbringen.</translation>
    </message>
    <message>
        <source>You chose it yourself; %1 would be recommended.</source>
        <translation>Selbst gewählt; empfohlen wäre %1.</translation>
    </message>
    <message>
        <source>Quizstage does not answer at %1, asked from this very computer. Choose another address, or start it again.</source>
        <translation>Quizstage antwortet unter %1 nicht, nicht einmal diesem Computer. Eine andere Adresse wählen oder neu starten.</translation>
    </message>
    <message>
        <source>Port %1 is open for this computer alone, as --bind says. Start Quizstage without --bind.</source>
        <translation>Port %1 ist nur für diesen Computer offen, wie --bind es sagt. Quizstage ohne --bind starten.</translation>
    </message>
    <message>
        <source>Port %1 is open at one address of this computer, as --bind says.</source>
        <translation>Port %1 ist an einer Adresse dieses Computers offen, wie --bind es sagt.</translation>
    </message>
    <message>
        <source>Port %1 is open. It was free, and another start may bring another one; --port 8080 keeps it the same.</source>
        <translation>Port %1 ist offen. Er war gerade frei, beim nächsten Start kann es ein anderer sein; mit --port 8080 bleibt er gleich.</translation>
    </message>
    <message>
        <source>Another program had port %1, so Quizstage uses %2. Addresses and QR codes show that; printed ones from before don&apos;t fit.</source>
        <translation>Ein anderes Programm hatte Port %1, also nimmt Quizstage %2. Adressen und QR-Codes zeigen das; früher gedruckte passen nicht.</translation>
    </message>
    <message>
        <source>Port %1 is open on all networks of this computer.</source>
        <translation>Port %1 ist in allen Netzen dieses Computers offen.</translation>
    </message>
    <message>
        <source>A phone came through, so nothing keeps phones out.</source>
        <translation>Ein Handy kam durch, also hält nichts die Handys auf.</translation>
    </message>
    <message>
        <source>Nothing on this computer seems to keep phones out. Only a phone&apos;s visit proves it.</source>
        <translation>Nichts auf diesem Computer scheint Handys auszusperren. Nur der Besuch eines Handys beweist es.</translation>
    </message>
    <message>
        <source>This computer has a firewall. If a phone can&apos;t come in, an administrator lets phones in with the command below. Only a phone&apos;s visit proves it.</source>
        <translation>Dieser Computer hat eine Firewall. Kommt ein Handy nicht herein, lässt der Befehl unten sie als Administrator herein. Nur der Besuch eines Handys beweist es.</translation>
    </message>
    <message>
        <source>This computer opened the link itself, which says nothing of phones. Scan the code with one.</source>
        <translation>Dieser Computer hat den Link selbst geöffnet; das sagt nichts über Handys. Den Code mit einem scannen.</translation>
    </message>
    <message>
        <source>Scan the code with a phone that is in the guests&apos; Wi-Fi. It says whether it reaches the quiz, and so does this page.</source>
        <translation>Den Code mit einem Handy im WLAN der Gäste scannen. Es sagt, ob es das Quiz erreicht, und diese Seite auch.</translation>
    </message>
    <message>
        <source>A phone found the page, but the connection for the game did not open. Something on the way, a proxy or a protection program, does not let WebSockets through.</source>
        <translation>Ein Handy fand die Seite, aber die Verbindung für das Spiel kam nicht zustande. Etwas unterwegs, ein Proxy oder ein Schutzprogramm, lässt keine WebSockets durch.</translation>
    </message>
    <message>
        <source>A phone reaches the quiz, but slowly: there and back in %1. Go nearer to the Wi-Fi, or use another channel.</source>
        <translation>Ein Handy erreicht das Quiz, aber langsam: hin und zurück in %1. Näher ans WLAN gehen oder einen anderen Kanal nehmen.</translation>
    </message>
    <message>
        <source>A phone reaches the quiz: there and back in %1. Scan again with others if you like.</source>
        <translation>Ein Handy erreicht das Quiz: hin und zurück in %1. Gern mit weiteren scannen.</translation>
    </message>
    <message>
        <source>given at the start</source>
        <translation>beim Start angegeben</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Computer</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Some device</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>Android phone</source>
        <translation>Android-Handy</translation>
    </message>
    <message>
        <source>Android tablet</source>
        <translation>Android-Tablet</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>no game connection</source>
        <translation>keine Spielverbindung</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Asking for another question…</source>
        <translation>Eine andere Frage wird geholt …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Richtig: %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Edit question %1</source>
        <translation>Frage %1 bearbeiten</translation>
    </message>
    <message>
        <source>Replace question %1 by another one</source>
        <translation>Frage %1 durch eine andere ersetzen</translation>
    </message>
    <message>
        <source>Take question %1 out</source>
        <translation>Frage %1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Accepted answers, separated by ;</source>
        <translation>Akzeptierte Antworten, getrennt durch ;</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>Die richtige Zahl</translation>
    </message>
    <message>
        <source>Answers; mark what is right</source>
        <translation>Antworten; Richtiges markieren</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer %1 is right</source>
        <translation>Antwort %1 ist richtig</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A question needs a text.</source>
        <translation>Eine Frage braucht einen Text.</translation>
    </message>
    <message>
        <source>Each answer needs a text.</source>
        <translation>Jede Antwort braucht einen Text.</translation>
    </message>
    <message>
        <source>Mark at least one right answer.</source>
        <translation>Mindestens eine richtige Antwort markieren.</translation>
    </message>
    <message>
        <source>Name at least one accepted answer.</source>
        <translation>Mindestens eine akzeptierte Antwort nennen.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This question can&apos;t be asked like this.</source>
        <translation>So kann diese Frage nicht gestellt werden.</translation>
    </message>
    <message>
        <source>What you would like to hear, separated by ;</source>
        <translation>Was du hören möchtest, getrennt durch ;</translation>
    </message>
</context>
<context>
    <name>DraftNotice</name>
    <message>
        <source>A new pack was not saved when Quizstage ended.</source>
        <translation>Ein neues Paket war nicht gespeichert, als Quizstage endete.</translation>
    </message>
    <message>
        <source>“%1” was not saved when Quizstage ended.</source>
        <translation>„%1“ war nicht gespeichert, als Quizstage endete.</translation>
    </message>
    <message>
        <source>What you wrote is kept.</source>
        <translation>Was du geschrieben hast, ist noch da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pack(s) wait too.</source>
        <translation>
            <numerusform>%Ln weiteres Paket wartet auch.</numerusform>
            <numerusform>%Ln weitere Pakete warten auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>One question forth</source>
        <translation>Eine Frage vor</translation>
    </message>
    <message>
        <source>One question back</source>
        <translation>Eine Frage zurück</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Change the selected ones…</source>
        <translation>Die ausgewählten ändern …</translation>
    </message>
    <message>
        <source>Make a pack of the selected ones…</source>
        <translation>Aus den ausgewählten ein Paket machen …</translation>
    </message>
    <message>
        <source>Add the questions of a pack…</source>
        <translation>Fragen eines Pakets hinzufügen …</translation>
    </message>
    <message>
        <source>To the pack and back</source>
        <translation>Zum Paket und zurück</translation>
    </message>
    <message>
        <source>To what is missing</source>
        <translation>Zu dem, was fehlt</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Ton…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Start a round here</source>
        <translation>Hier eine Runde beginnen</translation>
    </message>
    <message>
        <source>To the round and back</source>
        <translation>Zur Runde und zurück</translation>
    </message>
</context>
<context>
    <name>EditorGuide</name>
    <message>
        <source>Which pack do you want to edit?</source>
        <translation>Welches Paket möchtest du bearbeiten?</translation>
    </message>
    <message>
        <source>Edit pack</source>
        <translation>Paket bearbeiten</translation>
    </message>
    <message>
        <source>Close without your changes?</source>
        <translation>Ohne deine Änderungen schließen?</translation>
    </message>
    <message>
        <source>What you wrote in the pack is neither saved nor kept as a draft.</source>
        <translation>Was du im Paket geschrieben hast, ist weder gespeichert noch als Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No questions yet. Add the first one.</source>
        <translation>Noch keine Fragen. Füge die erste hinzu.</translation>
    </message>
    <message>
        <source>This is what you wrote until %1 and did not save.</source>
        <translation>Das hast du bis %1 geschrieben und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not ready</source>
        <translation>
            <numerusform>%Ln nicht fertig</numerusform>
            <numerusform>%Ln nicht fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>keeping the draft…</source>
        <translation>Entwurf wird aufbewahrt …</translation>
    </message>
    <message>
        <source>draft kept, not saved yet</source>
        <translation>Entwurf aufbewahrt, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>the draft can&apos;t be kept</source>
        <translation>der Entwurf kann nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Neues Paket</translation>
    </message>
    <message>
        <source>The pack can&apos;t be saved yet, something is missing here. What you wrote is kept as a draft.</source>
        <translation>Das Paket kann noch nicht gespeichert werden, hier fehlt etwas. Was du geschrieben hast, bleibt als Entwurf da.</translation>
    </message>
    <message>
        <source>A pack has at most 2,000 questions.</source>
        <translation>Ein Paket hat höchstens 2.000 Fragen.</translation>
    </message>
    <message>
        <source>Only finished questions can be a pack. Question %1 is not ready.</source>
        <translation>Nur fertige Fragen können ein Paket sein. Frage %1 ist nicht fertig.</translation>
    </message>
    <message numerus="yes">
        <source>Make a pack of %Ln question(s)</source>
        <translation>
            <numerusform>Aus %Ln Frage ein Paket machen</numerusform>
            <numerusform>Aus %Ln Fragen ein Paket machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the new pack</source>
        <translation>Titel des neuen Pakets</translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <translation>%1 (Teil)</translation>
    </message>
    <message>
        <source>Make pack</source>
        <translation>Paket machen</translation>
    </message>
    <message>
        <source>A title has 1 to 120 characters.</source>
        <translation>Ein Titel hat 1 bis 120 Zeichen.</translation>
    </message>
    <message>
        <source>Add the questions of a pack</source>
        <translation>Fragen eines Pakets hinzufügen</translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation>Fragen hinzufügen</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Den Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>What you wrote since the pack was last saved is gone then.</source>
        <translation>Was du seit dem letzten Speichern geschrieben hast, ist dann weg.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>A pack has at most 100 rounds.</source>
        <translation>Ein Paket hat höchstens 100 Runden.</translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>EventLogView</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Nothing like that has happened.</source>
        <translation>So etwas ist nicht geschehen.</translation>
    </message>
    <message>
        <source>Find an event, a player or a room</source>
        <translation>Ereignis, Person oder Raum suchen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the events that the list shows</source>
        <translation>Die gezeigten Ereignisse speichern</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV …</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>Als JSON-Zeilen …</translation>
    </message>
    <message>
        <source>Save events</source>
        <translation>Ereignisse speichern</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Ereignisse %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The events were not saved. %1.</source>
        <translation>Die Ereignisse wurden nicht gespeichert. %1.</translation>
    </message>
</context>
<context>
    <name>FiguresDelegate</name>
    <message>
        <source>Hardest</source>
        <translation>Schwerste</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>FinalPlacesModel</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (gegangen)</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 right</source>
        <translation>%1: %2, %3, %4 richtig</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Nicht gut</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>FirewallCard</name>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Quizstage pack with pictures</source>
        <translation>Quizstage-Paket mit Bildern</translation>
    </message>
    <message>
        <source>Quizstage pack</source>
        <translation>Quizstage-Paket</translation>
    </message>
    <message>
        <source>Kahoot spreadsheet</source>
        <translation>Kahoot-Tabelle</translation>
    </message>
    <message>
        <source>Kahoot file</source>
        <translation>Kahoot-Datei</translation>
    </message>
    <message>
        <source>ClassQuiz spreadsheet</source>
        <translation>ClassQuiz-Tabelle</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Moodle GIFT</source>
        <translation>Moodle GIFT</translation>
    </message>
    <message>
        <source>Moodle Aiken</source>
        <translation>Moodle Aiken</translation>
    </message>
    <message>
        <source>QTI</source>
        <translation>QTI</translation>
    </message>
    <message>
        <source>ClassQuiz</source>
        <translation>ClassQuiz</translation>
    </message>
    <message>
        <source>Razzia</source>
        <translation>Razzia</translation>
    </message>
    <message>
        <source>Open Trivia DB</source>
        <translation>Open Trivia DB</translation>
    </message>
    <message>
        <source>The Trivia API</source>
        <translation>The Trivia API</translation>
    </message>
</context>
<context>
    <name>GameDetails</name>
    <message>
        <source>%1 of %2 questions</source>
        <translation>%1 von %2 Fragen</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Average time</source>
        <translation>Durchschnittszeit</translation>
    </message>
    <message>
        <source>Hardest question</source>
        <translation>Schwerste Frage</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Nobody played.</source>
        <translation>Niemand hat gespielt.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No question was played to its end.</source>
        <translation>Keine Frage wurde zu Ende gespielt.</translation>
    </message>
    <message>
        <source>None stands out</source>
        <translation>Keine fällt auf</translation>
    </message>
</context>
<context>
    <name>GameListModel</name>
    <message>
        <source>%1 won</source>
        <translation>%1 hat gewonnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more won</source>
        <translation>
            <numerusform>%1 und %Ln weitere Person haben gewonnen</numerusform>
            <numerusform>%1 und %Ln weitere haben gewonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GameWords</name>
    <message>
        <source>in the lobby</source>
        <translation>vor dem Start</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>GamesSection</name>
    <message>
        <source>Change presets in a new room</source>
        <translation>Vorlagen bei einem neuen Raum ändern</translation>
    </message>
    <message>
        <source>A new room begins with</source>
        <translation>Ein neuer Raum beginnt mit</translation>
    </message>
    <message>
        <source>A preset is pace, scoring, teams and all else that a room can have but its title and picture.</source>
        <translation>Eine Vorlage ist Tempo, Wertung, Teams und alles andere, was ein Raum haben kann, außer Titel und Bild.</translation>
    </message>
    <message>
        <source>What was chosen last</source>
        <translation>Der letzten Auswahl</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Ask what to do</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>In der Leiste weiterlaufen</translation>
    </message>
    <message>
        <source>Quit; games go on at the next start</source>
        <translation>Beenden; Spiele gehen beim nächsten Start weiter</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of this window and the audience window. Phones speak their owner&apos;s language.</source>
        <translation>Für dieses Fenster und das Publikumsfenster. Handys sprechen die Sprache ihrer Besitzer.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>The audience window has themes of its own.</source>
        <translation>Das Publikumsfenster hat eigene Designs.</translation>
    </message>
    <message>
        <source>Closing during a game</source>
        <translation>Schließen während eines Spiels</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Texts, icons and spacing; from the next start on.</source>
        <translation>Texte, Symbole und Abstände; ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>At this size the window is larger than this display. Choose a smaller one.</source>
        <translation>Bei dieser Größe passt das Fenster nicht auf diesen Bildschirm. Eine kleinere wählen.</translation>
    </message>
</context>
<context>
    <name>HealthBanner</name>
    <message>
        <source>Go on without saving…</source>
        <translation>Ohne Speichern weiter …</translation>
    </message>
    <message>
        <source>Go on without saving?</source>
        <translation>Ohne Speichern weiterspielen?</translation>
    </message>
    <message>
        <source>The games go on, but nothing from now on is written to disk. If Quizstage or this computer stops, the running games and their points are lost. Answers that were saved before stay saved.</source>
        <translation>Die Spiele gehen weiter, aber ab jetzt wird nichts mehr gespeichert. Wenn Quizstage oder dieser Computer stehen bleibt, sind die laufenden Spiele und ihre Punkte verloren. Bereits gespeicherte Antworten bleiben gespeichert.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Ohne Speichern weiter</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Fragen importieren</translation>
    </message>
    <message>
        <source>Title of the new pack</source>
        <translation>Titel des neuen Pakets</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. %1.</source>
        <translation>Die Datei ist nicht lesbar. %1.</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Fragen (%1)</translation>
    </message>
    <message>
        <source>Left out and notes (%1)</source>
        <translation>Ausgelassen und Hinweise (%1)</translation>
    </message>
    <message>
        <source>A file of no format that Quizstage knows</source>
        <translation>Eine Datei in keinem Format, das Quizstage kennt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported. Below it says why.</source>
        <translation>Aus dieser Datei lässt sich nichts importieren. Unten steht, warum.</translation>
    </message>
    <message>
        <source>Some questions can&apos;t be imported. The rest can.</source>
        <translation>Einige Fragen lassen sich nicht importieren. Der Rest schon.</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>%1 for each</source>
        <translation>%1 je Frage</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open audience window</source>
        <translation>Publikumsfenster öffnen</translation>
    </message>
    <message>
        <source>Players join at</source>
        <translation>Mitmachen auf</translation>
    </message>
    <message>
        <source>with the code</source>
        <translation>mit dem Code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>If a phone can&apos;t reach it, try %1</source>
        <translation>Falls ein Handy das nicht erreicht: %1</translation>
    </message>
    <message>
        <source>The room is locked, so nobody else can join.</source>
        <translation>Der Raum ist geschlossen, niemand kommt mehr hinein.</translation>
    </message>
    <message>
        <source>Room doctor: can phones come in?</source>
        <translation>Raumcheck: kommen Handys herein?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln Runde</numerusform>
            <numerusform>%Ln Runden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaderboardModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Make a room</source>
        <translation>Raum erstellen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Neues Paket</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>A pack that comes with Quizstage stays.</source>
        <translation>Ein Paket, das zu Quizstage gehört, bleibt.</translation>
    </message>
    <message>
        <source>Recycle bin (%1)</source>
        <translation>Papierkorb (%1)</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Find packs, questions and answers</source>
        <translation>Pakete und Fragen suchen</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>No packs here</source>
        <translation>Hier sind keine Pakete</translation>
    </message>
    <message>
        <source>A pack is a set of questions. Import one from a file of Quizstage, Kahoot, Moodle or a spreadsheet.</source>
        <translation>Ein Paket ist eine Sammlung von Fragen. Importiere eines aus einer Datei von Quizstage, Kahoot, Moodle oder aus einer Tabelle.</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Fragen importieren</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Any difficulty</source>
        <translation>Jede Schwierigkeit</translation>
    </message>
    <message>
        <source>No pack is like that.</source>
        <translation>Kein Paket passt dazu.</translation>
    </message>
    <message>
        <source>Pick a pack</source>
        <translation>Ein Paket wählen</translation>
    </message>
    <message>
        <source>Its questions show here.</source>
        <translation>Hier erscheinen seine Fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the packs folder can&apos;t be taken over. %1: %2</source>
        <translation>
            <numerusform>%Ln Datei im Ordner „packs“ kann nicht übernommen werden. %1: %2</numerusform>
            <numerusform>%Ln Dateien im Ordner „packs“ können nicht übernommen werden. %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation>„%1“ liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>LoadCharts</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Longest queue to a phone</source>
        <translation>Längste Schlange zu einem Handy</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>How long 99 of 100 players wait at most: until their answer is safe, and until they hear of what happened in their room.</source>
        <translation>Wie lange 99 von 100 höchstens warten: bis ihre Antwort sicher ist und bis sie erfahren, was in ihrem Raum geschah.</translation>
    </message>
    <message>
        <source>100 % is one processor core.</source>
        <translation>100 % ist ein Prozessorkern.</translation>
    </message>
    <message>
        <source>answer safe</source>
        <translation>Antwort sicher</translation>
    </message>
    <message>
        <source>event told</source>
        <translation>Ereignis gemeldet</translation>
    </message>
    <message>
        <source>Delay for 99 of 100</source>
        <translation>Verzögerung für 99 von 100</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Dabei: %1</translation>
    </message>
    <message>
        <source>Let in: %1</source>
        <translation>Hereingelassen: %1</translation>
    </message>
    <message>
        <source>Changed by the host: %1</source>
        <translation>Von der Spielleitung geändert: %1</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <translation>Wieder da: %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Verbindung verloren: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Gegangen: %1</translation>
    </message>
    <message>
        <source>Removed by the host: %1</source>
        <translation>Von der Spielleitung entfernt: %1</translation>
    </message>
    <message>
        <source>Answered question %1: %2</source>
        <translation>Frage %1 beantwortet: %2</translation>
    </message>
    <message>
        <source>The room was made.</source>
        <translation>Der Raum wurde angelegt.</translation>
    </message>
    <message>
        <source>The room was taken up as it was stored.</source>
        <translation>Der Raum wurde aufgenommen, wie er gespeichert war.</translation>
    </message>
    <message>
        <source>Questions came: %1</source>
        <translation>Fragen kamen: %1</translation>
    </message>
    <message>
        <source>The room failed: %1</source>
        <translation>Der Raum ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Title or settings were changed.</source>
        <translation>Titel oder Einstellungen wurden geändert.</translation>
    </message>
    <message>
        <source>Teams were dealt anew.</source>
        <translation>Die Teams wurden neu verteilt.</translation>
    </message>
    <message>
        <source>A computer took the room over after %1 s without one.</source>
        <translation>Ein Computer übernahm den Raum nach %1 s ohne einen.</translation>
    </message>
    <message>
        <source>The store lost its last entries; the room goes on from before them.</source>
        <translation>Der Speicher verlor seine letzten Einträge; der Raum geht von davor weiter.</translation>
    </message>
    <message>
        <source>The message was taken away.</source>
        <translation>Die Nachricht wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Message on all screens: “%1”</source>
        <translation>Nachricht auf allen Leinwänden: „%1“</translation>
    </message>
    <message>
        <source>The screens are black.</source>
        <translation>Die Leinwände sind schwarz.</translation>
    </message>
    <message>
        <source>The screens show the game again.</source>
        <translation>Die Leinwände zeigen wieder das Spiel.</translation>
    </message>
    <message>
        <source>The room is gone: deleted, or past its time.</source>
        <translation>Der Raum ist weg: gelöscht oder abgelaufen.</translation>
    </message>
    <message>
        <source>The game started.</source>
        <translation>Das Spiel begann.</translation>
    </message>
    <message>
        <source>Question %1 was announced.</source>
        <translation>Frage %1 wurde angekündigt.</translation>
    </message>
    <message>
        <source>Question %1 opened.</source>
        <translation>Frage %1 öffnete.</translation>
    </message>
    <message>
        <source>Question %1 closed.</source>
        <translation>Frage %1 schloss.</translation>
    </message>
    <message>
        <source>The leaderboard was shown.</source>
        <translation>Die Rangliste wurde gezeigt.</translation>
    </message>
    <message>
        <source>The game was paused.</source>
        <translation>Das Spiel pausierte.</translation>
    </message>
    <message>
        <source>The game went on.</source>
        <translation>Das Spiel ging weiter.</translation>
    </message>
    <message>
        <source>Question %1 got %2 s more.</source>
        <translation>Frage %1 bekam %2 s mehr.</translation>
    </message>
    <message>
        <source>Question %1 was skipped.</source>
        <translation>Frage %1 wurde übersprungen.</translation>
    </message>
    <message>
        <source>A question was corrected.</source>
        <translation>Eine Frage wurde korrigiert.</translation>
    </message>
    <message>
        <source>A question was corrected: %1</source>
        <translation>Eine Frage wurde korrigiert: %1</translation>
    </message>
    <message>
        <source>A correction was undone.</source>
        <translation>Eine Korrektur wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The game is over.</source>
        <translation>Das Spiel ist vorbei.</translation>
    </message>
    <message>
        <source>The computer “%1” shares the rooms now.</source>
        <translation>Der Computer „%1“ teilt jetzt die Räume.</translation>
    </message>
    <message>
        <source>The computer “%1” is gone.</source>
        <translation>Der Computer „%1“ ist weg.</translation>
    </message>
    <message>
        <source>Saving fails: %1</source>
        <translation>Speichern scheitert: %1</translation>
    </message>
    <message>
        <source>The games go on without saving.</source>
        <translation>Die Spiele gehen ohne Speichern weiter.</translation>
    </message>
    <message>
        <source>Saving works.</source>
        <translation>Speichern klappt.</translation>
    </message>
    <message>
        <source>A break began.</source>
        <translation>Eine Pause begann.</translation>
    </message>
    <message>
        <source>The break got %1 s more.</source>
        <translation>Die Pause dauert %1 s länger.</translation>
    </message>
    <message>
        <source>Staked points on question %1: %2</source>
        <translation>Punkte auf Frage %1 gesetzt: %2</translation>
    </message>
    <message>
        <source>Buzzed at question %1: %2</source>
        <translation>Gebuzzert bei Frage %1: %2</translation>
    </message>
    <message>
        <source>Question %1: %2 was judged right.</source>
        <translation>Frage %1: %2 wurde als richtig gewertet.</translation>
    </message>
    <message>
        <source>Question %1: %2 was judged wrong.</source>
        <translation>Frage %1: %2 wurde als falsch gewertet.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Neuer Raum</translation>
    </message>
    <message>
        <source>&amp;Close this room&apos;s page</source>
        <translation>&amp;Seite dieses Raums schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>Selected &amp;player</source>
        <translation>Ausgewählte &amp;Person</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>In ein eigenes &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>All r&amp;ooms</source>
        <translation>Alle R&amp;äume</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Audience window</source>
        <translation>&amp;Publikumsfenster</translation>
    </message>
    <message>
        <source>Audience window on the &amp;full screen</source>
        <translation>Publikumsfenster als &amp;Vollbild</translation>
    </message>
    <message>
        <source>Audience &amp;screen</source>
        <translation>Publikums&amp;bildschirm</translation>
    </message>
    <message>
        <source>Audience &amp;theme</source>
        <translation>Publikums&amp;design</translation>
    </message>
    <message>
        <source>Audience &amp;look and sound…</source>
        <translation>Aussehen und &amp;Ton für das Publikum …</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Another one than this window&apos;s</source>
        <translation>Ein anderer als der dieses Fensters</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Quizstage</source>
        <translation>&amp;Über Quizstage</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>Less mot&amp;ion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Monitor</translation>
    </message>
    <message>
        <source>Room &amp;doctor</source>
        <translation>Raumche&amp;ck</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>New &amp;pack</source>
        <translation>Neues &amp;Paket</translation>
    </message>
    <message>
        <source>&amp;Edit a pack…</source>
        <translation>Paket b&amp;earbeiten …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Quizstage</source>
        <translation>Quizstage</translation>
    </message>
    <message>
        <source>%1 – Quizstage</source>
        <translation>%1 – Quizstage</translation>
    </message>
</context>
<context>
    <name>MediaFields</name>
    <message>
        <source>Add a picture…</source>
        <translation>Bild hinzufügen…</translation>
    </message>
    <message>
        <source>Add a sound…</source>
        <translation>Ton hinzufügen…</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or GIF; or drop a file here, or paste a picture</source>
        <translation>PNG, JPEG, WebP oder GIF; oder eine Datei hierher ziehen oder ein Bild einfügen</translation>
    </message>
    <message>
        <source>MP3, Ogg or WAV, at most 5 MB; or drop a file here</source>
        <translation>MP3, Ogg oder WAV, höchstens 5 MB; oder eine Datei hierher ziehen</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>A sound plays when this question opens.</source>
        <translation>Zu Beginn dieser Frage ist ein Ton zu hören.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Picture of the question</source>
        <translation>Bild der Frage</translation>
    </message>
    <message>
        <source>Picture of choice %1</source>
        <translation>Bild der Antwort %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Show message</source>
        <translation>Nachricht zeigen</translation>
    </message>
    <message>
        <source>Message to everybody</source>
        <translation>Nachricht an alle</translation>
    </message>
    <message>
        <source>What everybody should read</source>
        <translation>Was alle lesen sollen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Kurze Pause</translation>
    </message>
    <message>
        <source>We&apos;ll be right back</source>
        <translation>Wir sind gleich zurück</translation>
    </message>
    <message>
        <source>A moment of quiet, please</source>
        <translation>Einen Moment Ruhe, bitte</translation>
    </message>
    <message>
        <source>Back to your seats</source>
        <translation>Bitte wieder hinsetzen</translation>
    </message>
    <message>
        <source>It stands on all screens and phones until you take it away. The game goes on; pause it if it should not.</source>
        <translation>Sie bleibt auf allen Leinwänden und Handys, bis sie zurückgenommen wird. Das Spiel läuft weiter; wenn nicht, vorher pausieren.</translation>
    </message>
</context>
<context>
    <name>MonitorOverview</name>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
</context>
<context>
    <name>MonitorPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
</context>
<context>
    <name>MonitorWords</name>
    <message>
        <source>Programs that listen, too: %1.</source>
        <translation>Auch Programme hören zu: %1.</translation>
    </message>
    <message>
        <source>The games go on without saving. If Quizstage or this computer stops, they are lost.</source>
        <translation>Die Spiele gehen ohne Speichern weiter. Wenn Quizstage oder dieser Computer stehen bleibt, sind sie verloren.</translation>
    </message>
    <message>
        <source>Every answer is in Redis at %1 before it is confirmed.</source>
        <translation>Jede Antwort ist in Redis auf %1, bevor sie bestätigt wird.</translation>
    </message>
    <message>
        <source>Every answer is on this computer&apos;s disk before it is confirmed.</source>
        <translation>Jede Antwort ist auf der Platte dieses Computers, bevor sie bestätigt wird.</translation>
    </message>
    <message>
        <source>What happens goes straight from this computer to the phones.</source>
        <translation>Was geschieht, geht direkt von diesem Computer an die Handys.</translation>
    </message>
    <message>
        <source>Nothing arrives from other computers, since Redis is out of reach. Phones stay connected.</source>
        <translation>Von anderen Computern kommt nichts an, denn Redis ist nicht erreichbar. Handys bleiben verbunden.</translation>
    </message>
    <message>
        <source>Redis is behind: %1 messages for other programs wait.</source>
        <translation>Redis hängt hinterher: %1 Nachrichten für andere Programme warten.</translation>
    </message>
    <message>
        <source>What happens reaches all %1 computers through Redis.</source>
        <translation>Was geschieht, erreicht alle %1 Computer über Redis.</translation>
    </message>
    <message>
        <source>Redis would carry what happens to other computers; none is there.</source>
        <translation>Redis würde es zu anderen Computern tragen; keiner ist da.</translation>
    </message>
    <message>
        <source>Longer than a frame since the start: %1.</source>
        <translation>Länger als ein Bild seit dem Start: %1.</translation>
    </message>
    <message>
        <source>It reacts at once: longest pause %1 in the last minute.</source>
        <translation>Es reagiert sofort: längste Pause %1 in der letzten Minute.</translation>
    </message>
    <message>
        <source>It reacts quickly: longest pause %1 in the last minute.</source>
        <translation>Es reagiert schnell: längste Pause %1 in der letzten Minute.</translation>
    </message>
    <message>
        <source>It was held up: longest pause %1 in the last minute. Other programs may keep this computer busy.</source>
        <translation>Es wurde aufgehalten: längste Pause %1 in der letzten Minute. Vielleicht beschäftigen andere Programme diesen Computer.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Noch nicht dabei</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Mitspielend</translation>
    </message>
    <message>
        <source>Spectator</source>
        <translation>Zuschauend</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Spielleitung</translation>
    </message>
    <message>
        <source>Nothing is accepted until it can be saved again. The notice at the top says why.</source>
        <translation>Nichts wird angenommen, bis es wieder gespeichert werden kann. Der Hinweis oben sagt, warum.</translation>
    </message>
    <message>
        <source>Saving works. The notice at the top tells more.</source>
        <translation>Speichern klappt. Der Hinweis oben sagt mehr.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Players can&apos;t be told this address. Type one like https://quiz.example.org.</source>
        <translation>Mit dieser Adresse kommt niemand hierher. Eine wie https://quiz.example.org eingeben.</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Irgendein freier</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The one door for everything; from the next start on.</source>
        <translation>Die eine Tür für alles; ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>What phones are told when a proxy or tunnel is in front; empty for this computer&apos;s own address. From the next start on.</source>
        <translation>Was Handys genannt wird, wenn ein Proxy oder Tunnel davor steht; leer für die Adresse dieses Computers. Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The node is not running yet.</source>
        <translation>Der Knoten läuft noch nicht.</translation>
    </message>
    <message>
        <source>Phones join at %1 now.</source>
        <translation>Handys machen zurzeit auf %1 mit.</translation>
    </message>
    <message>
        <source>Given as %1 when Quizstage was started, which counts for more.</source>
        <translation>Beim Start von Quizstage mit %1 angegeben; das gilt.</translation>
    </message>
</context>
<context>
    <name>NewRoomPage</name>
    <message>
        <source>From a pack</source>
        <translation>Aus einem Paket</translation>
    </message>
    <message>
        <source>On a topic</source>
        <translation>Zu einem Thema</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Raum anlegen</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Zurück zu allen Räumen</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Title of the room</source>
        <translation>Titel des Raums</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Pick a pack first.</source>
        <translation>Erst ein Paket wählen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Mend the file, or take it out of the packs folder.</source>
        <translation>%1 ist nicht verwendbar: %2. Die Datei reparieren oder aus dem Paketordner nehmen.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>Den Titel kürzen.</translation>
    </message>
    <message>
        <source>Choose another picture, or none.</source>
        <translation>Ein anderes Bild wählen oder keins.</translation>
    </message>
    <message>
        <source>A title has at most 120 characters; this one has %1.</source>
        <translation>Ein Titel hat höchstens 120 Zeichen; dieser hat %1.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>This is as you left it.</source>
        <translation>So haben Sie es verlassen.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Edit pack…</source>
        <translation>Paket bearbeiten …</translation>
    </message>
    <message>
        <source>New pack…</source>
        <translation>Neues Paket …</translation>
    </message>
</context>
<context>
    <name>NextPreview</name>
    <message>
        <source>Right: %1</source>
        <translation>Richtig: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>This is the last question. Then comes the podium.</source>
        <translation>Das ist die letzte Frage. Danach kommt das Podium.</translation>
    </message>
    <message>
        <source>Next · %1 · %2</source>
        <translation>Als Nächstes · %1 · %2</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Start the game</source>
        <translation>Spiel starten</translation>
    </message>
    <message>
        <source>Show question now</source>
        <translation>Frage jetzt zeigen</translation>
    </message>
    <message>
        <source>Reveal answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Show leaderboard</source>
        <translation>Rangliste zeigen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zum Podium</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start the break</source>
        <translation>Pause beginnen</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
</context>
<context>
    <name>NodeDelegate</name>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
</context>
<context>
    <name>NodesModel</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1, this one</source>
        <translation>%1, dieser</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>NumberFields</name>
    <message>
        <source>The nearest win</source>
        <translation>Die nächsten gewinnen</translation>
    </message>
    <message>
        <source>Right number</source>
        <translation>Richtige Zahl</translation>
    </message>
    <message>
        <source>Right up to ±</source>
        <translation>Richtig bis ±</translation>
    </message>
    <message>
        <source>So far off still counts; empty: exactly this number.</source>
        <translation>So weit daneben zählt noch; leer: genau diese Zahl.</translation>
    </message>
    <message>
        <source>The nearest answers win, however far off.</source>
        <translation>Die nächsten Antworten gewinnen, wie weit sie auch daneben sind.</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Pace and times</source>
        <translation>Tempo und Zeiten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Close a question once all have answered</source>
        <translation>Frage schließen, wenn alle geantwortet haben</translation>
    </message>
    <message>
        <source>Ask the questions in another order</source>
        <translation>Fragen in anderer Reihenfolge stellen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>An open question always closes when its time is over.</source>
        <translation>Eine offene Frage schließt immer, wenn ihre Zeit um ist.</translation>
    </message>
    <message>
        <source>Time for a question</source>
        <translation>Zeit für eine Frage</translation>
    </message>
    <message>
        <source>For questions that name no time of their own.</source>
        <translation>Für Fragen ohne eigene Zeitangabe.</translation>
    </message>
    <message>
        <source>Number, category and points, before the question opens.</source>
        <translation>Nummer, Kategorie und Punkte, bevor die Frage öffnet.</translation>
    </message>
    <message>
        <source>Answer shown for</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>After each question.</source>
        <translation>Nach jeder Frage.</translation>
    </message>
    <message>
        <source>Who has lost the connection holds nobody up.</source>
        <translation>Wer keine Verbindung hat, hält niemanden auf.</translation>
    </message>
    <message>
        <source>Drawn when the game starts.</source>
        <translation>Wird beim Start des Spiels gelost.</translation>
    </message>
    <message>
        <source>%1 each · %2</source>
        <translation>je %1 · %2</translation>
    </message>
    <message>
        <source>You end it yourself at this pace, so it has no time.</source>
        <translation>Bei diesem Tempo endet das von Hand, also ohne Zeit.</translation>
    </message>
</context>
<context>
    <name>PackChooser</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PackDocument</name>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>%1. %2. Not ready</source>
        <translation>%1. %2. Nicht fertig</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Round %1: no title yet</source>
        <translation>Runde %1: noch ohne Titel</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Runde %1: %2</translation>
    </message>
</context>
<context>
    <name>PackEditing</name>
    <message>
        <source>The draft of this pack can&apos;t be read. It stays in the drafts folder as %1.</source>
        <translation>Der Entwurf dieses Pakets ist nicht lesbar. Er bleibt im Ordner drafts als %1.</translation>
    </message>
    <message>
        <source>The draft of this pack can&apos;t be read: %1.</source>
        <translation>Der Entwurf dieses Pakets ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The pack can&apos;t be opened. %1</source>
        <translation>Das Paket kann nicht geöffnet werden. %1</translation>
    </message>
    <message>
        <source>The pack was not saved; what you wrote is kept as a draft. %1</source>
        <translation>Das Paket wurde nicht gespeichert; was du geschrieben hast, bleibt als Entwurf da. %1</translation>
    </message>
    <message>
        <source>What you write can&apos;t be kept as a draft: %1. Save the pack before you leave.</source>
        <translation>Was du schreibst, kann nicht als Entwurf aufbewahrt werden: %1. Speichere das Paket, bevor du gehst.</translation>
    </message>
    <message>
        <source>“%1” was not made. %2</source>
        <translation>„%1“ wurde nicht gemacht. %2</translation>
    </message>
    <message>
        <source>“%1” is a pack of its own now, with %2.</source>
        <translation>„%1“ ist jetzt ein eigenes Paket, mit %2.</translation>
    </message>
    <message>
        <source>Nothing was added: together they would have more than 2,000 questions.</source>
        <translation>Nichts wurde hinzugefügt: Zusammen hätten sie mehr als 2.000 Fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) of “%1” were added.</source>
        <translation>
            <numerusform>%Ln Frage aus „%1“ wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Fragen aus „%1“ wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already and left out.</source>
        <translation>
            <numerusform>%Ln war schon hier und blieb weg.</numerusform>
            <numerusform>%Ln waren schon hier und blieben weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>A sentence for whoever picks a pack.</source>
        <translation>Ein Satz für alle, die ein Paket wählen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As a tag: en, de, pt-BR.</source>
        <translation>Als Kürzel: en, de, pt-BR.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Under which terms others may use it, such as CC-BY-4.0.</source>
        <translation>Unter welchen Bedingungen andere es nutzen dürfen, etwa CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Words to find it by, with commas.</source>
        <translation>Wörter zum Finden, mit Kommas.</translation>
    </message>
    <message>
        <source>Give the pack a title.</source>
        <translation>Gib dem Paket einen Titel.</translation>
    </message>
</context>
<context>
    <name>PackImporter</name>
    <message>
        <source>&amp;Import questions…</source>
        <translation>&amp;Fragen importieren …</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Fragen importieren</translation>
    </message>
    <message>
        <source>Questions (*.quizpack *.json *.xlsx *.csv *.tsv *.txt *.gift *.cqa *.zip *.xml)</source>
        <translation>Fragen (*.quizpack *.json *.xlsx *.csv *.tsv *.txt *.gift *.cqa *.zip *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>The pack was not exported</source>
        <translation>Das Paket wurde nicht exportiert</translation>
    </message>
    <message>
        <source>Exported, but not all of it</source>
        <translation>Exportiert, aber nicht alles</translation>
    </message>
</context>
<context>
    <name>PackListModel</name>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Find a pack</source>
        <translation>Paket suchen</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>No packs here</source>
        <translation>Hier sind keine Pakete</translation>
    </message>
    <message>
        <source>A pack is a file with questions. Put one into the packs folder, then come back.</source>
        <translation>Ein Paket ist eine Datei mit Fragen. Eines in den Paketordner legen und wiederkommen.</translation>
    </message>
    <message>
        <source>No pack has “%1” in it.</source>
        <translation>In keinem Paket kommt „%1“ vor.</translation>
    </message>
</context>
<context>
    <name>PackQuestionList</name>
    <message>
        <source>Questions of the pack</source>
        <translation>Fragen des Pakets</translation>
    </message>
</context>
<context>
    <name>PackTableModel</name>
    <message>
        <source>comes with Quizstage</source>
        <translation>gehört zu Quizstage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln Dublette</numerusform>
            <numerusform>%Ln Dubletten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Gespielt</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Never used</source>
        <translation>Nie gespielt</translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal gespielt</numerusform>
            <numerusform>%Ln Mal gespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>A phone</source>
        <translation>Ein Handy</translation>
    </message>
    <message>
        <source>QR code of a link that checks one phone</source>
        <translation>QR-Code eines Links, der ein Handy prüft</translation>
    </message>
    <message>
        <source>Nobody has scanned it yet. The code is for one phone; the next one comes by itself.</source>
        <translation>Noch hat ihn niemand gescannt. Der Code ist für ein Handy; der nächste kommt von selbst.</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>The question on a phone</source>
        <translation>Die Frage auf einem Handy</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>your stake counts</source>
        <translation>dein Einsatz zählt</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Buzz</source>
        <translation>Buzzern</translation>
    </message>
</context>
<context>
    <name>PhoneSection</name>
    <message>
        <source>Phones</source>
        <translation>Handys</translation>
    </message>
    <message>
        <source>Phones show the question and the answers&apos; text</source>
        <translation>Handys zeigen den Text der Frage und der Antworten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Otherwise only shapes and letters, and everybody looks at the big screen.</source>
        <translation>Sonst nur Formen und Buchstaben, und alle schauen auf die Leinwand.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Reihenfolge der Antworten</translation>
    </message>
    <message>
        <source>Set the clocks every</source>
        <translation>Uhren stellen alle</translation>
    </message>
    <message>
        <source>How often phones are told the time that is left. They count by themselves in between.</source>
        <translation>Wie oft Handys die Restzeit erfahren. Dazwischen zählen sie selbst.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>Mit Text</translation>
    </message>
    <message>
        <source>Only shapes and letters</source>
        <translation>Nur Formen und Buchstaben</translation>
    </message>
    <message>
        <source>An order of each player&apos;s own needs text on the phones: without it, letters must be those of the big screen.</source>
        <translation>Eine eigene Reihenfolge je Handy braucht Text auf den Handys: ohne ihn müssen die Buchstaben die der Leinwand sein.</translation>
    </message>
    <message>
        <source>Players may react with emoji</source>
        <translation>Mit Emoji reagieren erlauben</translation>
    </message>
    <message>
        <source>In the lobby and between questions. They float over the screens: %1</source>
        <translation>Vor dem Start und zwischen den Fragen. Sie schweben über die Leinwände: %1</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Own file…</source>
        <translation>Eigene Datei …</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Von wem es ist</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Both may stay empty; they are shown under the picture.</source>
        <translation>Beides darf leer bleiben; es steht unter dem Bild.</translation>
    </message>
    <message>
        <source>A picture for the room</source>
        <translation>Ein Bild für den Raum</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Phones and the screen page show it while people wait.</source>
        <translation>Handys und die Leinwandseite zeigen es, solange alle warten.</translation>
    </message>
    <message>
        <source>A pattern of our own; the same title always gives the same one.</source>
        <translation>Ein Muster von Quizstage; derselbe Titel gibt immer dasselbe.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>%1 One is drawn instead.</source>
        <translation>%1 Stattdessen wird eines gezeichnet.</translation>
    </message>
    <message>
        <source>Looking for a picture…</source>
        <translation>Ein Bild wird gesucht …</translation>
    </message>
    <message>
        <source>Found for the room&apos;s title. Its maker is named under it.</source>
        <translation>Zum Titel des Raums gefunden. Darunter steht, von wem es ist.</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Another picture…</source>
        <translation>Anderes Bild…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Uncover it while the question is open</source>
        <translation>Aufdecken, während die Frage offen ist</translation>
    </message>
    <message>
        <source>The picture of the question</source>
        <translation>Das Bild der Frage</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>On the screens it appears tile by tile; phones show none.</source>
        <translation>Auf den Leinwänden erscheint es Stück für Stück; Handys zeigen keines.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>This computer does not have the picture.</source>
        <translation>Dieser Computer hat das Bild nicht.</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>“%1” can&apos;t be opened. Choose the picture anew.</source>
        <translation>„%1“ lässt sich nicht öffnen. Das Bild neu wählen.</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>The same as everybody</source>
        <translation>So viel wie alle</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>%1-mal so viel</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Aus dem Raum entfernen …</translation>
    </message>
    <message>
        <source>Remove and ban the name…</source>
        <translation>Entfernen und Namen sperren …</translation>
    </message>
    <message>
        <source>Time for answers</source>
        <translation>Zeit für Antworten</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Remove %1 from the room?</source>
        <translation>%1 aus dem Raum entfernen?</translation>
    </message>
    <message>
        <source>The player is put out and loses the points. Joining again, with no points, is possible unless you lock the room.</source>
        <translation>Wer entfernt wird, verliert alle Punkte. Neu mitmachen geht, bei null Punkten, solange der Raum nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>Remove player</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove %1 and ban the name?</source>
        <translation>%1 entfernen und den Namen sperren?</translation>
    </message>
    <message>
        <source>The player is put out and loses the points. Nobody can join this room under this name again.</source>
        <translation>Wer entfernt wird, verliert alle Punkte. Unter diesem Namen kommt niemand mehr in diesen Raum.</translation>
    </message>
    <message>
        <source>Remove and ban</source>
        <translation>Entfernen und sperren</translation>
    </message>
</context>
<context>
    <name>PlayerDelegate</name>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>PlayerListModel</name>
    <message>
        <source>waits to be let in</source>
        <translation>wartet auf Einlass</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ist gegangen</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>%1 times the time</source>
        <translation>%1-mal so viel Zeit</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>stakes %1</source>
        <translation>setzt %1</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Find a player</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Which players to show</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Nach Punkten</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln weg</numerusform>
            <numerusform>%Ln weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let all %Ln in</source>
        <translation>
            <numerusform>Eine Person hereinlassen</numerusform>
            <numerusform>Alle %Ln hereinlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Warten auf Einlass</translation>
    </message>
    <message>
        <source>Nobody here has “%1” in their name.</source>
        <translation>Niemand hier hat „%1“ im Namen.</translation>
    </message>
    <message>
        <source>Players appear here as they join.</source>
        <translation>Wer mitmacht, erscheint hier.</translation>
    </message>
    <message>
        <source>Everybody who is here has answered.</source>
        <translation>Alle, die hier sind, haben geantwortet.</translation>
    </message>
    <message>
        <source>Nobody owes an answer.</source>
        <translation>Niemand muss noch antworten.</translation>
    </message>
    <message>
        <source>Everybody is connected.</source>
        <translation>Alle sind verbunden.</translation>
    </message>
    <message>
        <source>Nobody waits to be let in.</source>
        <translation>Niemand wartet auf Einlass.</translation>
    </message>
    <message>
        <source>Not staked</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>PlayerSection</name>
    <message>
        <source>Whoever has the code is in at once.</source>
        <translation>Wer den Code hat, ist sofort dabei.</translation>
    </message>
    <message>
        <source>Each player waits until you have let them in.</source>
        <translation>Wer mitmachen will, wartet, bis du öffnest.</translation>
    </message>
    <message>
        <source>The room opens when you unlock it.</source>
        <translation>Der Raum öffnet, wenn du ihn aufschließt.</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Most players</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Mitmachen</translation>
    </message>
    <message>
        <source>Who comes late</source>
        <translation>Wer später kommt</translation>
    </message>
    <message>
        <source>After the game has started.</source>
        <translation>Nachdem das Spiel begonnen hat.</translation>
    </message>
    <message>
        <source>Remove the room after</source>
        <translation>Raum entfernen nach</translation>
    </message>
    <message>
        <source>Counted from its last change.</source>
        <translation>Ab der letzten Änderung.</translation>
    </message>
    <message>
        <source>At most %1 · %2</source>
        <translation>Höchstens %1 · %2</translation>
    </message>
    <message>
        <source>Nobody gets into a locked room, late or not.</source>
        <translation>In einen geschlossenen Raum kommt niemand, ob spät oder nicht.</translation>
    </message>
</context>
<context>
    <name>Podium</name>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Nobody has points</source>
        <translation>Niemand hat Punkte</translation>
    </message>
    <message>
        <source>Nobody has points in this game.</source>
        <translation>In diesem Spiel hat niemand Punkte.</translation>
    </message>
</context>
<context>
    <name>PortQuestion</name>
    <message>
        <source>Port %1 needs an administrator</source>
        <translation>Port %1 braucht Administratorrechte</translation>
    </message>
    <message>
        <source>Another program uses port %1</source>
        <translation>Ein anderes Programm benutzt Port %1</translation>
    </message>
    <message>
        <source>Or take any free port now: addresses and QR codes then show that one.</source>
        <translation>Oder jetzt irgendeinen freien Port nehmen: Adressen und QR-Codes zeigen dann diesen.</translation>
    </message>
    <message>
        <source>Ports below 1024 are not for everybody. Start Quizstage with another one, as in --port 8080.</source>
        <translation>Ports unter 1024 sind nicht für alle da. Quizstage mit einem anderen starten, etwa --port 8080.</translation>
    </message>
    <message>
        <source>Phones could not reach Quizstage there. Perhaps a second Quizstage is open, with another data folder. Close that program and start again, or choose a port with --port.</source>
        <translation>Handys könnten Quizstage dort nicht erreichen. Vielleicht ist ein zweites Quizstage offen, mit anderem Datenordner. Jenes Programm schließen und neu starten oder mit --port einen Port wählen.</translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation>Freien Port nehmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save as…</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>&amp;Save the changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Begin with this one</source>
        <translation>&amp;Damit beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>Mehr zu dieser Vorlage</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Save it as a preset to have it again.</source>
        <translation>Als Vorlage speichern, um sie wieder zu haben.</translation>
    </message>
    <message>
        <source>Changed since “%1”.</source>
        <translation>Geändert seit „%1“.</translation>
    </message>
    <message>
        <source>A preset of yours.</source>
        <translation>Eine eigene Vorlage.</translation>
    </message>
    <message>
        <source>Keeps all options below, but no title and no picture.</source>
        <translation>Enthält alle Optionen unten, aber weder Titel noch Bild.</translation>
    </message>
    <message>
        <source>The preset “%1” is deleted.</source>
        <translation>Die Vorlage „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The preset “%1” is changed.</source>
        <translation>Die Vorlage „%1“ ist geändert.</translation>
    </message>
</context>
<context>
    <name>PresetBook</name>
    <message>
        <source>Give the preset a name.</source>
        <translation>Der Vorlage einen Namen geben.</translation>
    </message>
    <message>
        <source>A preset&apos;s name has at most 60 characters.</source>
        <translation>Der Name einer Vorlage hat höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>So heißt schon eine andere Vorlage.</translation>
    </message>
</context>
<context>
    <name>PresetFile</name>
    <message>
        <source>Your presets could not be read: %1 can&apos;t be opened. Only the built-in ones are offered.</source>
        <translation>Die eigenen Vorlagen ließen sich nicht lesen: %1 geht nicht auf. Nur die mitgelieferten stehen bereit.</translation>
    </message>
    <message>
        <source>Your presets could not be read (%1), so only the built-in ones are offered. The file is kept as %2.</source>
        <translation>Die eigenen Vorlagen ließen sich nicht lesen (%1), also stehen nur die mitgelieferten bereit. Die Datei bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>Your presets could not be saved in %1. They are there until you close Quizstage.</source>
        <translation>Die eigenen Vorlagen ließen sich nicht in %1 speichern. Sie bleiben, bis Quizstage schließt.</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the join address</source>
        <translation>QR-Code der Adresse zum Mitmachen</translation>
    </message>
</context>
<context>
    <name>QuestionEdits</name>
    <message>
        <source>One is right</source>
        <translation>Eine ist richtig</translation>
    </message>
    <message>
        <source>Several are right</source>
        <translation>Mehrere sind richtig</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
    </message>
    <message>
        <source>Typed answer</source>
        <translation>Getippte Antwort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Buzzer</source>
        <translation>Buzzer</translation>
    </message>
    <message>
        <source>players stake points</source>
        <translation>Spieler setzen Punkte</translation>
    </message>
</context>
<context>
    <name>QuestionFaults</name>
    <message>
        <source>Mark the one that is right.</source>
        <translation>Markiere die richtige.</translation>
    </message>
    <message>
        <source>Mark all that are right, at least one.</source>
        <translation>Markiere alle richtigen, mindestens eine.</translation>
    </message>
    <message>
        <source>Write 1 to 50 answers that count as right.</source>
        <translation>Schreibe 1 bis 50 Antworten, die als richtig gelten.</translation>
    </message>
    <message>
        <source>Write the right number, at most 15 digits.</source>
        <translation>Schreibe die richtige Zahl, höchstens 15 Ziffern.</translation>
    </message>
    <message>
        <source>The key does not fit this type of question.</source>
        <translation>Der Schlüssel passt nicht zu dieser Art von Frage.</translation>
    </message>
    <message>
        <source>Write the question: 1 to 500 characters.</source>
        <translation>Schreibe die Frage: 1 bis 500 Zeichen.</translation>
    </message>
    <message>
        <source>Points are 0 to 10,000.</source>
        <translation>Punkte sind 0 bis 10.000.</translation>
    </message>
    <message>
        <source>The time is 1 to 600 seconds.</source>
        <translation>Die Zeit ist 1 bis 600 Sekunden.</translation>
    </message>
    <message>
        <source>A question has 2 to 8 choices.</source>
        <translation>Eine Frage hat 2 bis 8 Antworten.</translation>
    </message>
    <message>
        <source>Write 1 to 200 characters, or remove this line.</source>
        <translation>Schreibe 1 bis 200 Zeichen, oder entferne diese Zeile.</translation>
    </message>
    <message>
        <source>The tolerance is 0 or more, and 0 when the nearest win.</source>
        <translation>Die Abweichung ist 0 oder mehr, und 0, wenn die nächsten gewinnen.</translation>
    </message>
    <message>
        <source>At most 2,000 characters.</source>
        <translation>Höchstens 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>Write 1 to 200 characters, add a picture, or remove this line.</source>
        <translation>Schreib 1 bis 200 Zeichen, füg ein Bild hinzu oder entferne diese Zeile.</translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The room&apos;s time</source>
        <translation>Zeit des Raums</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
</context>
<context>
    <name>QuestionFiguresModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1
Right answer: %2
%3 of %4 players answered, %5 of them right</source>
        <translation>%1
Richtige Antwort: %2
%3 von %4 haben geantwortet, %5 davon richtig</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Average time</source>
        <translation>Durchschnittszeit</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gewertet</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Was möchtest du fragen?</translation>
    </message>
    <message>
        <source>Enter goes to the answers, Shift+Enter begins a new line</source>
        <translation>Eingabe geht zu den Antworten, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Shown with the right answer, never before.</source>
        <translation>Kommt mit der richtigen Antwort, nie vorher.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>For your eyes only.</source>
        <translation>Nur für deine Augen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>When it differs from the pack&apos;s.</source>
        <translation>Wenn sie anders ist als die des Pakets.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Polls and slides bring no points.</source>
        <translation>Umfragen und Folien bringen keine Punkte.</translation>
    </message>
    <message>
        <source>Players stake points on it</source>
        <translation>Spieler setzen Punkte darauf</translation>
    </message>
    <message>
        <source>Everybody may stake up to this many, and who has more, all of it.</source>
        <translation>Alle dürfen bis zu so viele setzen, und wer mehr hat, alles.</translation>
    </message>
</context>
<context>
    <name>QuestionListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>doesn&apos;t count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>everybody was right</source>
        <translation>alle hatten recht</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
</context>
<context>
    <name>QuestionMedia</name>
    <message>
        <source>A sound for the question</source>
        <translation>Ein Ton für die Frage</translation>
    </message>
    <message>
        <source>A picture for the question</source>
        <translation>Ein Bild für die Frage</translation>
    </message>
    <message>
        <source>A picture for the answer</source>
        <translation>Ein Bild für die Antwort</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>Töne (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>A sound has at most 5 MB. Choose a shorter one.</source>
        <translation>Ein Ton hat höchstens 5 MB. Wähl einen kürzeren.</translation>
    </message>
    <message>
        <source>This is not a sound in MP3, Ogg or WAV format.</source>
        <translation>Das ist kein Ton im Format MP3, Ogg oder WAV.</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>This question doesn&apos;t count.</source>
        <translation>Diese Frage zählt nicht.</translation>
    </message>
    <message>
        <source>Players see only the number and the category so far.</source>
        <translation>Bisher sind nur Nummer und Kategorie zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 haben geantwortet</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Eigene Notizen</translation>
    </message>
    <message>
        <source>Explanation, shown with the answer</source>
        <translation>Erklärung, mit der Antwort gezeigt</translation>
    </message>
    <message>
        <source>Show who has not answered</source>
        <translation>Zeigen, wer noch nicht geantwortet hat</translation>
    </message>
    <message>
        <source>Show who is away</source>
        <translation>Zeigen, wer weg ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet</source>
        <translation>
            <numerusform>%Ln noch nicht</numerusform>
            <numerusform>%Ln noch nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not answered yet: show who</source>
        <translation>
            <numerusform>%Ln Person hat noch nicht geantwortet: zeigen</numerusform>
            <numerusform>%Ln haben noch nicht geantwortet: zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln weg</numerusform>
            <numerusform>%Ln weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are away: show who</source>
        <translation>
            <numerusform>%Ln Person ist weg: zeigen</numerusform>
            <numerusform>%Ln sind weg: zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Introduction of the round, on all screens</source>
        <translation>Einführung der Runde, auf allen Leinwänden</translation>
    </message>
    <message>
        <source>Break after round %1 of %2</source>
        <translation>Pause nach Runde %1 von %2</translation>
    </message>
    <message>
        <source>Next: round %1, %2</source>
        <translation>Als Nächstes: Runde %1, %2</translation>
    </message>
    <message>
        <source>The next round begins by itself.</source>
        <translation>Die nächste Runde beginnt von selbst.</translation>
    </message>
    <message>
        <source>You begin the next round.</source>
        <translation>Du beginnst die nächste Runde.</translation>
    </message>
    <message>
        <source>%1 of %2 have staked · %3 in all</source>
        <translation>%1 von %2 haben gesetzt · zusammen %3</translation>
    </message>
    <message>
        <source>%1 of %2 buzzed</source>
        <translation>%1 von %2 haben gebuzzert</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3 at stake</source>
        <translation>%1 von %2 haben geantwortet · %3 gesetzt</translation>
    </message>
    <message>
        <source>Show who has not staked</source>
        <translation>Zeigen, wer nicht gesetzt hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not staked yet: show who</source>
        <translation>
            <numerusform>%Ln Person hat noch nicht gesetzt: zeigen, wer</numerusform>
            <numerusform>%Ln haben noch nicht gesetzt: zeigen, wer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPreview</name>
    <message>
        <source>On the audience screen</source>
        <translation>Auf der Leinwand</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Auf einem Handy</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Room %1, %2</source>
        <translation>Raum %1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>RecycleBinDialog</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Empty recycle bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Deleted packs</source>
        <translation>Gelöschte Pakete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Deleted packs stay here for 30 days, then they are gone for good.</source>
        <translation>Gelöschte Pakete bleiben 30 Tage hier, dann sind sie endgültig weg.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln pack(s) for good?</source>
        <translation>
            <numerusform>%Ln Paket endgültig löschen?</numerusform>
            <numerusform>%Ln Pakete endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be restored after that.</source>
        <translation>Danach lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 · deleted: %2</source>
        <translation>%1 · gelöscht: %2</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How many phones</source>
        <translation>Wie viele Handys</translation>
    </message>
    <message>
        <source>How far the rehearsal is</source>
        <translation>Wie weit die Probe ist</translation>
    </message>
    <message>
        <source>%1 connected now; they would notice it for a moment.</source>
        <translation>%1 sind gerade verbunden; sie würden es kurz merken.</translation>
    </message>
</context>
<context>
    <name>RehearsalWords</name>
    <message>
        <source>“%1” is being played, and a rehearsal would slow it down. Rehearse when that game is over.</source>
        <translation>„%1“ läuft, und eine Probe würde es bremsen. Nach diesem Spiel proben.</translation>
    </message>
    <message>
        <source>The system allows this program too few open files for %1 simulated phones; %2 would do. Real phones need half as many. The limit is raised with ulimit -n.</source>
        <translation>Das System erlaubt diesem Programm zu wenige offene Dateien für %1 simulierte Handys; %2 gingen. Echte Handys brauchen halb so viele. Die Grenze steigt mit ulimit -n.</translation>
    </message>
    <message>
        <source>No simulated phone got in. Look at the port above, then try again.</source>
        <translation>Kein simuliertes Handy kam herein. Oben den Port ansehen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It took more than three minutes and was given up. Try with fewer phones.</source>
        <translation>Es dauerte mehr als drei Minuten und wurde abgebrochen. Mit weniger Handys versuchen.</translation>
    </message>
    <message>
        <source>There was no room for it: %1</source>
        <translation>Dafür gab es keinen Raum: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Simulated phones play four questions on this computer, in about half a minute. Nobody sees it, and nothing of it stays.</source>
        <translation>Simulierte Handys spielen vier Fragen auf diesem Computer, in etwa einer halben Minute. Niemand sieht es, und nichts bleibt davon.</translation>
    </message>
    <message>
        <source>%1 of %2 phones are in.</source>
        <translation>%1 von %2 Handys sind da.</translation>
    </message>
    <message>
        <source>Question %1 of %2. %3 answers so far.</source>
        <translation>Frage %1 von %2. Bisher %3 Antworten.</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>Wird aufgeräumt …</translation>
    </message>
    <message>
        <source>Called off. Nothing of it is left.</source>
        <translation>Abgebrochen. Nichts ist davon übrig.</translation>
    </message>
    <message>
        <source>This computer served %1 of %2 phones to the end.</source>
        <translation>Dieser Computer bediente %1 von %2 Handys bis zum Ende.</translation>
    </message>
    <message>
        <source>This computer served %1 phones with %2.</source>
        <translation>Dieser Computer bediente %1 Handys mit %2.</translation>
    </message>
    <message>
        <source>Good: everybody got in, nothing was lost, and 99 of 100 answers were confirmed within 100 ms and questions there within 200 ms. Up to 500 ms: look at this. Else: not good.</source>
        <translation>Gut: alle kamen herein, nichts ging verloren, und 99 von 100 Antworten waren in 100 ms bestätigt, Fragen in 200 ms da. Bis 500 ms: nachsehen. Sonst: nicht gut.</translation>
    </message>
    <message>
        <source>%1 answers were lost.</source>
        <translation>%1 Antworten gingen verloren.</translation>
    </message>
    <message>
        <source>Half of the answers were confirmed within %1, 99 of 100 within %2. A question was on half of the phones within %3, on 99 of 100 within %4.</source>
        <translation>Die Hälfte der Antworten war in %1 bestätigt, 99 von 100 in %2. Eine Frage war auf der Hälfte der Handys in %3, auf 99 von 100 in %4.</translation>
    </message>
    <message>
        <source>The processor is the limit: the quiz took %1 of one core in the busiest second.</source>
        <translation>Der Prozessor ist die Grenze: das Quiz brauchte %1 eines Kerns in der vollsten Sekunde.</translation>
    </message>
    <message>
        <source>All processors were busy, mostly with the simulated phones and other programs: the quiz itself took %1 of one core. Real phones bring their own.</source>
        <translation>Alle Prozessoren waren beschäftigt, vor allem mit den simulierten Handys und anderen Programmen: das Quiz selbst brauchte %1 eines Kerns. Echte Handys bringen ihre eigenen mit.</translation>
    </message>
    <message>
        <source>The quiz took %1 of one core in the busiest second; there is room for more.</source>
        <translation>Das Quiz brauchte %1 eines Kerns in der vollsten Sekunde; da geht noch mehr.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The game is over</source>
        <translation>Das Spiel ist vorbei</translation>
    </message>
    <message>
        <source>%1. %2 · %3</source>
        <translation>%1. %2 · %3</translation>
    </message>
</context>
<context>
    <name>ResultsActions</name>
    <message>
        <source>Host again</source>
        <translation>Noch einmal spielen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Players as CSV…</source>
        <translation>Teilnehmende als CSV …</translation>
    </message>
    <message>
        <source> players</source>
        <translation> Teilnehmende</translation>
    </message>
    <message>
        <source>All answers as CSV…</source>
        <translation>Alle Antworten als CSV …</translation>
    </message>
    <message>
        <source> answers</source>
        <translation> Antworten</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <translation>Alles als JSON …</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>The results were not saved. %1.</source>
        <translation>Die Ergebnisse wurden nicht gespeichert. %1.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Tabelle (XLSX)…</translation>
    </message>
    <message>
        <source>Page to print (HTML)…</source>
        <translation>Seite zum Drucken (HTML)…</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Find a game or a winner</source>
        <translation>Spiel oder Siegernamen suchen</translation>
    </message>
    <message>
        <source>Pick a game</source>
        <translation>Ein Spiel wählen</translation>
    </message>
    <message>
        <source>Its podium, players and questions show here.</source>
        <translation>Podium, Teilnehmende und Fragen erscheinen hier.</translation>
    </message>
    <message>
        <source>No games yet</source>
        <translation>Noch keine Spiele</translation>
    </message>
    <message>
        <source>When a game is over, it comes here by itself: who won, how each question went, and a button to host it again. It stays when its room is gone.</source>
        <translation>Ein beendetes Spiel kommt von selbst hierher: wer gewonnen hat, wie jede Frage lief und ein Knopf, um es noch einmal zu spielen. Es bleibt, auch wenn sein Raum weg ist.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Past games</source>
        <translation>Frühere Spiele</translation>
    </message>
    <message>
        <source>No game is like that.</source>
        <translation>Kein Spiel passt dazu.</translation>
    </message>
    <message>
        <source>Keep games</source>
        <translation>Spiele behalten</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>ein Jahr lang</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 Tage lang</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 Tage lang</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>for %1 days</source>
        <translation>%1 Tage lang</translation>
    </message>
    <message>
        <source>The results of “%1” are deleted.</source>
        <translation>Die Ergebnisse von „%1“ sind gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln older game(s)?</source>
        <translation>
            <numerusform>Ein älteres Spiel löschen?</numerusform>
            <numerusform>%Ln ältere Spiele löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What ended more than %1 days ago is deleted now, and from now on every day. It is gone for good.</source>
        <translation>Was vor mehr als %1 Tagen zu Ende ging, wird jetzt und von nun an täglich gelöscht. Es ist endgültig weg.</translation>
    </message>
    <message>
        <source>Delete older games</source>
        <translation>Ältere Spiele löschen</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>These are good</source>
        <translation>Die sind gut</translation>
    </message>
    <message>
        <source>Read the questions first</source>
        <translation>Erst die Fragen lesen</translation>
    </message>
    <message>
        <source>They were made for “%1”, and nobody has checked whether they are true. Players see nothing of them before the game.</source>
        <translation>Sie wurden für „%1“ gemacht, und niemand hat geprüft, ob sie stimmen. Teilnehmende sehen vor dem Spiel nichts davon.</translation>
    </message>
    <message>
        <source>Asking for other questions…</source>
        <translation>Andere Fragen werden geholt …</translation>
    </message>
</context>
<context>
    <name>RoomActions</name>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>%1 seconds more for everybody</source>
        <translation>%1 Sekunden mehr für alle</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave this question uncounted and go on</source>
        <translation>Diese Frage ungewertet lassen und weiter</translation>
    </message>
    <message>
        <source>Void question</source>
        <translation>Nicht werten</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Nachricht …</translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>Schwarz schalten</translation>
    </message>
    <message>
        <source>End game…</source>
        <translation>Spiel beenden …</translation>
    </message>
    <message>
        <source>Unlock room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>Lock room</source>
        <translation>Raum schließen</translation>
    </message>
    <message>
        <source>Let new players in again</source>
        <translation>Wieder alle hereinlassen</translation>
    </message>
    <message>
        <source>Let no new players in</source>
        <translation>Niemanden mehr hereinlassen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let this question count again</source>
        <translation>Diese Frage wieder werten</translation>
    </message>
    <message>
        <source>Nobody gets points for the question just closed</source>
        <translation>Niemand bekommt Punkte für die eben geschlossene Frage</translation>
    </message>
    <message>
        <source>Take the message off all screens</source>
        <translation>Die Nachricht von allen Leinwänden nehmen</translation>
    </message>
    <message>
        <source>Show a message on all screens</source>
        <translation>Eine Nachricht auf allen Leinwänden zeigen</translation>
    </message>
    <message>
        <source>Show the screens again</source>
        <translation>Die Leinwände wieder zeigen</translation>
    </message>
    <message>
        <source>Make all screens black</source>
        <translation>Alle Leinwände schwarz schalten</translation>
    </message>
    <message>
        <source>Skip this question?</source>
        <translation>Diese Frage überspringen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) are in already and will not count. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln Antwort ist schon da und zählt dann nicht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Antworten sind schon da und zählen dann nicht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip question</source>
        <translation>Frage überspringen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>End this game now?</source>
        <translation>Dieses Spiel jetzt beenden?</translation>
    </message>
    <message>
        <source>An open question is closed and counted, then everybody sees the podium. The game can&apos;t be taken up again.</source>
        <translation>Eine offene Frage wird geschlossen und gewertet, dann sehen alle das Podium. Das Spiel lässt sich nicht wieder aufnehmen.</translation>
    </message>
    <message>
        <source>End game</source>
        <translation>Spiel beenden</translation>
    </message>
    <message>
        <source>Go on playing</source>
        <translation>Weiterspielen</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Players may send applause and the like to the screens</source>
        <translation>Applaus und Ähnliches für die Leinwände erlauben</translation>
    </message>
</context>
<context>
    <name>RoomListActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>End game…</source>
        <translation>Spiel beenden …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>End the game in “%1” now?</source>
        <translation>Das Spiel in „%1“ jetzt beenden?</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln game(s) now?</source>
        <translation>
            <numerusform>%Ln Spiel jetzt beenden?</numerusform>
            <numerusform>%Ln Spiele jetzt beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>An open question is closed and counted, then everybody sees the podium. The game can&apos;t be taken up again.</source>
        <translation>Eine offene Frage wird geschlossen und gewertet, dann sehen alle das Podium. Das Spiel lässt sich nicht wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Open questions are closed and counted, then everybody sees the podium. The games can&apos;t be taken up again.</source>
        <translation>Offene Fragen werden geschlossen und gewertet, dann sehen alle das Podium. Die Spiele lassen sich nicht wieder aufnehmen.</translation>
    </message>
    <message>
        <source>End game</source>
        <translation>Spiel beenden</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln game(s)</source>
        <translation>
            <numerusform>%Ln Spiel beenden</numerusform>
            <numerusform>%Ln Spiele beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on playing</source>
        <translation>Weiterspielen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln room(s)?</source>
        <translation>
            <numerusform>%Ln Raum löschen?</numerusform>
            <numerusform>%Ln Räume löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) are running.</source>
        <translation>
            <numerusform>Ein Spiel läuft.</numerusform>
            <numerusform>%Ln Spiele laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is put out, and all points are gone for good. To keep the results, end the game first.</source>
        <translation>Alle werden hinausgesetzt, und alle Punkte sind endgültig weg. Um die Ergebnisse zu behalten, das Spiel vorher beenden.</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Raum löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln room(s)</source>
        <translation>
            <numerusform>%Ln Raum löschen</numerusform>
            <numerusform>%Ln Räume löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>RoomListModel</name>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 von %2 verbunden</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Back into the main window</source>
        <translation>Zurück ins Hauptfenster</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <translation>In ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Zurück zu allen Räumen</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>Publikumsfenster</translation>
    </message>
    <message>
        <source>The screens are black.</source>
        <translation>Die Leinwände sind schwarz.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>On all screens: “%1”</source>
        <translation>Auf allen Leinwänden: „%1“</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>This file is damaged or not whole. Choose another picture.</source>
        <translation>Die Datei ist beschädigt oder unvollständig. Ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>Diese Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This is not a picture in PNG, JPEG, WebP or GIF format.</source>
        <translation>Das ist kein Bild im Format PNG, JPEG, WebP oder GIF.</translation>
    </message>
    <message>
        <source>A picture has at most 10 MB and 40 megapixels. Choose a smaller one.</source>
        <translation>Ein Bild hat höchstens 10 MB und 40 Megapixel. Ein kleineres wählen.</translation>
    </message>
</context>
<context>
    <name>RoomPresets</name>
    <message>
        <source>Quick quiz</source>
        <translation>Kurzes Quiz</translation>
    </message>
    <message>
        <source>Short questions that follow each other by themselves.</source>
        <translation>Kurze Fragen, die von selbst aufeinander folgen.</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>Time to think, right answers before fast ones, and you talk about each before you go on.</source>
        <translation>Zeit zum Nachdenken, richtig vor schnell, und Zeit zum Besprechen nach jeder Frage.</translation>
    </message>
    <message>
        <source>Pub quiz</source>
        <translation>Kneipenquiz</translation>
    </message>
    <message>
        <source>You host: every step waits for you, every right answer counts the same.</source>
        <translation>Du moderierst: jeder Schritt wartet auf dich, jede richtige Antwort zählt gleich.</translation>
    </message>
    <message>
        <source>Big show</source>
        <translation>Große Show</translation>
    </message>
    <message>
        <source>A full house looks at the big screen; phones are only for answering.</source>
        <translation>Ein voller Saal schaut auf die Leinwand; Handys sind nur zum Antworten da.</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;Audience window</source>
        <translation>&amp;Publikumsfenster</translation>
    </message>
    <message>
        <source>&amp;Back into the main window</source>
        <translation>&amp;Zurück ins Hauptfenster</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>RoundEdits</name>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Start a round here</source>
        <translation>Hier eine Runde beginnen</translation>
    </message>
    <message>
        <source>This pack has no rounds: it is played in one go. A round begins with its title on all screens and ends with the leaderboard and a break.</source>
        <translation>Dieses Paket hat keine Runden: Es wird in einem Zug gespielt. Eine Runde beginnt mit ihrem Titel auf allen Bildschirmen und endet mit der Rangliste und einer Pause.</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>Diese Runde entfernen</translation>
    </message>
    <message>
        <source>Its questions join the round before it</source>
        <translation>Ihre Fragen kommen zur Runde davor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Shown with the title, before the first question.</source>
        <translation>Steht unter dem Titel, vor der ersten Frage.</translation>
    </message>
    <message>
        <source>As the room has it</source>
        <translation>Wie im Raum eingestellt</translation>
    </message>
    <message>
        <source>After each question</source>
        <translation>Nach jeder Frage</translation>
    </message>
    <message>
        <source>Only at the end of the round</source>
        <translation>Nur am Ende der Runde</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>Keine Pause</translation>
    </message>
    <message>
        <source>Points for right answers</source>
        <translation>Punkte für richtige Antworten</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Break after it</source>
        <translation>Pause danach</translation>
    </message>
    <message>
        <source>There is none after the last round.</source>
        <translation>Nach der letzten Runde gibt es keine.</translation>
    </message>
    <message>
        <source>Round %1 of %2 · %3</source>
        <translation>Runde %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Give the round a title.</source>
        <translation>Gib der Runde einen Titel.</translation>
    </message>
    <message>
        <source>Write at most 500 characters.</source>
        <translation>Schreib höchstens 500 Zeichen.</translation>
    </message>
</context>
<context>
    <name>ScoringSection</name>
    <message>
        <source>All points at once, half of them in the last moment.</source>
        <translation>Am Anfang alle Punkte, im letzten Moment die Hälfte.</translation>
    </message>
    <message>
        <source>All points at once, next to none in the last moment.</source>
        <translation>Am Anfang alle Punkte, im letzten Moment fast keine.</translation>
    </message>
    <message>
        <source>Time doesn&apos;t count; many will share a rank.</source>
        <translation>Die Zeit zählt nicht; viele werden sich einen Platz teilen.</translation>
    </message>
    <message>
        <source>The first gets all points, each after that 5 % less, at least half.</source>
        <translation>Die erste richtige Antwort bekommt alles, jede weitere 5 % weniger, mindestens die Hälfte.</translation>
    </message>
    <message>
        <source>However fast somebody is, one more right answer beats it.</source>
        <translation>So schnell jemand auch ist, eine richtige Antwort mehr schlägt es.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Bonus for right answers in a row</source>
        <translation>Bonus für richtige Antworten in Folge</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>100 points from the second on, 100 more each time, at most 500.</source>
        <translation>100 Punkte ab der zweiten, jedes Mal 100 mehr, höchstens 500.</translation>
    </message>
    <message>
        <source>A wrong answer costs</source>
        <translation>Eine falsche Antwort kostet</translation>
    </message>
    <message>
        <source>Of the question&apos;s points. A score never falls below 0.</source>
        <translation>Von den Punkten der Frage. Unter 0 fällt niemand.</translation>
    </message>
    <message>
        <source>bonus in a row</source>
        <translation>Bonus in Folge</translation>
    </message>
    <message>
        <source>wrong answers cost %1 %</source>
        <translation>Falsche kosten %1 %</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>These settings are as they were at first.</source>
        <translation>Diese Einstellungen sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Some of this counts from the next start on. A game is running, so leave that for later.</source>
        <translation>Manches davon gilt erst ab dem nächsten Start. Ein Spiel läuft, also besser später.</translation>
    </message>
    <message>
        <source>Some of this counts from the next start on.</source>
        <translation>Manches davon gilt erst ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>ShelvedQuestionsModel</name>
    <message>
        <source>Also in %1</source>
        <translation>Auch in %1</translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <translation>%1, zuletzt am %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Points show here after the first question.</source>
        <translation>Punkte stehen hier nach der ersten Frage.</translation>
    </message>
    <message>
        <source>Questions of this game</source>
        <translation>Fragen dieses Spiels</translation>
    </message>
    <message>
        <source>Correct this question…</source>
        <translation>Diese Frage korrigieren …</translation>
    </message>
    <message>
        <source>Void it, count everybody as right or name another right answer</source>
        <translation>Nicht werten, für alle richtig werten oder eine andere richtige Antwort nennen</translation>
    </message>
</context>
<context>
    <name>SoundCue</name>
    <message>
        <source>Lobby music</source>
        <translation>Wartemusik</translation>
    </message>
    <message>
        <source>Last five seconds</source>
        <translation>Letzte fünf Sekunden</translation>
    </message>
    <message>
        <source>Time&apos;s up</source>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>Podium</translation>
    </message>
    <message>
        <source>Buzzer</source>
        <translation>Buzzer</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Falsche Antwort</translation>
    </message>
</context>
<context>
    <name>SoundField</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Another sound…</source>
        <translation>Anderer Ton…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the sound</source>
        <translation>Ton entfernen</translation>
    </message>
    <message>
        <source>Reading the sound…</source>
        <translation>Der Ton wird gelesen…</translation>
    </message>
    <message>
        <source>This computer does not have the sound.</source>
        <translation>Dieser Computer hat den Ton nicht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>SoundMachine</name>
    <message>
        <source>“%1” can&apos;t be opened. Choose the file anew.</source>
        <translation>„%1“ lässt sich nicht öffnen. Die Datei neu wählen.</translation>
    </message>
    <message>
        <source>All sounds are switched off in the settings.</source>
        <translation>In den Einstellungen sind alle Töne ausgeschaltet.</translation>
    </message>
    <message>
        <source>This computer has nothing to play sounds with.</source>
        <translation>Dieser Computer hat nichts, womit er Töne abspielen kann.</translation>
    </message>
    <message>
        <source>This sound can&apos;t be played here.</source>
        <translation>Dieser Ton lässt sich hier nicht abspielen.</translation>
    </message>
</context>
<context>
    <name>SoundSettingsPanel</name>
    <message>
        <source>Mute all sounds</source>
        <translation>Alle Töne stumm</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Listen to “%1”</source>
        <translation>„%1“ anhören</translation>
    </message>
    <message>
        <source>Volume of “%1”</source>
        <translation>Lautstärke von „%1“</translation>
    </message>
    <message>
        <source>Built-in sound</source>
        <translation>Mitgelieferter Ton</translation>
    </message>
    <message>
        <source>Choose a sound for “%1”</source>
        <translation>Einen Ton für „%1“ wählen</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>Töne (*.wav)</translation>
    </message>
    <message>
        <source>Use the built-in sound</source>
        <translation>Den mitgelieferten Ton nehmen</translation>
    </message>
    <message>
        <source>%1 Until then the built-in sound is played.</source>
        <translation>%1 Bis dahin erklingt der mitgelieferte Ton.</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>“%1” is not a picture that Quizstage can read. Use a PNG, JPEG or SVG file.</source>
        <translation>„%1“ ist kein Bild, das Quizstage lesen kann. Eine PNG-, JPEG- oder SVG-Datei nehmen.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB. Use a smaller picture.</source>
        <translation>„%1“ ist größer als 20 MB. Ein kleineres Bild nehmen.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is more than 32 million. Use a smaller picture.</source>
        <translation>„%1“ hat %2 × %3 Pixel, also mehr als 32 Millionen. Ein kleineres Bild nehmen.</translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>Friday quiz</source>
        <translation>Freitagsquiz</translation>
    </message>
    <message>
        <source>Which river runs through Vienna?</source>
        <translation>Welcher Fluss fließt durch Wien?</translation>
    </message>
    <message>
        <source>Rhine</source>
        <translation>Rhein</translation>
    </message>
    <message>
        <source>Danube</source>
        <translation>Donau</translation>
    </message>
    <message>
        <source>Elbe</source>
        <translation>Elbe</translation>
    </message>
    <message>
        <source>Oder</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Join screen</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Endstand</translation>
    </message>
</context>
<context>
    <name>StageSettingsPanel</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Use no logo</source>
        <translation>Kein Logo zeigen</translation>
    </message>
    <message>
        <source>The theme&apos;s colour</source>
        <translation>Die Farbe des Designs</translation>
    </message>
    <message>
        <source>Choose a background picture</source>
        <translation>Ein Hintergrundbild wählen</translation>
    </message>
    <message>
        <source>Use no background picture</source>
        <translation>Kein Hintergrundbild zeigen</translation>
    </message>
    <message>
        <source>Less motion: cross-fades, no confetti</source>
        <translation>Weniger Bewegung: nur Überblenden, kein Konfetti</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Another than the host&apos;s</source>
        <translation>Ein anderer als der eigene</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
</context>
<context>
    <name>StageTheme</name>
    <message>
        <source>Daylight</source>
        <translation>Tageslicht</translation>
    </message>
    <message>
        <source>Chalkboard</source>
        <translation>Schultafel</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Theater</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>No game is running</source>
        <translation>Kein Spiel läuft</translation>
    </message>
    <message>
        <source>%1 games are running</source>
        <translation>%1 Spiele laufen</translation>
    </message>
    <message>
        <source>Open Quizstage</source>
        <translation>Quizstage öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Everybody plays alone</source>
        <translation>Alle spielen für sich</translation>
    </message>
    <message>
        <source>Players pick a team</source>
        <translation>Alle wählen ein Team</translation>
    </message>
    <message>
        <source>Players are dealt to teams</source>
        <translation>Teams werden zugeteilt</translation>
    </message>
    <message>
        <source>On their phones, when they join.</source>
        <translation>Am Handy, beim Mitmachen.</translation>
    </message>
    <message>
        <source>Whoever joins comes into the smallest team.</source>
        <translation>Wer mitmacht, kommt ins kleinste Team.</translation>
    </message>
    <message>
        <source>The average of its players</source>
        <translation>Der Durchschnitt des Teams</translation>
    </message>
    <message>
        <source>The sum of its players</source>
        <translation>Die Summe des Teams</translation>
    </message>
    <message>
        <source>Its best player</source>
        <translation>Das beste Mitglied</translation>
    </message>
    <message>
        <source>Fair to teams of different size.</source>
        <translation>Gerecht, wenn Teams verschieden groß sind.</translation>
    </message>
    <message>
        <source>A larger team has it easier.</source>
        <translation>Ein größeres Team hat es leichter.</translation>
    </message>
    <message>
        <source>The others help, but bring no points.</source>
        <translation>Die anderen helfen, bringen aber keine Punkte.</translation>
    </message>
    <message>
        <source>Name 2 to 20 teams, with commas between them.</source>
        <translation>2 bis 20 Teams nennen, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a team: %2.</source>
        <translation>„%1“ geht nicht als Team: %2.</translation>
    </message>
    <message>
        <source>Two of the names look like “%1”.</source>
        <translation>Zwei der Namen sehen aus wie „%1“.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>Rot, Blau</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>A team&apos;s score</source>
        <translation>Punkte eines Teams</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody plays in a team.</source>
        <translation>Niemand spielt in einem Team.</translation>
    </message>
    <message>
        <source>2 to 20, with commas between them.</source>
        <translation>2 bis 20, mit Kommas dazwischen.</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>%1. At most %2 in the time shown.</source>
        <translation>%1. Höchstens %2 in der gezeigten Zeit.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>TimedPart</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time for: %1</source>
        <translation>Zeit für: %1</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>For example: rivers of Europe</source>
        <translation>Zum Beispiel: Flüsse Europas</translation>
    </message>
    <message>
        <source>What are the questions about?</source>
        <translation>Worum geht es in den Fragen?</translation>
    </message>
    <message>
        <source>Who writes the questions</source>
        <translation>Wer die Fragen schreibt</translation>
    </message>
    <message>
        <source>host.key is in Quizstage&apos;s data folder. docs/protocol.md, section 7, says how to write a generator of your own.</source>
        <translation>host.key liegt im Datenordner von Quizstage. Wie man einen Generator schreibt, steht in docs/protocol.md, Abschnitt 7.</translation>
    </message>
    <message>
        <source>Say what the questions are about.</source>
        <translation>Sagen, worum es in den Fragen geht.</translation>
    </message>
    <message>
        <source>A topic has at most 200 characters; this one has %1.</source>
        <translation>Ein Thema hat höchstens 200 Zeichen; dieses hat %1.</translation>
    </message>
    <message>
        <source>Quizstage itself: ten questions from its question bank, at once and without the internet, unless docs/generation.md was followed to set up something else.</source>
        <translation>Quizstage selbst: zehn Fragen aus der Fragenbank, sofort und ohne Internet, sofern nicht nach docs/generation.md etwas anderes eingerichtet ist.</translation>
    </message>
    <message>
        <source>The bank knows history, geography, science, space, animals, plants, music, film and TV, literature, art, sports, food, technology, languages, myths and more, and narrower topics such as rivers or Shakespeare. General knowledge is a mix of everything.</source>
        <translation>Die Bank kennt Geschichte, Geografie, Wissenschaft, Weltraum, Tiere, Pflanzen, Musik, Film und Fernsehen, Literatur, Kunst, Sport, Essen, Technik, Sprachen, Mythen und mehr, auch engere Themen wie Flüsse oder Shakespeare. Ihre Fragen sind englisch. General knowledge ist von allem etwas.</translation>
    </message>
    <message>
        <source>Until the questions are there the room waits. People can join already. You can call it off at any time.</source>
        <translation>Bis die Fragen da sind, wartet der Raum. Mitmachen geht schon. Absagen geht jederzeit.</translation>
    </message>
    <message>
        <source>Programs of your own</source>
        <translation>Eigene Programme</translation>
    </message>
    <message>
        <source>One that is connected hears of the new room and can bring its questions; it goes first. The example that comes with Quizstage makes sums on any topic:</source>
        <translation>Eines, das verbunden ist, erfährt vom neuen Raum und kann seine Fragen bringen; es hat Vorrang. Das Beispiel, das mit Quizstage kommt, macht Rechenaufgaben zu jedem Thema:</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>You see the questions only in the game.</source>
        <translation>Die Fragen sind erst im Spiel zu sehen.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Call it off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Raum löschen</translation>
    </message>
    <message>
        <source>Waiting for questions on “%1”</source>
        <translation>Warten auf Fragen zu „%1“</translation>
    </message>
    <message>
        <source>This room gets no questions</source>
        <translation>Dieser Raum bekommt keine Fragen</translation>
    </message>
    <message>
        <source>The host has called it off.</source>
        <translation>Von der Spielleitung abgesagt.</translation>
    </message>
    <message>
        <source>Quizstage makes them, or a program that is connected to this node brings them. The room has waited since %1, and is ready to start as soon as they are there. People can join already, at %2 with the code %3.</source>
        <translation>Quizstage macht sie, oder ein mit diesem Knoten verbundenes Programm bringt sie. Der Raum wartet seit %1 und ist startklar, sobald sie da sind. Mitmachen geht schon, auf %2 mit dem Code %3.</translation>
    </message>
    <message>
        <source>Trying again makes a room with the same topic, options and picture, and deletes this one. It has a code of its own, so people join anew. For another topic, or a pack, make a new room.</source>
        <translation>Ein neuer Versuch legt einen Raum mit demselben Thema, denselben Optionen und demselben Bild an und löscht diesen. Er hat einen eigenen Code, also machen alle neu mit. Für ein anderes Thema oder ein Paket einen neuen Raum anlegen.</translation>
    </message>
    <message>
        <source>Call “%1” off?</source>
        <translation>„%1“ absagen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s) have joined. They will see that there is no game, and a new room has another code.</source>
        <translation>
            <numerusform>Jemand ist schon beigetreten und wird sehen, dass es kein Spiel gibt. Ein neuer Raum hat einen anderen Code.</numerusform>
            <numerusform>%Ln Personen sind schon beigetreten und werden sehen, dass es kein Spiel gibt. Ein neuer Raum hat einen anderen Code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Programs that listen have %1 s to bring them.</source>
        <translation>Programme, die zuhören, haben %1 s, um sie zu bringen.</translation>
    </message>
    <message>
        <source>the question bank</source>
        <translation>die Fragenbank</translation>
    </message>
    <message>
        <source>%1 of %2 questions are there. Asking %3, for %4 s at most.</source>
        <translation>%1 von %2 Fragen sind da. Gefragt wird: %3, höchstens %4 s lang.</translation>
    </message>
</context>
<context>
    <name>WavFormat</name>
    <message>
        <source>“%1” is not a WAV file. Convert it to WAV (16 bit PCM) and choose it again.</source>
        <translation>„%1“ ist keine WAV-Datei. In WAV (16 Bit PCM) umwandeln und noch einmal wählen.</translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB. Use a shorter sound.</source>
        <translation>„%1“ ist größer als 50 MB. Einen kürzeren Ton nehmen.</translation>
    </message>
    <message>
        <source>“%1” is a WAV file of a kind that can&apos;t be played. Convert it to 16 bit PCM, mono or stereo.</source>
        <translation>„%1“ ist eine WAV-Datei, die sich nicht abspielen lässt. In 16 Bit PCM umwandeln, Mono oder Stereo.</translation>
    </message>
    <message>
        <source>“%1” has no sound in it. Choose another file.</source>
        <translation>In „%1“ ist kein Ton. Eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>WifiFields</name>
    <message>
        <source>Show a Wi-Fi code on the join screen</source>
        <translation>WLAN-Code auf dem Einlassbild zeigen</translation>
    </message>
    <message>
        <source>The network is hidden</source>
        <translation>Das Netz ist versteckt</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Name des Netzes</translation>
    </message>
    <message>
        <source>Password; the room will see it</source>
        <translation>Passwort; der Saal wird es sehen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA, WPA2 oder WPA3</translation>
    </message>
    <message>
        <source>WEP</source>
        <translation>WEP</translation>
    </message>
    <message>
        <source>Open, without a password</source>
        <translation>Offen, ohne Passwort</translation>
    </message>
    <message>
        <source>%1 Until then the code is not shown.</source>
        <translation>%1 Bis dahin ist der Code nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>WifiNetwork</name>
    <message>
        <source>A WPA password has 8 to 63 characters.</source>
        <translation>Ein WPA-Passwort hat 8 bis 63 Zeichen.</translation>
    </message>
    <message>
        <source>Type the network&apos;s name.</source>
        <translation>Den Namen des Netzes eingeben.</translation>
    </message>
    <message>
        <source>A network&apos;s name has at most 32 characters.</source>
        <translation>Der Name eines Netzes hat höchstens 32 Zeichen.</translation>
    </message>
    <message>
        <source>Type the network&apos;s password.</source>
        <translation>Das Passwort des Netzes eingeben.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Question open</source>
        <translation>Frage offen</translation>
    </message>
    <message>
        <source>Answer shown</source>
        <translation>Antwort gezeigt</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Noch ist niemand da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s) are here.</source>
        <translation>
            <numerusform>%Ln Person ist da.</numerusform>
            <numerusform>%Ln Personen sind da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>several may be right</source>
        <translation>mehrere können richtig sein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Writing questions</source>
        <translation>Fragen entstehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>Läuft von selbst</translation>
    </message>
    <message>
        <source>Waits for you after each question</source>
        <translation>Wartet nach jeder Frage auf dich</translation>
    </message>
    <message>
        <source>You move every step</source>
        <translation>Jeder Schritt von Hand</translation>
    </message>
    <message>
        <source>Faster is better, down to half</source>
        <translation>Schnelle bekommen mehr, mindestens die Hälfte</translation>
    </message>
    <message>
        <source>Faster is better, down to nothing</source>
        <translation>Schnelle bekommen mehr, bis hinab zu nichts</translation>
    </message>
    <message>
        <source>Every right answer counts the same</source>
        <translation>Jede richtige Antwort zählt gleich</translation>
    </message>
    <message>
        <source>First right answers earn most</source>
        <translation>Die ersten richtigen bekommen am meisten</translation>
    </message>
    <message>
        <source>Right answers first, speed breaks ties</source>
        <translation>Richtig zählt zuerst, Tempo entscheidet bei Gleichstand</translation>
    </message>
    <message>
        <source>Can join and play</source>
        <translation>Kann mitspielen</translation>
    </message>
    <message>
        <source>Can&apos;t join</source>
        <translation>Kommt nicht hinein</translation>
    </message>
    <message>
        <source>Can watch</source>
        <translation>Kann zuschauen</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>You let each one in</source>
        <translation>Du lässt alle einzeln herein</translation>
    </message>
    <message>
        <source>Locked at first</source>
        <translation>Zuerst geschlossen</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Mixed, the same for all</source>
        <translation>Gemischt, für alle gleich</translation>
    </message>
    <message>
        <source>Mixed for each player</source>
        <translation>Gemischt, für jedes Handy anders</translation>
    </message>
    <message numerus="yes">
        <source>%Ln program(s) listen to this node now.</source>
        <translation>
            <numerusform>Ein Programm hört diesem Knoten gerade zu.</numerusform>
            <numerusform>%Ln Programme hören diesem Knoten gerade zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program listens to this node now; one may listen to Redis.</source>
        <translation>Kein Programm hört diesem Knoten gerade zu; an Redis vielleicht eines.</translation>
    </message>
    <message>
        <source>No program listens to this node now.</source>
        <translation>Kein Programm hört diesem Knoten gerade zu.</translation>
    </message>
    <message>
        <source>This room is gone. It was deleted or has expired.</source>
        <translation>Diesen Raum gibt es nicht mehr. Er wurde gelöscht oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>This player has already left the room.</source>
        <translation>Diese Person hat den Raum schon verlassen.</translation>
    </message>
    <message>
        <source>This pack is gone. Pick another one.</source>
        <translation>Dieses Paket gibt es nicht mehr. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>The game has moved on meanwhile, so nothing was changed. Look at where it is now and try again.</source>
        <translation>Das Spiel ist inzwischen weiter, also hat sich nichts geändert. Nachsehen, wo es jetzt steht, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The change could not be saved, so it was not made. Try again in a moment.</source>
        <translation>Die Änderung ließ sich nicht speichern und gilt nicht. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another computer runs this room now. Nothing was changed here.</source>
        <translation>Ein anderer Computer führt diesen Raum jetzt. Hier hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. Try again.</source>
        <translation>Das hat nicht geklappt, und nichts hat sich geändert. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>%1 (the nearest win)</source>
        <translation>%1 (wer am nächsten liegt, gewinnt)</translation>
    </message>
    <message>
        <source>typed answer</source>
        <translation>getippte Antwort</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <translation>Runde %1 · %2</translation>
    </message>
    <message>
        <source>buzzer</source>
        <translation>Buzzer</translation>
    </message>
    <message>
        <source>judged right</source>
        <translation>als richtig gewertet</translation>
    </message>
    <message>
        <source>judged wrong</source>
        <translation>als falsch gewertet</translation>
    </message>
    <message>
        <source>for a stake</source>
        <translation>um einen Einsatz</translation>
    </message>
</context>
</TS>
