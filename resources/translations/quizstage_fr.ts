<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>Quizstage %1</source>
        <translation>Quizstage %1</translation>
    </message>
    <message>
        <source>Live quizzes on one laptop. Players join with their phones. Nothing leaves this computer. MIT licence.</source>
        <translation>Des quiz en direct sur un ordinateur portable, joués au téléphone. Rien ne quitte cet ordinateur. Licence MIT.</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation>Le travail d’autres qu’il contient</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Rooms, games, packs and settings</source>
        <translation>Salles, parties, packs et réglages</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>You can start when players are here.</source>
        <translation>On peut commencer dès que quelqu’un est là.</translation>
    </message>
    <message>
        <source>Everybody in? Then start.</source>
        <translation>Tout le monde est là&#xa0;? Alors c’est parti.</translation>
    </message>
    <message>
        <source>The podium is on the screen.</source>
        <translation>Le podium est à l’écran.</translation>
    </message>
    <message>
        <source>The clock stands still.</source>
        <translation>L’horloge est arrêtée.</translation>
    </message>
    <message>
        <source>Closes by itself when time is up.</source>
        <translation>Se ferme d’elle-même à la fin du temps.</translation>
    </message>
    <message>
        <source>Goes on by itself.</source>
        <translation>Continue tout seul.</translation>
    </message>
    <message>
        <source>Waits for you.</source>
        <translation>Attend votre signal.</translation>
    </message>
    <message>
        <source>The clock waits: right or wrong?</source>
        <translation>Le chrono attend&#xa0;: juste ou faux&#xa0;?</translation>
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
        <translation>Adresse dans les QR codes</translation>
    </message>
    <message>
        <source>The address was given when Quizstage was started.</source>
        <translation>L’adresse a été donnée au démarrage de Quizstage.</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Answers and how many gave each</source>
        <translation>Réponses et combien ont donné chacune</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Right (Alt+%1)</source>
        <translation>Juste (Alt+%1)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Line %1 is right</source>
        <translation>La ligne %1 est juste</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Supprimer la ligne %1</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Autre image…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>The picture of this answer</source>
        <translation>L’image de cette réponse</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>Réponse %1 : %2</translation>
    </message>
</context>
<context>
    <name>AnswerRows</name>
    <message>
        <source>What counts as right; the first one is shown. Case, accents and small slips don&apos;t matter.</source>
        <translation>Ce qui compte comme juste&#xa0;; la première est montrée. La casse, les accents et les petites fautes ne comptent pas.</translation>
    </message>
    <message>
        <source>From first to last; phones show them in another order. Ctrl+Up and Ctrl+Down move a line.</source>
        <translation>De la première à la dernière&#xa0;; les téléphones les montrent dans un autre ordre. Ctrl+Haut et Ctrl+Bas déplacent une ligne.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a line (Enter in the last one)</source>
        <translation>Ajouter une ligne (Entrée dans la dernière)</translation>
    </message>
    <message>
        <source>What you would like to hear; only you see it until the question closes. It may stay empty.</source>
        <translation>Ce que vous aimeriez entendre ; vous seul le voyez jusqu’à la fin de la question. Peut rester vide.</translation>
    </message>
</context>
<context>
    <name>AnswerTally</name>
    <message>
        <source>Another order</source>
        <translation>Autre ordre</translation>
    </message>
</context>
<context>
    <name>AudienceScreen</name>
    <message>
        <source>Audience screen</source>
        <translation>Écran du public</translation>
    </message>
    <message>
        <source>Nobody has points yet.</source>
        <translation>Personne n’a encore de points.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>Thanks for playing!</source>
        <translation>Merci d’avoir joué&#xa0;!</translation>
    </message>
    <message>
        <source>Join at</source>
        <translation>Rejoignez sur</translation>
    </message>
    <message>
        <source>with the code</source>
        <translation>avec le code</translation>
    </message>
    <message>
        <source>This room is locked.</source>
        <translation>Cette salle est fermée.</translation>
    </message>
    <message>
        <source>Nobody else can join now.</source>
        <translation>Plus personne ne peut entrer pour l’instant.</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sans mot de passe</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>1. Wi-Fi: %1</source>
        <translation>1. Wi-Fi&#xa0;: %1</translation>
    </message>
    <message>
        <source>2. Join</source>
        <translation>2. Rejoindre</translation>
    </message>
    <message>
        <source>The game is over.</source>
        <translation>La partie est finie.</translation>
    </message>
    <message>
        <source>Several may be right.</source>
        <translation>Plusieurs réponses peuvent être justes.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Résultat final</translation>
    </message>
    <message>
        <source>This room could not be opened. Please ask the host.</source>
        <translation>Cette salle n’a pas pu s’ouvrir. Demandez à l’animateur.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 s are left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>This question doesn&apos;t count.</source>
        <translation>Cette question ne compte pas.</translation>
    </message>
    <message>
        <source>%1 of %2 were right</source>
        <translation>%1 justes sur %2</translation>
    </message>
    <message>
        <source>Type your answer on your phone.</source>
        <translation>Saisissez votre réponse sur votre téléphone.</translation>
    </message>
    <message>
        <source>Type a number on your phone.</source>
        <translation>Saisissez un nombre sur votre téléphone.</translation>
    </message>
    <message>
        <source>Put them in order on your phone.</source>
        <translation>Mettez-les dans l’ordre sur votre téléphone.</translation>
    </message>
    <message>
        <source>Your opinion counts: nothing is right or wrong.</source>
        <translation>Votre avis compte&#xa0;: rien n’est juste ou faux.</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Manche %1 sur %2</translation>
    </message>
    <message>
        <source>After the break: round %1 of %2</source>
        <translation>Après l’entracte&#xa0;: manche %1 sur %2</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Entracte</translation>
    </message>
    <message>
        <source>Leaderboard after round %1</source>
        <translation>Classement après la manche %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>team is out</source>
        <translation>équipe exclue</translation>
    </message>
    <message>
        <source>equally fast</source>
        <translation>à égalité</translation>
    </message>
    <message>
        <source>Equally fast</source>
        <translation>Aussi rapides</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Press your buzzer!</source>
        <translation>Appuyez sur votre buzzer&#xa0;!</translation>
    </message>
    <message>
        <source>Nobody knew it</source>
        <translation>Personne ne le savait</translation>
    </message>
    <message>
        <source>%1 of %2 have staked</source>
        <translation>%1 sur %2 ont misé</translation>
    </message>
    <message>
        <source>%1 of %2 buzzed</source>
        <translation>%1 sur %2 ont buzzé</translation>
    </message>
    <message>
        <source>Place your stakes!</source>
        <translation>Faites vos mises&#xa0;!</translation>
    </message>
</context>
<context>
    <name>AudienceSection</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Audience: %1</source>
        <translation>Public&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change several questions</source>
        <translation>Modifier plusieurs questions</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln question(s)</source>
        <translation>
            <numerusform>Modifier %Ln question</numerusform>
            <numerusform>Modifier %Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Polls and slides bring no points.</source>
        <translation>Les sondages et les diapositives ne rapportent pas de points.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>0: the room&apos;s own time.</source>
        <translation>0&#xa0;: le temps de la salle.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Take the category away</source>
        <translation>Retirer la catégorie</translation>
    </message>
    <message>
        <source>The questions have none then.</source>
        <translation>Les questions n’en ont alors aucune.</translation>
    </message>
</context>
<context>
    <name>BuzzActions</name>
    <message>
        <source>Buzzer: right</source>
        <translation>Buzzer&#xa0;: juste</translation>
    </message>
    <message>
        <source>What the player on turn says is right</source>
        <translation>Ce que dit la personne dont c’est le tour est juste</translation>
    </message>
    <message>
        <source>Buzzer: wrong</source>
        <translation>Buzzer&#xa0;: faux</translation>
    </message>
    <message>
        <source>What the player on turn says is wrong: the next one may answer</source>
        <translation>Ce que dit la personne dont c’est le tour est faux&#xa0;: la suivante peut répondre</translation>
    </message>
</context>
<context>
    <name>BuzzPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has buzzed yet.</source>
        <translation>Personne n’a encore buzzé.</translation>
    </message>
    <message>
        <source>Nobody buzzed.</source>
        <translation>Personne n’a buzzé.</translation>
    </message>
    <message>
        <source>In this order they buzzed:</source>
        <translation>Ordre des buzzers&#xa0;:</translation>
    </message>
    <message>
        <source>These were equally fast. Call on one of them.</source>
        <translation>Ces personnes ont été aussi rapides. Donnez la parole à l’une d’elles.</translation>
    </message>
    <message>
        <source>Let the player answer aloud. Was it right?</source>
        <translation>Laissez répondre à voix haute. Était-ce juste&#xa0;?</translation>
    </message>
    <message>
        <source>The time goes on. Others may buzz.</source>
        <translation>Le temps continue. D’autres peuvent buzzer.</translation>
    </message>
</context>
<context>
    <name>BuzzRowView</name>
    <message>
        <source>It was right after all</source>
        <translation>C’était juste, finalement</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 a raison</translation>
    </message>
    <message>
        <source>%1 is wrong</source>
        <translation>%1 a tort</translation>
    </message>
    <message>
        <source>%1 was right after all</source>
        <translation>%1 avait raison, finalement</translation>
    </message>
    <message>
        <source>Right (%1)</source>
        <translation>Juste (%1)</translation>
    </message>
    <message>
        <source>Wrong (%1)</source>
        <translation>Faux (%1)</translation>
    </message>
</context>
<context>
    <name>BuzzWords</name>
    <message>
        <source>was right</source>
        <translation>avait juste</translation>
    </message>
    <message>
        <source>was wrong</source>
        <translation>avait faux</translation>
    </message>
    <message>
        <source>out with the team</source>
        <translation>exclu avec l’équipe</translation>
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
        <translation>à égalité</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A game is running</source>
        <translation>Une partie est en cours</translation>
    </message>
    <message>
        <source>%1 games are running</source>
        <translation>%1 parties sont en cours</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuer dans la barre système</translation>
    </message>
    <message>
        <source>In the tray everything goes on as it is, and the audience window stays on its screen.</source>
        <translation>Dans la barre système, tout continue tel quel, et la fenêtre du public reste sur son écran.</translation>
    </message>
    <message>
        <source>This desktop has no tray from which a hidden window could be brought back. If it is in the way, minimise it instead: the game goes on.</source>
        <translation>Ce bureau n’a pas de barre système d’où ramener une fenêtre cachée. Si elle gêne, réduisez-la plutôt&#xa0;: la partie continue.</translation>
    </message>
    <message>
        <source>If you quit now, another computer that shares your rooms goes on with them.</source>
        <translation>Si vous quittez maintenant, un autre ordinateur qui partage vos salles les continue.</translation>
    </message>
    <message>
        <source>If you quit now, the game stops and phones lose their connection. Everything is saved: when Quizstage starts again, it goes on in the same place, with the same players.</source>
        <translation>Si vous quittez maintenant, la partie s’arrête et les téléphones perdent la connexion. Tout est enregistré&#xa0;: au prochain démarrage de Quizstage, elle reprend au même endroit, avec les mêmes joueurs.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConnectionsModel</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Nobody is connected, or nobody is like that.</source>
        <translation>Personne n’est connecté, ou personne ne correspond.</translation>
    </message>
    <message>
        <source>Find a player, a room or an address</source>
        <translation>Chercher un joueur, une salle ou une adresse</translation>
    </message>
    <message>
        <source>Connections to this computer: %1 of %2</source>
        <translation>Connexions à cet ordinateur&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Connections to this computer: %1</source>
        <translation>Connexions à cet ordinateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Undo the last correction</source>
        <translation>Annuler la dernière correction</translation>
    </message>
    <message>
        <source>Void: nobody gets points</source>
        <translation>Ne pas compter&#xa0;: aucun point</translation>
    </message>
    <message>
        <source>Everybody was right</source>
        <translation>Tout le monde avait juste</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Question %1 doesn&apos;t count any more. All scores are counted anew.</source>
        <translation>La question %1 ne compte plus. Tous les scores sont recalculés.</translation>
    </message>
    <message>
        <source>Everybody who answered question %1 was right.</source>
        <translation>Tous ceux qui ont répondu à la question %1 avaient juste.</translation>
    </message>
    <message>
        <source>Question %1 has another right answer. All scores are counted anew.</source>
        <translation>La question %1 a une autre bonne réponse. Tous les scores sont recalculés.</translation>
    </message>
    <message>
        <source>Question %1 is worth other points now.</source>
        <translation>La question %1 vaut maintenant d’autres points.</translation>
    </message>
    <message>
        <source>Count as right too</source>
        <translation>Compter aussi comme juste</translation>
    </message>
    <message>
        <source>“%1” is right too in question %2. All scores are counted anew.</source>
        <translation>«&#xa0;%1&#xa0;» est juste aussi à la question %2. Tous les scores sont recalculés.</translation>
    </message>
    <message>
        <source>Who was right</source>
        <translation>Qui avait raison</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>The buzzes of question %1 are judged anew. All scores are counted anew.</source>
        <translation>Les buzz de la question %1 sont jugés à nouveau. Tous les scores sont recalculés.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>No game was running, and nothing is lost.</source>
        <translation>Aucune partie n’était en cours, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>1 game goes on: %1.</source>
        <translation>1 partie continue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 games go on: %2.</source>
        <translation>%1 parties continuent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>1 player is coming back.</source>
        <translation>1 joueur revient.</translation>
    </message>
    <message>
        <source>%1 players are coming back.</source>
        <translation>%1 joueurs reviennent.</translation>
    </message>
    <message>
        <source>Quizstage ended unexpectedly %1.</source>
        <translation>Quizstage s’est arrêté de façon inattendue %1.</translation>
    </message>
    <message>
        <source>To the game</source>
        <translation>Vers la partie</translation>
    </message>
    <message>
        <source>To the rooms</source>
        <translation>Vers les salles</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Which rooms</source>
        <translation>Quelles salles</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>Find a room by title or code</source>
        <translation>Chercher une salle par titre ou code</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Pas encore de salle</translation>
    </message>
    <message>
        <source>A room is one game. Make one from a question pack, put its QR code on the wall, and people join with their phones, without an app or an account.</source>
        <translation>Une salle, c’est une partie. Créez-la à partir d’un pack de questions, affichez son QR code, et chacun rejoint avec son téléphone, sans application ni compte.</translation>
    </message>
    <message>
        <source>Players join at %1</source>
        <translation>On rejoint sur %1</translation>
    </message>
    <message>
        <source>No room is like that. Look for another word or in all rooms.</source>
        <translation>Aucune salle ne correspond. Cherchez un autre mot ou dans toutes les salles.</translation>
    </message>
    <message>
        <source>There is another “%1” now, with the code %2.</source>
        <translation>Il y a maintenant une autre salle «&#xa0;%1&#xa0;», avec le code %2.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) are deleted.</source>
        <translation>
            <numerusform>%Ln salle est supprimée.</numerusform>
            <numerusform>%Ln salles sont supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room doctor</source>
        <translation>Diagnostic de salle</translation>
    </message>
    <message>
        <source>Look whether phones will find this computer, and rehearse</source>
        <translation>Vérifier que les téléphones trouveront cet ordinateur, et répéter</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
</context>
<context>
    <name>DisplayWatch</name>
    <message>
        <source>Your displays show the same picture, so the room can see this window and the right answers in it. Set the displays to “extend” instead of “mirror”.</source>
        <translation>Vos écrans montrent la même image&#xa0;: le public voit donc cette fenêtre et les bonnes réponses. Réglez les écrans sur «&#xa0;étendre&#xa0;» au lieu de «&#xa0;dupliquer&#xa0;».</translation>
    </message>
    <message>
        <source>Only one display is found. If a projector is plugged in, it shows the same as this display, and the room sees the right answers when you come back to this window. Set the displays to “extend”.</source>
        <translation>Un seul écran est détecté. Un projecteur branché montre la même chose que cet écran, et le public voit les bonnes réponses dès que cette fenêtre revient devant. Réglez les écrans sur «&#xa0;étendre&#xa0;».</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Room doctor</source>
        <translation>Diagnostic de salle</translation>
    </message>
    <message>
        <source>Five looks before the doors open.</source>
        <translation>Cinq coups d’œil avant d’ouvrir les portes.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Players come in at %1, as it was said at the start.</source>
        <translation>On entre sur %1, comme indiqué au démarrage.</translation>
    </message>
    <message>
        <source>Phones in the same Wi-Fi as this computer find it at %1.</source>
        <translation>Les téléphones du même Wi-Fi que cet ordinateur le trouvent sur %1.</translation>
    </message>
    <message>
        <source>This computer is on a cable. Phones find it at %1 if their Wi-Fi belongs to the same network.</source>
        <translation>Cet ordinateur est relié par câble. Les téléphones le trouvent sur %1 si leur Wi-Fi fait partie du même réseau.</translation>
    </message>
    <message>
        <source>This computer is in a network at %1; the system does not say of which kind. Try it with a phone.</source>
        <translation>Cet ordinateur est dans un réseau sur %1&#xa0;; le système ne dit pas de quel type. Essayez avec un téléphone.</translation>
    </message>
    <message>
        <source>%1 belongs to a VPN, where guests&apos; phones are not. Join a Wi-Fi, or choose another address.</source>
        <translation>%1 appartient à un VPN où les téléphones des invités ne sont pas. Rejoignez un Wi-Fi ou choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>%1 exists only inside this computer. Join a Wi-Fi, or choose another address.</source>
        <translation>%1 n’existe que dans cet ordinateur. Rejoignez un Wi-Fi ou choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>This computer is in no network, so no phone can find it. Join a Wi-Fi, or switch on a hot spot, here or on a phone, and put all phones into it.</source>
        <translation>Cet ordinateur n’est dans aucun réseau&#xa0;: aucun téléphone ne peut le trouver. Rejoignez un Wi-Fi, ou activez un point d’accès, ici ou sur un téléphone, et mettez-y tous les téléphones.</translation>
    </message>
    <message>
        <source>You chose it yourself; %1 would be recommended.</source>
        <translation>C’est votre choix&#xa0;; %1 serait conseillé.</translation>
    </message>
    <message>
        <source>Quizstage does not answer at %1, asked from this very computer. Choose another address, or start it again.</source>
        <translation>Quizstage ne répond pas sur %1, même depuis cet ordinateur. Choisissez une autre adresse ou redémarrez-le.</translation>
    </message>
    <message>
        <source>Port %1 is open for this computer alone, as --bind says. Start Quizstage without --bind.</source>
        <translation>Le port %1 n’est ouvert que pour cet ordinateur, comme le dit --bind. Démarrez Quizstage sans --bind.</translation>
    </message>
    <message>
        <source>Port %1 is open at one address of this computer, as --bind says.</source>
        <translation>Le port %1 est ouvert à une adresse de cet ordinateur, comme le dit --bind.</translation>
    </message>
    <message>
        <source>Port %1 is open. It was free, and another start may bring another one; --port 8080 keeps it the same.</source>
        <translation>Le port %1 est ouvert. Il était libre, et un autre démarrage peut en donner un autre&#xa0;; --port 8080 le garde identique.</translation>
    </message>
    <message>
        <source>Another program had port %1, so Quizstage uses %2. Addresses and QR codes show that; printed ones from before don&apos;t fit.</source>
        <translation>Un autre programme avait le port %1, donc Quizstage utilise %2. Les adresses et QR codes le montrent&#xa0;; ceux imprimés avant ne conviennent plus.</translation>
    </message>
    <message>
        <source>Port %1 is open on all networks of this computer.</source>
        <translation>Le port %1 est ouvert sur tous les réseaux de cet ordinateur.</translation>
    </message>
    <message>
        <source>A phone came through, so nothing keeps phones out.</source>
        <translation>Un téléphone est passé&#xa0;: rien ne les bloque.</translation>
    </message>
    <message>
        <source>Nothing on this computer seems to keep phones out. Only a phone&apos;s visit proves it.</source>
        <translation>Rien sur cet ordinateur ne semble bloquer les téléphones. Seule la visite d’un téléphone le prouve.</translation>
    </message>
    <message>
        <source>This computer has a firewall. If a phone can&apos;t come in, an administrator lets phones in with the command below. Only a phone&apos;s visit proves it.</source>
        <translation>Cet ordinateur a un pare-feu. Si un téléphone n’entre pas, un administrateur les laisse entrer avec la commande ci-dessous. Seule la visite d’un téléphone le prouve.</translation>
    </message>
    <message>
        <source>This computer opened the link itself, which says nothing of phones. Scan the code with one.</source>
        <translation>Cet ordinateur a ouvert le lien lui-même, ce qui ne dit rien des téléphones. Scannez le code avec l’un d’eux.</translation>
    </message>
    <message>
        <source>Scan the code with a phone that is in the guests&apos; Wi-Fi. It says whether it reaches the quiz, and so does this page.</source>
        <translation>Scannez le code avec un téléphone qui est sur le Wi-Fi des invités. Il dit s’il atteint le quiz, et cette page aussi.</translation>
    </message>
    <message>
        <source>A phone found the page, but the connection for the game did not open. Something on the way, a proxy or a protection program, does not let WebSockets through.</source>
        <translation>Un téléphone a trouvé la page, mais la connexion du jeu ne s’est pas ouverte. Quelque chose en chemin, un proxy ou un logiciel de protection, bloque les WebSockets.</translation>
    </message>
    <message>
        <source>A phone reaches the quiz, but slowly: there and back in %1. Go nearer to the Wi-Fi, or use another channel.</source>
        <translation>Un téléphone atteint le quiz, mais lentement&#xa0;: aller-retour en %1. Approchez-vous du Wi-Fi ou changez de canal.</translation>
    </message>
    <message>
        <source>A phone reaches the quiz: there and back in %1. Scan again with others if you like.</source>
        <translation>Un téléphone atteint le quiz&#xa0;: aller-retour en %1. Scannez aussi avec d’autres si vous voulez.</translation>
    </message>
    <message>
        <source>given at the start</source>
        <translation>donné au démarrage</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>câble</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>machine virtuelle</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>conseillé</translation>
    </message>
    <message>
        <source>Some device</source>
        <translation>Un appareil</translation>
    </message>
    <message>
        <source>Android phone</source>
        <translation>Téléphone Android</translation>
    </message>
    <message>
        <source>Android tablet</source>
        <translation>Tablette Android</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>no game connection</source>
        <translation>pas de connexion de jeu</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Asking for another question…</source>
        <translation>Demande d’une autre question…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Juste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Edit question %1</source>
        <translation>Modifier la question %1</translation>
    </message>
    <message>
        <source>Replace question %1 by another one</source>
        <translation>Remplacer la question %1 par une autre</translation>
    </message>
    <message>
        <source>Take question %1 out</source>
        <translation>Retirer la question %1</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Accepted answers, separated by ;</source>
        <translation>Réponses acceptées, séparées par&#xa0;;</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>Le bon nombre</translation>
    </message>
    <message>
        <source>Answers; mark what is right</source>
        <translation>Réponses&#xa0;; cochez ce qui est juste</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answer %1 is right</source>
        <translation>La réponse %1 est juste</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A question needs a text.</source>
        <translation>Une question a besoin d’un texte.</translation>
    </message>
    <message>
        <source>Each answer needs a text.</source>
        <translation>Chaque réponse a besoin d’un texte.</translation>
    </message>
    <message>
        <source>Mark at least one right answer.</source>
        <translation>Cochez au moins une bonne réponse.</translation>
    </message>
    <message>
        <source>Name at least one accepted answer.</source>
        <translation>Indiquez au moins une réponse acceptée.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This question can&apos;t be asked like this.</source>
        <translation>Cette question ne peut pas être posée ainsi.</translation>
    </message>
    <message>
        <source>What you would like to hear, separated by ;</source>
        <translation>Ce que vous voulez entendre, séparé par ;</translation>
    </message>
</context>
<context>
    <name>DraftNotice</name>
    <message>
        <source>A new pack was not saved when Quizstage ended.</source>
        <translation>Un nouveau pack n&apos;était pas enregistré quand Quizstage s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>“%1” was not saved when Quizstage ended.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;était pas enregistré quand Quizstage s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>What you wrote is kept.</source>
        <translation>Ce que vous avez écrit est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pack(s) wait too.</source>
        <translation>
            <numerusform>%Ln autre pack attend aussi.</numerusform>
            <numerusform>%Ln autres packs attendent aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer d&apos;écrire</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>One question forth</source>
        <translation>Une question en avant</translation>
    </message>
    <message>
        <source>One question back</source>
        <translation>Une question en arrière</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Change the selected ones…</source>
        <translation>Modifier la sélection…</translation>
    </message>
    <message>
        <source>Make a pack of the selected ones…</source>
        <translation>Faire un pack de la sélection…</translation>
    </message>
    <message>
        <source>Add the questions of a pack…</source>
        <translation>Ajouter les questions d&apos;un pack…</translation>
    </message>
    <message>
        <source>To the pack and back</source>
        <translation>Vers le pack et retour</translation>
    </message>
    <message>
        <source>To what is missing</source>
        <translation>À ce qui manque</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Son…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Start a round here</source>
        <translation>Commencer une manche ici</translation>
    </message>
    <message>
        <source>To the round and back</source>
        <translation>À la manche et retour</translation>
    </message>
</context>
<context>
    <name>EditorGuide</name>
    <message>
        <source>Which pack do you want to edit?</source>
        <translation>Quel pack voulez-vous modifier&#xa0;?</translation>
    </message>
    <message>
        <source>Edit pack</source>
        <translation>Modifier le pack</translation>
    </message>
    <message>
        <source>Close without your changes?</source>
        <translation>Fermer sans vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>What you wrote in the pack is neither saved nor kept as a draft.</source>
        <translation>Ce que vous avez écrit dans le pack n&apos;est ni enregistré ni conservé comme brouillon.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No questions yet. Add the first one.</source>
        <translation>Pas encore de questions. Ajoutez la première.</translation>
    </message>
    <message>
        <source>This is what you wrote until %1 and did not save.</source>
        <translation>C&apos;est ce que vous avez écrit jusqu&apos;au %1 sans l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not ready</source>
        <translation>
            <numerusform>%Ln pas prête</numerusform>
            <numerusform>%Ln pas prêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>keeping the draft…</source>
        <translation>conservation du brouillon…</translation>
    </message>
    <message>
        <source>draft kept, not saved yet</source>
        <translation>brouillon conservé, pas encore enregistré</translation>
    </message>
    <message>
        <source>the draft can&apos;t be kept</source>
        <translation>le brouillon ne peut pas être conservé</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Nouveau pack</translation>
    </message>
    <message>
        <source>The pack can&apos;t be saved yet, something is missing here. What you wrote is kept as a draft.</source>
        <translation>Le pack ne peut pas encore être enregistré, il manque quelque chose ici. Ce que vous avez écrit est conservé comme brouillon.</translation>
    </message>
    <message>
        <source>A pack has at most 2,000 questions.</source>
        <translation>Un pack a au plus 2&#x202f;000 questions.</translation>
    </message>
    <message>
        <source>Only finished questions can be a pack. Question %1 is not ready.</source>
        <translation>Seules des questions terminées peuvent former un pack. La question %1 n&apos;est pas prête.</translation>
    </message>
    <message numerus="yes">
        <source>Make a pack of %Ln question(s)</source>
        <translation>
            <numerusform>Faire un pack de %Ln question</numerusform>
            <numerusform>Faire un pack de %Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the new pack</source>
        <translation>Titre du nouveau pack</translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <translation>%1 (partie)</translation>
    </message>
    <message>
        <source>Make pack</source>
        <translation>Faire le pack</translation>
    </message>
    <message>
        <source>A title has 1 to 120 characters.</source>
        <translation>Un titre a de 1 à 120 caractères.</translation>
    </message>
    <message>
        <source>Add the questions of a pack</source>
        <translation>Ajouter les questions d&apos;un pack</translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation>Ajouter les questions</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Abandonner le brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>What you wrote since the pack was last saved is gone then.</source>
        <translation>Ce que vous avez écrit depuis le dernier enregistrement du pack sera perdu.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Manche</translation>
    </message>
    <message>
        <source>A pack has at most 100 rounds.</source>
        <translation>Un pack a au plus 100 manches.</translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>EventLogView</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Nothing like that has happened.</source>
        <translation>Rien de tel ne s’est passé.</translation>
    </message>
    <message>
        <source>Find an event, a player or a room</source>
        <translation>Chercher un événement, un joueur ou une salle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the events that the list shows</source>
        <translation>Enregistrer les événements affichés</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>En lignes JSON…</translation>
    </message>
    <message>
        <source>Save events</source>
        <translation>Enregistrer les événements</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Événements %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The events were not saved. %1.</source>
        <translation>Les événements n’ont pas été enregistrés. %1.</translation>
    </message>
</context>
<context>
    <name>FiguresDelegate</name>
    <message>
        <source>Hardest</source>
        <translation>La plus dure</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>FinalPlacesModel</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (parti)</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 right</source>
        <translation>%1&#xa0;: %2, %3, %4 justes</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Pas bon</translation>
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
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Quizstage pack with pictures</source>
        <translation>Pack Quizstage avec images</translation>
    </message>
    <message>
        <source>Quizstage pack</source>
        <translation>Pack Quizstage</translation>
    </message>
    <message>
        <source>Kahoot spreadsheet</source>
        <translation>Tableur Kahoot</translation>
    </message>
    <message>
        <source>Kahoot file</source>
        <translation>Fichier Kahoot</translation>
    </message>
    <message>
        <source>ClassQuiz spreadsheet</source>
        <translation>Tableur ClassQuiz</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>tableur</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>tableau (CSV)</translation>
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
        <translation>%1 questions sur %2</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Bonnes réponses</translation>
    </message>
    <message>
        <source>Average time</source>
        <translation>Temps moyen</translation>
    </message>
    <message>
        <source>Hardest question</source>
        <translation>Question la plus dure</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Nobody played.</source>
        <translation>Personne n’a joué.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No question was played to its end.</source>
        <translation>Aucune question n’a été jouée jusqu’au bout.</translation>
    </message>
    <message>
        <source>None stands out</source>
        <translation>Aucune en particulier</translation>
    </message>
</context>
<context>
    <name>GameListModel</name>
    <message>
        <source>%1 won</source>
        <translation>%1 a gagné</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more won</source>
        <translation>
            <numerusform>%1 et %Ln autre ont gagné</numerusform>
            <numerusform>%1 et %Ln autres ont gagné</numerusform>
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
        <translation>avant le départ</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>question %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>GamesSection</name>
    <message>
        <source>Change presets in a new room</source>
        <translation>Modifier les préréglages dans une nouvelle salle</translation>
    </message>
    <message>
        <source>A new room begins with</source>
        <translation>Une nouvelle salle commence avec</translation>
    </message>
    <message>
        <source>A preset is pace, scoring, teams and all else that a room can have but its title and picture.</source>
        <translation>Un préréglage, c’est le rythme, le score, les équipes et tout ce qu’une salle peut avoir, sauf son titre et son image.</translation>
    </message>
    <message>
        <source>What was chosen last</source>
        <translation>Le dernier choix</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Ask what to do</source>
        <translation>Demander quoi faire</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Continuer dans la barre système</translation>
    </message>
    <message>
        <source>Quit; games go on at the next start</source>
        <translation>Quitter&#xa0;; les parties reprennent au prochain démarrage</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de tout</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of this window and the audience window. Phones speak their owner&apos;s language.</source>
        <translation>De cette fenêtre et de celle du public. Les téléphones parlent la langue de leur propriétaire.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>The audience window has themes of its own.</source>
        <translation>La fenêtre du public a ses propres thèmes.</translation>
    </message>
    <message>
        <source>Closing during a game</source>
        <translation>Fermeture pendant une partie</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Comme le système (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Texts, icons and spacing; from the next start on.</source>
        <translation>Textes, icônes et espaces&#xa0;; dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>At this size the window is larger than this display. Choose a smaller one.</source>
        <translation>À cette taille, la fenêtre dépasse cet écran. Choisissez-en une plus petite.</translation>
    </message>
</context>
<context>
    <name>HealthBanner</name>
    <message>
        <source>Go on without saving…</source>
        <translation>Continuer sans enregistrer…</translation>
    </message>
    <message>
        <source>Go on without saving?</source>
        <translation>Continuer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>The games go on, but nothing from now on is written to disk. If Quizstage or this computer stops, the running games and their points are lost. Answers that were saved before stay saved.</source>
        <translation>Les parties continuent, mais plus rien n’est écrit sur le disque. Si Quizstage ou cet ordinateur s’arrête, les parties en cours et leurs points sont perdus. Les réponses déjà enregistrées le restent.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importer des questions</translation>
    </message>
    <message>
        <source>Title of the new pack</source>
        <translation>Titre du nouveau pack</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. %1.</source>
        <translation>Le fichier ne peut pas être lu. %1.</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Questions (%1)</translation>
    </message>
    <message>
        <source>Left out and notes (%1)</source>
        <translation>Laissées de côté et remarques (%1)</translation>
    </message>
    <message>
        <source>A file of no format that Quizstage knows</source>
        <translation>Un fichier d’aucun format connu de Quizstage</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported. Below it says why.</source>
        <translation>Rien dans ce fichier ne peut être importé. La raison est ci-dessous.</translation>
    </message>
    <message>
        <source>Some questions can&apos;t be imported. The rest can.</source>
        <translation>Certaines questions ne peuvent pas être importées. Le reste, oui.</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>%1 for each</source>
        <translation>%1 chacune</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open audience window</source>
        <translation>Ouvrir la fenêtre du public</translation>
    </message>
    <message>
        <source>Players join at</source>
        <translation>On rejoint sur</translation>
    </message>
    <message>
        <source>with the code</source>
        <translation>avec le code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiée</translation>
    </message>
    <message>
        <source>If a phone can&apos;t reach it, try %1</source>
        <translation>Si un téléphone n’y arrive pas, essayez %1</translation>
    </message>
    <message>
        <source>The room is locked, so nobody else can join.</source>
        <translation>La salle est fermée&#xa0;: personne d’autre ne peut entrer.</translation>
    </message>
    <message>
        <source>Room doctor: can phones come in?</source>
        <translation>Diagnostic de salle&#xa0;: les téléphones entrent-ils&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln manche</numerusform>
            <numerusform>%Ln manches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaderboardModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Make a room</source>
        <translation>Créer une salle</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Nouveau pack</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>A pack that comes with Quizstage stays.</source>
        <translation>Un pack fourni avec Quizstage reste.</translation>
    </message>
    <message>
        <source>Recycle bin (%1)</source>
        <translation>Corbeille (%1)</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Find packs, questions and answers</source>
        <translation>Chercher packs et questions</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>No packs here</source>
        <translation>Aucun pack ici</translation>
    </message>
    <message>
        <source>A pack is a set of questions. Import one from a file of Quizstage, Kahoot, Moodle or a spreadsheet.</source>
        <translation>Un pack est un ensemble de questions. Importez-en un depuis un fichier de Quizstage, Kahoot, Moodle ou un tableur.</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importer des questions</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Any difficulty</source>
        <translation>Toute difficulté</translation>
    </message>
    <message>
        <source>No pack is like that.</source>
        <translation>Aucun pack ne correspond.</translation>
    </message>
    <message>
        <source>Pick a pack</source>
        <translation>Choisissez un pack</translation>
    </message>
    <message>
        <source>Its questions show here.</source>
        <translation>Ses questions s’affichent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the packs folder can&apos;t be taken over. %1: %2</source>
        <translation>
            <numerusform>%Ln fichier du dossier «&#xa0;packs&#xa0;» ne peut pas être repris. %1&#xa0;: %2</numerusform>
            <numerusform>%Ln fichiers du dossier «&#xa0;packs&#xa0;» ne peuvent pas être repris. %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille.</translation>
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
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Longest queue to a phone</source>
        <translation>Plus longue file vers un téléphone</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>How long 99 of 100 players wait at most: until their answer is safe, and until they hear of what happened in their room.</source>
        <translation>Combien de temps 99 joueurs sur 100 attendent au plus&#xa0;: que leur réponse soit sûre, et d’apprendre ce qui se passe dans leur salle.</translation>
    </message>
    <message>
        <source>100 % is one processor core.</source>
        <translation>100 % est un cœur de processeur.</translation>
    </message>
    <message>
        <source>answer safe</source>
        <translation>réponse sûre</translation>
    </message>
    <message>
        <source>event told</source>
        <translation>événement transmis</translation>
    </message>
    <message>
        <source>Delay for 99 of 100</source>
        <translation>Délai pour 99 sur 100</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Entrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Let in: %1</source>
        <translation>Admis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed by the host: %1</source>
        <translation>Modifiés par l’animateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <translation>De retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Connexion perdue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Partis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed by the host: %1</source>
        <translation>Retirés par l’animateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answered question %1: %2</source>
        <translation>Ont répondu à la question %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The room was made.</source>
        <translation>La salle a été créée.</translation>
    </message>
    <message>
        <source>The room was taken up as it was stored.</source>
        <translation>La salle a été reprise telle qu’enregistrée.</translation>
    </message>
    <message>
        <source>Questions came: %1</source>
        <translation>Questions arrivées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The room failed: %1</source>
        <translation>La salle a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Title or settings were changed.</source>
        <translation>Le titre ou les réglages ont changé.</translation>
    </message>
    <message>
        <source>Teams were dealt anew.</source>
        <translation>Les équipes ont été redistribuées.</translation>
    </message>
    <message>
        <source>A computer took the room over after %1 s without one.</source>
        <translation>Un ordinateur a repris la salle après %1 s sans aucun.</translation>
    </message>
    <message>
        <source>The store lost its last entries; the room goes on from before them.</source>
        <translation>Le stockage a perdu ses dernières entrées&#xa0;; la salle continue d’avant elles.</translation>
    </message>
    <message>
        <source>The message was taken away.</source>
        <translation>Le message a été retiré.</translation>
    </message>
    <message>
        <source>Message on all screens: “%1”</source>
        <translation>Message sur tous les écrans&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The screens are black.</source>
        <translation>Les écrans sont noirs.</translation>
    </message>
    <message>
        <source>The screens show the game again.</source>
        <translation>Les écrans montrent de nouveau la partie.</translation>
    </message>
    <message>
        <source>The room is gone: deleted, or past its time.</source>
        <translation>La salle n’est plus là&#xa0;: supprimée ou expirée.</translation>
    </message>
    <message>
        <source>The game started.</source>
        <translation>La partie a commencé.</translation>
    </message>
    <message>
        <source>Question %1 was announced.</source>
        <translation>La question %1 a été annoncée.</translation>
    </message>
    <message>
        <source>Question %1 opened.</source>
        <translation>La question %1 s’est ouverte.</translation>
    </message>
    <message>
        <source>Question %1 closed.</source>
        <translation>La question %1 s’est fermée.</translation>
    </message>
    <message>
        <source>The leaderboard was shown.</source>
        <translation>Le classement a été montré.</translation>
    </message>
    <message>
        <source>The game was paused.</source>
        <translation>La partie a été mise en pause.</translation>
    </message>
    <message>
        <source>The game went on.</source>
        <translation>La partie a repris.</translation>
    </message>
    <message>
        <source>Question %1 got %2 s more.</source>
        <translation>La question %1 a reçu %2 s de plus.</translation>
    </message>
    <message>
        <source>Question %1 was skipped.</source>
        <translation>La question %1 a été passée.</translation>
    </message>
    <message>
        <source>A question was corrected.</source>
        <translation>Une question a été corrigée.</translation>
    </message>
    <message>
        <source>A question was corrected: %1</source>
        <translation>Une question a été corrigée&#xa0;: %1</translation>
    </message>
    <message>
        <source>A correction was undone.</source>
        <translation>Une correction a été annulée.</translation>
    </message>
    <message>
        <source>The game is over.</source>
        <translation>La partie est finie.</translation>
    </message>
    <message>
        <source>The computer “%1” shares the rooms now.</source>
        <translation>L’ordinateur «&#xa0;%1&#xa0;» partage maintenant les salles.</translation>
    </message>
    <message>
        <source>The computer “%1” is gone.</source>
        <translation>L’ordinateur «&#xa0;%1&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>Saving fails: %1</source>
        <translation>L’enregistrement échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The games go on without saving.</source>
        <translation>Les parties continuent sans enregistrement.</translation>
    </message>
    <message>
        <source>Saving works.</source>
        <translation>L’enregistrement marche.</translation>
    </message>
    <message>
        <source>A break began.</source>
        <translation>Un entracte a commencé.</translation>
    </message>
    <message>
        <source>The break got %1 s more.</source>
        <translation>L’entracte dure %1 s de plus.</translation>
    </message>
    <message>
        <source>Staked points on question %1: %2</source>
        <translation>Points misés sur la question %1 : %2</translation>
    </message>
    <message>
        <source>Buzzed at question %1: %2</source>
        <translation>Ont buzzé à la question %1 : %2</translation>
    </message>
    <message>
        <source>Question %1: %2 was judged right.</source>
        <translation>Question %1 : la réponse de %2 a été jugée juste.</translation>
    </message>
    <message>
        <source>Question %1: %2 was judged wrong.</source>
        <translation>Question %1 : la réponse de %2 a été jugée fausse.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Nouvelle salle</translation>
    </message>
    <message>
        <source>&amp;Close this room&apos;s page</source>
        <translation>&amp;Fermer la page de cette salle</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Salle</translation>
    </message>
    <message>
        <source>Selected &amp;player</source>
        <translation>&amp;Joueur sélectionné</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>Dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>All r&amp;ooms</source>
        <translation>&amp;Toutes les salles</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>&amp;Audience window</source>
        <translation>Fenêtre du &amp;public</translation>
    </message>
    <message>
        <source>Audience window on the &amp;full screen</source>
        <translation>Fenêtre du public en pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Audience &amp;screen</source>
        <translation>É&amp;cran du public</translation>
    </message>
    <message>
        <source>Audience &amp;theme</source>
        <translation>T&amp;hème du public</translation>
    </message>
    <message>
        <source>Audience &amp;look and sound…</source>
        <translation>Apparence et s&amp;on pour le public…</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme &amp;le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Another one than this window&apos;s</source>
        <translation>Un autre que celui de cette fenêtre</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Quizstage</source>
        <translation>À &amp;propos de Quizstage</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>Less mot&amp;ion</source>
        <translation>&amp;Moins d’animations</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>Mo&amp;niteur</translation>
    </message>
    <message>
        <source>Room &amp;doctor</source>
        <translation>&amp;Diagnostic de salle</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>New &amp;pack</source>
        <translation>Nouveau &amp;pack</translation>
    </message>
    <message>
        <source>&amp;Edit a pack…</source>
        <translation>&amp;Modifier un pack…</translation>
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
        <translation>Ajouter une image…</translation>
    </message>
    <message>
        <source>Add a sound…</source>
        <translation>Ajouter un son…</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or GIF; or drop a file here, or paste a picture</source>
        <translation>PNG, JPEG, WebP ou GIF ; ou déposez un fichier ici, ou collez une image</translation>
    </message>
    <message>
        <source>MP3, Ogg or WAV, at most 5 MB; or drop a file here</source>
        <translation>MP3, Ogg ou WAV, au plus 5 Mo ; ou déposez un fichier ici</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>A sound plays when this question opens.</source>
        <translation>Un son est joué quand cette question s’ouvre.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Picture of the question</source>
        <translation>Image de la question</translation>
    </message>
    <message>
        <source>Picture of choice %1</source>
        <translation>Image de la réponse %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Show message</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <source>Message to everybody</source>
        <translation>Message à tout le monde</translation>
    </message>
    <message>
        <source>What everybody should read</source>
        <translation>Ce que tout le monde doit lire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Petite pause</translation>
    </message>
    <message>
        <source>We&apos;ll be right back</source>
        <translation>Nous revenons tout de suite</translation>
    </message>
    <message>
        <source>A moment of quiet, please</source>
        <translation>Un peu de silence, s’il vous plaît</translation>
    </message>
    <message>
        <source>Back to your seats</source>
        <translation>Regagnez vos places</translation>
    </message>
    <message>
        <source>It stands on all screens and phones until you take it away. The game goes on; pause it if it should not.</source>
        <translation>Il reste sur tous les écrans et téléphones jusqu’à ce que vous le retiriez. La partie continue&#xa0;; mettez-la en pause si besoin.</translation>
    </message>
</context>
<context>
    <name>MonitorOverview</name>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
</context>
<context>
    <name>MonitorPage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
</context>
<context>
    <name>MonitorWords</name>
    <message>
        <source>Programs that listen, too: %1.</source>
        <translation>Des programmes écoutent aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The games go on without saving. If Quizstage or this computer stops, they are lost.</source>
        <translation>Les parties continuent sans enregistrement. Si Quizstage ou cet ordinateur s’arrête, elles sont perdues.</translation>
    </message>
    <message>
        <source>Every answer is in Redis at %1 before it is confirmed.</source>
        <translation>Chaque réponse est dans Redis sur %1 avant d’être confirmée.</translation>
    </message>
    <message>
        <source>Every answer is on this computer&apos;s disk before it is confirmed.</source>
        <translation>Chaque réponse est sur le disque de cet ordinateur avant d’être confirmée.</translation>
    </message>
    <message>
        <source>What happens goes straight from this computer to the phones.</source>
        <translation>Ce qui se passe va droit de cet ordinateur aux téléphones.</translation>
    </message>
    <message>
        <source>Nothing arrives from other computers, since Redis is out of reach. Phones stay connected.</source>
        <translation>Rien n’arrive des autres ordinateurs, car Redis est hors d’atteinte. Les téléphones restent connectés.</translation>
    </message>
    <message>
        <source>Redis is behind: %1 messages for other programs wait.</source>
        <translation>Redis est en retard&#xa0;: %1 messages pour d’autres programmes attendent.</translation>
    </message>
    <message>
        <source>What happens reaches all %1 computers through Redis.</source>
        <translation>Ce qui se passe atteint les %1 ordinateurs par Redis.</translation>
    </message>
    <message>
        <source>Redis would carry what happens to other computers; none is there.</source>
        <translation>Redis le porterait à d’autres ordinateurs&#xa0;; il n’y en a pas.</translation>
    </message>
    <message>
        <source>Longer than a frame since the start: %1.</source>
        <translation>Plus long qu’une image depuis le démarrage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It reacts at once: longest pause %1 in the last minute.</source>
        <translation>Elle réagit aussitôt&#xa0;: plus longue pause %1 dans la dernière minute.</translation>
    </message>
    <message>
        <source>It reacts quickly: longest pause %1 in the last minute.</source>
        <translation>Elle réagit vite&#xa0;: plus longue pause %1 dans la dernière minute.</translation>
    </message>
    <message>
        <source>It was held up: longest pause %1 in the last minute. Other programs may keep this computer busy.</source>
        <translation>Elle a été ralentie&#xa0;: plus longue pause %1 dans la dernière minute. D’autres programmes occupent peut-être cet ordinateur.</translation>
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
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Pas encore entré</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Spectator</source>
        <translation>Spectateur</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>Nothing is accepted until it can be saved again. The notice at the top says why.</source>
        <translation>Rien n’est accepté tant qu’on ne peut pas enregistrer. L’avis en haut dit pourquoi.</translation>
    </message>
    <message>
        <source>Saving works. The notice at the top tells more.</source>
        <translation>L’enregistrement marche. L’avis en haut en dit plus.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Players can&apos;t be told this address. Type one like https://quiz.example.org.</source>
        <translation>Cette adresse ne mène nulle part. Saisissez-en une comme https://quiz.example.org.</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>N’importe lequel</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The one door for everything; from the next start on.</source>
        <translation>La seule porte pour tout&#xa0;; dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>What phones are told when a proxy or tunnel is in front; empty for this computer&apos;s own address. From the next start on.</source>
        <translation>Ce qui est indiqué aux téléphones derrière un proxy ou un tunnel&#xa0;; vide pour l’adresse de cet ordinateur. Dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>The node is not running yet.</source>
        <translation>Le nœud ne tourne pas encore.</translation>
    </message>
    <message>
        <source>Phones join at %1 now.</source>
        <translation>Les téléphones rejoignent en ce moment sur %1.</translation>
    </message>
    <message>
        <source>Given as %1 when Quizstage was started, which counts for more.</source>
        <translation>Donné par %1 au démarrage de Quizstage, ce qui l’emporte.</translation>
    </message>
</context>
<context>
    <name>NewRoomPage</name>
    <message>
        <source>From a pack</source>
        <translation>À partir d’un pack</translation>
    </message>
    <message>
        <source>On a topic</source>
        <translation>Sur un thème</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Créer la salle</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Retour à toutes les salles</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>Title of the room</source>
        <translation>Titre de la salle</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pick a pack first.</source>
        <translation>Choisissez d’abord un pack.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Mend the file, or take it out of the packs folder.</source>
        <translation>%1 est inutilisable&#xa0;: %2. Réparez le fichier ou retirez-le du dossier des packs.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>Raccourcissez le titre.</translation>
    </message>
    <message>
        <source>Choose another picture, or none.</source>
        <translation>Choisissez une autre image, ou aucune.</translation>
    </message>
    <message>
        <source>A title has at most 120 characters; this one has %1.</source>
        <translation>Un titre a 120 caractères au plus&#xa0;; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>This is as you left it.</source>
        <translation>Voici ce que vous aviez laissé.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Edit pack…</source>
        <translation>Modifier le pack…</translation>
    </message>
    <message>
        <source>New pack…</source>
        <translation>Nouveau pack…</translation>
    </message>
</context>
<context>
    <name>NextPreview</name>
    <message>
        <source>Right: %1</source>
        <translation>Juste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>This is the last question. Then comes the podium.</source>
        <translation>C’est la dernière question. Ensuite vient le podium.</translation>
    </message>
    <message>
        <source>Next · %1 · %2</source>
        <translation>Ensuite · %1 · %2</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Start the game</source>
        <translation>Lancer la partie</translation>
    </message>
    <message>
        <source>Show question now</source>
        <translation>Montrer la question</translation>
    </message>
    <message>
        <source>Reveal answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>Show leaderboard</source>
        <translation>Montrer le classement</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start the break</source>
        <translation>Commencer l’entracte</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Manche suivante</translation>
    </message>
</context>
<context>
    <name>NodeDelegate</name>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
</context>
<context>
    <name>NodesModel</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1, this one</source>
        <translation>%1, celui-ci</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Salles</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
</context>
<context>
    <name>NumberFields</name>
    <message>
        <source>The nearest win</source>
        <translation>Les plus proches gagnent</translation>
    </message>
    <message>
        <source>Right number</source>
        <translation>Nombre juste</translation>
    </message>
    <message>
        <source>Right up to ±</source>
        <translation>Juste jusqu&apos;à ±</translation>
    </message>
    <message>
        <source>So far off still counts; empty: exactly this number.</source>
        <translation>Cet écart compte encore&#xa0;; vide&#xa0;: exactement ce nombre.</translation>
    </message>
    <message>
        <source>The nearest answers win, however far off.</source>
        <translation>Les réponses les plus proches gagnent, quel que soit l&apos;écart.</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Pace and times</source>
        <translation>Rythme et durées</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Close a question once all have answered</source>
        <translation>Fermer une question dès que tous ont répondu</translation>
    </message>
    <message>
        <source>Ask the questions in another order</source>
        <translation>Poser les questions dans un autre ordre</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>An open question always closes when its time is over.</source>
        <translation>Une question ouverte se ferme toujours à la fin de son temps.</translation>
    </message>
    <message>
        <source>Time for a question</source>
        <translation>Temps par question</translation>
    </message>
    <message>
        <source>For questions that name no time of their own.</source>
        <translation>Pour les questions sans durée propre.</translation>
    </message>
    <message>
        <source>Number, category and points, before the question opens.</source>
        <translation>Numéro, catégorie et points, avant l’ouverture de la question.</translation>
    </message>
    <message>
        <source>Answer shown for</source>
        <translation>Réponse affichée</translation>
    </message>
    <message>
        <source>After each question.</source>
        <translation>Après chaque question.</translation>
    </message>
    <message>
        <source>Who has lost the connection holds nobody up.</source>
        <translation>Qui a perdu la connexion ne retarde personne.</translation>
    </message>
    <message>
        <source>Drawn when the game starts.</source>
        <translation>Tiré au sort au début de la partie.</translation>
    </message>
    <message>
        <source>%1 each · %2</source>
        <translation>%1 chacune · %2</translation>
    </message>
    <message>
        <source>You end it yourself at this pace, so it has no time.</source>
        <translation>À ce rythme, vous y mettez fin vous-même&#xa0;: pas de durée.</translation>
    </message>
</context>
<context>
    <name>PackChooser</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PackDocument</name>
    <message>
        <source>Not written yet</source>
        <translation>Pas encore écrite</translation>
    </message>
    <message>
        <source>%1. %2. Not ready</source>
        <translation>%1. %2. Pas prête</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Round %1: no title yet</source>
        <translation>Manche %1 : pas encore de titre</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Manche %1 : %2</translation>
    </message>
</context>
<context>
    <name>PackEditing</name>
    <message>
        <source>The draft of this pack can&apos;t be read. It stays in the drafts folder as %1.</source>
        <translation>Le brouillon de ce pack est illisible. Il reste dans le dossier drafts sous le nom %1.</translation>
    </message>
    <message>
        <source>The draft of this pack can&apos;t be read: %1.</source>
        <translation>Le brouillon de ce pack est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The pack can&apos;t be opened. %1</source>
        <translation>Impossible d&apos;ouvrir le pack. %1</translation>
    </message>
    <message>
        <source>The pack was not saved; what you wrote is kept as a draft. %1</source>
        <translation>Le pack n&apos;a pas été enregistré&#xa0;; ce que vous avez écrit est conservé comme brouillon. %1</translation>
    </message>
    <message>
        <source>What you write can&apos;t be kept as a draft: %1. Save the pack before you leave.</source>
        <translation>Ce que vous écrivez ne peut pas être conservé comme brouillon&#xa0;: %1. Enregistrez le pack avant de partir.</translation>
    </message>
    <message>
        <source>“%1” was not made. %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été créé. %2</translation>
    </message>
    <message>
        <source>“%1” is a pack of its own now, with %2.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant un pack à part, avec %2.</translation>
    </message>
    <message>
        <source>Nothing was added: together they would have more than 2,000 questions.</source>
        <translation>Rien n&apos;a été ajouté&#xa0;: ensemble, ils auraient plus de 2&#x202f;000 questions.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) of “%1” were added.</source>
        <translation>
            <numerusform>%Ln question de «&#xa0;%1&#xa0;» a été ajoutée.</numerusform>
            <numerusform>%Ln questions de «&#xa0;%1&#xa0;» ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already and left out.</source>
        <translation>
            <numerusform>%Ln était déjà là et a été laissée de côté.</numerusform>
            <numerusform>%Ln étaient déjà là et ont été laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>A sentence for whoever picks a pack.</source>
        <translation>Une phrase pour qui choisit un pack.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As a tag: en, de, pt-BR.</source>
        <translation>Comme code&#xa0;: en, de, pt-BR.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Under which terms others may use it, such as CC-BY-4.0.</source>
        <translation>À quelles conditions d&apos;autres peuvent l&apos;utiliser, par exemple CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Words to find it by, with commas.</source>
        <translation>Des mots pour le trouver, avec des virgules.</translation>
    </message>
    <message>
        <source>Give the pack a title.</source>
        <translation>Donnez un titre au pack.</translation>
    </message>
</context>
<context>
    <name>PackImporter</name>
    <message>
        <source>&amp;Import questions…</source>
        <translation>&amp;Importer des questions…</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importer des questions</translation>
    </message>
    <message>
        <source>Questions (*.quizpack *.json *.xlsx *.csv *.tsv *.txt *.gift *.cqa *.zip *.xml)</source>
        <translation>Questions (*.quizpack *.json *.xlsx *.csv *.tsv *.txt *.gift *.cqa *.zip *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter en</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The pack was not exported</source>
        <translation>Le pack n’a pas été exporté</translation>
    </message>
    <message>
        <source>Exported, but not all of it</source>
        <translation>Exporté, mais pas en entier</translation>
    </message>
</context>
<context>
    <name>PackListModel</name>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Find a pack</source>
        <translation>Chercher un pack</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>No packs here</source>
        <translation>Aucun pack ici</translation>
    </message>
    <message>
        <source>A pack is a file with questions. Put one into the packs folder, then come back.</source>
        <translation>Un pack est un fichier de questions. Mettez-en un dans le dossier des packs, puis revenez.</translation>
    </message>
    <message>
        <source>No pack has “%1” in it.</source>
        <translation>Aucun pack ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PackQuestionList</name>
    <message>
        <source>Questions of the pack</source>
        <translation>Questions du pack</translation>
    </message>
</context>
<context>
    <name>PackTableModel</name>
    <message>
        <source>comes with Quizstage</source>
        <translation>fourni avec Quizstage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Parties</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln time(s)</source>
        <translation>
            <numerusform>Utilisé %Ln fois</numerusform>
            <numerusform>Utilisé %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>A phone</source>
        <translation>Un téléphone</translation>
    </message>
    <message>
        <source>QR code of a link that checks one phone</source>
        <translation>QR code d’un lien qui vérifie un téléphone</translation>
    </message>
    <message>
        <source>Nobody has scanned it yet. The code is for one phone; the next one comes by itself.</source>
        <translation>Personne ne l’a encore scanné. Le code est pour un téléphone&#xa0;; le suivant vient tout seul.</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>The question on a phone</source>
        <translation>La question sur un téléphone</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>your stake counts</source>
        <translation>votre mise compte</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Manche %1 sur %2</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Écouter le son</translation>
    </message>
    <message>
        <source>Buzz</source>
        <translation>Buzzer</translation>
    </message>
</context>
<context>
    <name>PhoneSection</name>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Phones show the question and the answers&apos; text</source>
        <translation>Les téléphones montrent le texte de la question et des réponses</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Otherwise only shapes and letters, and everybody looks at the big screen.</source>
        <translation>Sinon seulement des formes et des lettres, et tout le monde regarde le grand écran.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Ordre des réponses</translation>
    </message>
    <message>
        <source>Set the clocks every</source>
        <translation>Horloges réglées toutes les</translation>
    </message>
    <message>
        <source>How often phones are told the time that is left. They count by themselves in between.</source>
        <translation>À quel rythme les téléphones reçoivent le temps restant. Entre-temps, ils comptent seuls.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>Avec texte</translation>
    </message>
    <message>
        <source>Only shapes and letters</source>
        <translation>Formes et lettres seulement</translation>
    </message>
    <message>
        <source>An order of each player&apos;s own needs text on the phones: without it, letters must be those of the big screen.</source>
        <translation>Un ordre propre à chaque joueur demande le texte sur les téléphones&#xa0;: sans lui, les lettres doivent être celles du grand écran.</translation>
    </message>
    <message>
        <source>Players may react with emoji</source>
        <translation>Permettre de réagir par emoji</translation>
    </message>
    <message>
        <source>In the lobby and between questions. They float over the screens: %1</source>
        <translation>Avant le départ et entre les questions. Ils flottent sur les écrans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dessinée</translation>
    </message>
    <message>
        <source>Own file…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Qui l’a faite</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>Both may stay empty; they are shown under the picture.</source>
        <translation>Les deux peuvent rester vides&#xa0;; ils figurent sous l’image.</translation>
    </message>
    <message>
        <source>A picture for the room</source>
        <translation>Une image pour la salle</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Phones and the screen page show it while people wait.</source>
        <translation>Les téléphones et la page d’écran la montrent pendant l’attente.</translation>
    </message>
    <message>
        <source>A pattern of our own; the same title always gives the same one.</source>
        <translation>Un motif de Quizstage&#xa0;; le même titre donne toujours le même.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>quiz</source>
        <translation>quiz</translation>
    </message>
    <message>
        <source>%1 One is drawn instead.</source>
        <translation>%1 Une image est dessinée à la place.</translation>
    </message>
    <message>
        <source>Looking for a picture…</source>
        <translation>Recherche d’une image…</translation>
    </message>
    <message>
        <source>Found for the room&apos;s title. Its maker is named under it.</source>
        <translation>Trouvée pour le titre de la salle. Son auteur est indiqué dessous.</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Another picture…</source>
        <translation>Autre image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Uncover it while the question is open</source>
        <translation>La dévoiler pendant que la question est ouverte</translation>
    </message>
    <message>
        <source>The picture of the question</source>
        <translation>L’image de la question</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>On the screens it appears tile by tile; phones show none.</source>
        <translation>Sur les écrans elle apparaît morceau par morceau ; les téléphones ne la montrent pas.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>This computer does not have the picture.</source>
        <translation>Cet ordinateur n’a pas l’image.</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>“%1” can&apos;t be opened. Choose the picture anew.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouverte. Choisissez l’image de nouveau.</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>The same as everybody</source>
        <translation>Comme tout le monde</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>%1 fois plus</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Retirer de la salle…</translation>
    </message>
    <message>
        <source>Remove and ban the name…</source>
        <translation>Retirer et bannir le nom…</translation>
    </message>
    <message>
        <source>Time for answers</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>Remove %1 from the room?</source>
        <translation>Retirer %1 de la salle&#xa0;?</translation>
    </message>
    <message>
        <source>The player is put out and loses the points. Joining again, with no points, is possible unless you lock the room.</source>
        <translation>La personne sort et perd ses points. Elle peut revenir, sans points, tant que la salle n’est pas fermée.</translation>
    </message>
    <message>
        <source>Remove player</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove %1 and ban the name?</source>
        <translation>Retirer %1 et bannir le nom&#xa0;?</translation>
    </message>
    <message>
        <source>The player is put out and loses the points. Nobody can join this room under this name again.</source>
        <translation>La personne sort et perd ses points. Plus personne ne peut entrer dans cette salle sous ce nom.</translation>
    </message>
    <message>
        <source>Remove and ban</source>
        <translation>Retirer et bannir</translation>
    </message>
</context>
<context>
    <name>PlayerDelegate</name>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
</context>
<context>
    <name>PlayerListModel</name>
    <message>
        <source>waits to be let in</source>
        <translation>attend d’entrer</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>est parti</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>équipe %1</translation>
    </message>
    <message>
        <source>%1 times the time</source>
        <translation>%1 fois le temps</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>stakes %1</source>
        <translation>mise %1</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Find a player</source>
        <translation>Chercher un joueur</translation>
    </message>
    <message>
        <source>Which players to show</source>
        <translation>Quels joueurs montrer</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les derniers d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Par points</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Dans quel ordre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln absent</numerusform>
            <numerusform>%Ln absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let all %Ln in</source>
        <translation>
            <numerusform>Faire entrer le joueur</numerusform>
            <numerusform>Faire entrer les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>En attente d’entrer</translation>
    </message>
    <message>
        <source>Nobody here has “%1” in their name.</source>
        <translation>Personne ici n’a «&#xa0;%1&#xa0;» dans son nom.</translation>
    </message>
    <message>
        <source>Players appear here as they join.</source>
        <translation>Les joueurs apparaissent ici à leur arrivée.</translation>
    </message>
    <message>
        <source>Everybody who is here has answered.</source>
        <translation>Tous les présents ont répondu.</translation>
    </message>
    <message>
        <source>Nobody owes an answer.</source>
        <translation>Personne ne doit de réponse.</translation>
    </message>
    <message>
        <source>Everybody is connected.</source>
        <translation>Tout le monde est connecté.</translation>
    </message>
    <message>
        <source>Nobody waits to be let in.</source>
        <translation>Personne n’attend d’entrer.</translation>
    </message>
    <message>
        <source>Not staked</source>
        <translation>Sans mise</translation>
    </message>
</context>
<context>
    <name>PlayerSection</name>
    <message>
        <source>Whoever has the code is in at once.</source>
        <translation>Qui a le code entre aussitôt.</translation>
    </message>
    <message>
        <source>Each player waits until you have let them in.</source>
        <translation>Chaque joueur attend que vous le fassiez entrer.</translation>
    </message>
    <message>
        <source>The room opens when you unlock it.</source>
        <translation>La salle s’ouvre quand vous la déverrouillez.</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Most players</source>
        <translation>Joueurs au plus</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Who comes late</source>
        <translation>Les retardataires</translation>
    </message>
    <message>
        <source>After the game has started.</source>
        <translation>Après le début de la partie.</translation>
    </message>
    <message>
        <source>Remove the room after</source>
        <translation>Retirer la salle après</translation>
    </message>
    <message>
        <source>Counted from its last change.</source>
        <translation>Depuis son dernier changement.</translation>
    </message>
    <message>
        <source>At most %1 · %2</source>
        <translation>%1 au plus · %2</translation>
    </message>
    <message>
        <source>Nobody gets into a locked room, late or not.</source>
        <translation>Personne n’entre dans une salle fermée, en retard ou non.</translation>
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
        <translation>Personne n’a de points</translation>
    </message>
    <message>
        <source>Nobody has points in this game.</source>
        <translation>Personne n’a de points dans cette partie.</translation>
    </message>
</context>
<context>
    <name>PortQuestion</name>
    <message>
        <source>Port %1 needs an administrator</source>
        <translation>Le port %1 demande un administrateur</translation>
    </message>
    <message>
        <source>Another program uses port %1</source>
        <translation>Un autre programme utilise le port %1</translation>
    </message>
    <message>
        <source>Or take any free port now: addresses and QR codes then show that one.</source>
        <translation>Ou prenez maintenant n’importe quel port libre&#xa0;: adresses et QR codes le montreront.</translation>
    </message>
    <message>
        <source>Ports below 1024 are not for everybody. Start Quizstage with another one, as in --port 8080.</source>
        <translation>Les ports sous 1024 ne sont pas pour tous. Démarrez Quizstage avec un autre, par exemple --port 8080.</translation>
    </message>
    <message>
        <source>Phones could not reach Quizstage there. Perhaps a second Quizstage is open, with another data folder. Close that program and start again, or choose a port with --port.</source>
        <translation>Les téléphones ne pourraient pas y joindre Quizstage. Un second Quizstage est peut-être ouvert, avec un autre dossier de données. Fermez ce programme et redémarrez, ou choisissez un port avec --port.</translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation>Prendre un port libre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Save the changes</source>
        <translation>&amp;Enregistrer les changements</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Begin with this one</source>
        <translation>&amp;Commencer avec celui-ci</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>Plus sur ce préréglage</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>Save it as a preset to have it again.</source>
        <translation>Enregistrez-le comme préréglage pour le retrouver.</translation>
    </message>
    <message>
        <source>Changed since “%1”.</source>
        <translation>Modifié depuis «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A preset of yours.</source>
        <translation>Un de vos préréglages.</translation>
    </message>
    <message>
        <source>Keeps all options below, but no title and no picture.</source>
        <translation>Garde toutes les options ci-dessous, mais ni titre ni image.</translation>
    </message>
    <message>
        <source>The preset “%1” is deleted.</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>The preset “%1” is changed.</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» est modifié.</translation>
    </message>
</context>
<context>
    <name>PresetBook</name>
    <message>
        <source>Give the preset a name.</source>
        <translation>Donnez un nom au préréglage.</translation>
    </message>
    <message>
        <source>A preset&apos;s name has at most 60 characters.</source>
        <translation>Le nom d’un préréglage a 60 caractères au plus.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Un autre préréglage porte ce nom.</translation>
    </message>
</context>
<context>
    <name>PresetFile</name>
    <message>
        <source>Your presets could not be read: %1 can&apos;t be opened. Only the built-in ones are offered.</source>
        <translation>Vos préréglages n’ont pas pu être lus&#xa0;: %1 ne s’ouvre pas. Seuls ceux fournis sont proposés.</translation>
    </message>
    <message>
        <source>Your presets could not be read (%1), so only the built-in ones are offered. The file is kept as %2.</source>
        <translation>Vos préréglages n’ont pas pu être lus (%1)&#xa0;: seuls ceux fournis sont proposés. Le fichier est gardé sous %2.</translation>
    </message>
    <message>
        <source>Your presets could not be saved in %1. They are there until you close Quizstage.</source>
        <translation>Vos préréglages n’ont pas pu être enregistrés dans %1. Ils restent là jusqu’à la fermeture de Quizstage.</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the join address</source>
        <translation>QR code de l’adresse à rejoindre</translation>
    </message>
</context>
<context>
    <name>QuestionEdits</name>
    <message>
        <source>One is right</source>
        <translation>Une seule est juste</translation>
    </message>
    <message>
        <source>Several are right</source>
        <translation>Plusieurs sont justes</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vrai ou faux</translation>
    </message>
    <message>
        <source>Typed answer</source>
        <translation>Réponse saisie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Mettre en ordre</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Buzzer</source>
        <translation>Buzzer</translation>
    </message>
    <message>
        <source>players stake points</source>
        <translation>les joueurs misent des points</translation>
    </message>
</context>
<context>
    <name>QuestionFaults</name>
    <message>
        <source>Mark the one that is right.</source>
        <translation>Marquez celle qui est juste.</translation>
    </message>
    <message>
        <source>Mark all that are right, at least one.</source>
        <translation>Marquez toutes celles qui sont justes, au moins une.</translation>
    </message>
    <message>
        <source>Write 1 to 50 answers that count as right.</source>
        <translation>Écrivez de 1 à 50 réponses qui comptent comme justes.</translation>
    </message>
    <message>
        <source>Write the right number, at most 15 digits.</source>
        <translation>Écrivez le nombre juste, 15 chiffres au plus.</translation>
    </message>
    <message>
        <source>The key does not fit this type of question.</source>
        <translation>La clé ne convient pas à ce type de question.</translation>
    </message>
    <message>
        <source>Write the question: 1 to 500 characters.</source>
        <translation>Écrivez la question&#xa0;: de 1 à 500 caractères.</translation>
    </message>
    <message>
        <source>Points are 0 to 10,000.</source>
        <translation>Les points vont de 0 à 10&#x202f;000.</translation>
    </message>
    <message>
        <source>The time is 1 to 600 seconds.</source>
        <translation>Le temps va de 1 à 600 secondes.</translation>
    </message>
    <message>
        <source>A question has 2 to 8 choices.</source>
        <translation>Une question a de 2 à 8 choix.</translation>
    </message>
    <message>
        <source>Write 1 to 200 characters, or remove this line.</source>
        <translation>Écrivez de 1 à 200 caractères, ou supprimez cette ligne.</translation>
    </message>
    <message>
        <source>The tolerance is 0 or more, and 0 when the nearest win.</source>
        <translation>L&apos;écart est de 0 ou plus, et de 0 quand les plus proches gagnent.</translation>
    </message>
    <message>
        <source>At most 2,000 characters.</source>
        <translation>Au plus 2&#x202f;000 caractères.</translation>
    </message>
    <message>
        <source>Write 1 to 200 characters, add a picture, or remove this line.</source>
        <translation>Écrivez 1 à 200 caractères, ajoutez une image ou supprimez cette ligne.</translation>
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
        <translation>Temps de la salle</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
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
Bonne réponse&#xa0;: %2
%3 joueurs sur %4 ont répondu, dont %5 juste</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Average time</source>
        <translation>Temps moyen</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non comptée</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Que voulez-vous demander&#xa0;?</translation>
    </message>
    <message>
        <source>Enter goes to the answers, Shift+Enter begins a new line</source>
        <translation>Entrée va aux réponses, Maj+Entrée commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Shown with the right answer, never before.</source>
        <translation>Montrée avec la réponse juste, jamais avant.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>For your eyes only.</source>
        <translation>Pour vos yeux seulement.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>When it differs from the pack&apos;s.</source>
        <translation>Si elle diffère de celle du pack.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Polls and slides bring no points.</source>
        <translation>Les sondages et les diapositives ne rapportent pas de points.</translation>
    </message>
    <message>
        <source>Players stake points on it</source>
        <translation>Les joueurs misent des points</translation>
    </message>
    <message>
        <source>Everybody may stake up to this many, and who has more, all of it.</source>
        <translation>Chacun peut miser jusqu’à ce nombre, et qui en a plus, tout.</translation>
    </message>
</context>
<context>
    <name>QuestionListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>doesn&apos;t count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>everybody was right</source>
        <translation>tous avaient juste</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
</context>
<context>
    <name>QuestionMedia</name>
    <message>
        <source>A sound for the question</source>
        <translation>Un son pour la question</translation>
    </message>
    <message>
        <source>A picture for the question</source>
        <translation>Une image pour la question</translation>
    </message>
    <message>
        <source>A picture for the answer</source>
        <translation>Une image pour la réponse</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>Sons (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>A sound has at most 5 MB. Choose a shorter one.</source>
        <translation>Un son a au plus 5 Mo. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>This is not a sound in MP3, Ogg or WAV format.</source>
        <translation>Ce n’est pas un son au format MP3, Ogg ou WAV.</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>This question doesn&apos;t count.</source>
        <translation>Cette question ne compte pas.</translation>
    </message>
    <message>
        <source>Players see only the number and the category so far.</source>
        <translation>Les joueurs ne voient encore que le numéro et la catégorie.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Explanation, shown with the answer</source>
        <translation>Explication, montrée avec la réponse</translation>
    </message>
    <message>
        <source>Show who has not answered</source>
        <translation>Montrer qui n’a pas répondu</translation>
    </message>
    <message>
        <source>Show who is away</source>
        <translation>Montrer les absents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet</source>
        <translation>
            <numerusform>%Ln manque</numerusform>
            <numerusform>%Ln manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not answered yet: show who</source>
        <translation>
            <numerusform>%Ln personne n’a pas encore répondu&#xa0;: montrer</numerusform>
            <numerusform>%Ln n’ont pas encore répondu&#xa0;: montrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln absent</numerusform>
            <numerusform>%Ln absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are away: show who</source>
        <translation>
            <numerusform>%Ln personne absente&#xa0;: montrer</numerusform>
            <numerusform>%Ln absents&#xa0;: montrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Introduction of the round, on all screens</source>
        <translation>Présentation de la manche, sur tous les écrans</translation>
    </message>
    <message>
        <source>Break after round %1 of %2</source>
        <translation>Entracte après la manche %1 sur %2</translation>
    </message>
    <message>
        <source>Next: round %1, %2</source>
        <translation>Ensuite&#xa0;: manche %1, %2</translation>
    </message>
    <message>
        <source>The next round begins by itself.</source>
        <translation>La manche suivante commence d’elle-même.</translation>
    </message>
    <message>
        <source>You begin the next round.</source>
        <translation>C’est vous qui lancez la manche suivante.</translation>
    </message>
    <message>
        <source>%1 of %2 have staked · %3 in all</source>
        <translation>%1 sur %2 ont misé · %3 en tout</translation>
    </message>
    <message>
        <source>%1 of %2 buzzed</source>
        <translation>%1 sur %2 ont buzzé</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3 at stake</source>
        <translation>%1 sur %2 ont répondu · %3 en jeu</translation>
    </message>
    <message>
        <source>Show who has not staked</source>
        <translation>Afficher qui n’a pas misé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not staked yet: show who</source>
        <translation>
            <numerusform>%Ln n’a pas encore misé&#xa0;: afficher qui</numerusform>
            <numerusform>%Ln n’ont pas encore misé&#xa0;: afficher qui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPreview</name>
    <message>
        <source>On the audience screen</source>
        <translation>Sur l&apos;écran du public</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Sur un téléphone</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Room %1, %2</source>
        <translation>Salle %1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Packs</translation>
    </message>
</context>
<context>
    <name>RecycleBinDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Empty recycle bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Deleted packs</source>
        <translation>Packs supprimés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Deleted packs stay here for 30 days, then they are gone for good.</source>
        <translation>Les packs supprimés restent ici 30 jours, puis disparaissent pour de bon.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln pack(s) for good?</source>
        <translation>
            <numerusform>Supprimer %Ln pack pour de bon&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln packs pour de bon&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be restored after that.</source>
        <translation>On ne peut plus les restaurer ensuite.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>%1 · deleted: %2</source>
        <translation>%1 · supprimé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>How many phones</source>
        <translation>Combien de téléphones</translation>
    </message>
    <message>
        <source>How far the rehearsal is</source>
        <translation>Avancement de la répétition</translation>
    </message>
    <message>
        <source>%1 connected now; they would notice it for a moment.</source>
        <translation>%1 connectés maintenant&#xa0;; ils le remarqueraient un instant.</translation>
    </message>
</context>
<context>
    <name>RehearsalWords</name>
    <message>
        <source>“%1” is being played, and a rehearsal would slow it down. Rehearse when that game is over.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours, et une répétition la ralentirait. Répétez quand cette partie sera finie.</translation>
    </message>
    <message>
        <source>The system allows this program too few open files for %1 simulated phones; %2 would do. Real phones need half as many. The limit is raised with ulimit -n.</source>
        <translation>Le système permet à ce programme trop peu de fichiers ouverts pour %1 téléphones simulés&#xa0;; %2 iraient. Les vrais en demandent moitié moins. La limite se relève avec ulimit -n.</translation>
    </message>
    <message>
        <source>No simulated phone got in. Look at the port above, then try again.</source>
        <translation>Aucun téléphone simulé n’est entré. Regardez le port ci-dessus, puis réessayez.</translation>
    </message>
    <message>
        <source>It took more than three minutes and was given up. Try with fewer phones.</source>
        <translation>Cela a pris plus de trois minutes et a été abandonné. Essayez avec moins de téléphones.</translation>
    </message>
    <message>
        <source>There was no room for it: %1</source>
        <translation>Il n’y avait pas de salle pour cela&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Simulated phones play four questions on this computer, in about half a minute. Nobody sees it, and nothing of it stays.</source>
        <translation>Des téléphones simulés jouent quatre questions sur cet ordinateur, en une demi-minute environ. Personne ne le voit, et rien n’en reste.</translation>
    </message>
    <message>
        <source>%1 of %2 phones are in.</source>
        <translation>%1 téléphones sur %2 sont là.</translation>
    </message>
    <message>
        <source>Question %1 of %2. %3 answers so far.</source>
        <translation>Question %1 sur %2. %3 réponses jusqu’ici.</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>Rangement…</translation>
    </message>
    <message>
        <source>Called off. Nothing of it is left.</source>
        <translation>Annulée. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>This computer served %1 of %2 phones to the end.</source>
        <translation>Cet ordinateur a servi %1 téléphones sur %2 jusqu’au bout.</translation>
    </message>
    <message>
        <source>This computer served %1 phones with %2.</source>
        <translation>Cet ordinateur a servi %1 téléphones avec %2.</translation>
    </message>
    <message>
        <source>Good: everybody got in, nothing was lost, and 99 of 100 answers were confirmed within 100 ms and questions there within 200 ms. Up to 500 ms: look at this. Else: not good.</source>
        <translation>Bien&#xa0;: tous sont entrés, rien n’a été perdu, et 99 réponses sur 100 ont été confirmées en 100 ms et les questions arrivées en 200 ms. Jusqu’à 500 ms&#xa0;: à regarder. Sinon&#xa0;: pas bon.</translation>
    </message>
    <message>
        <source>%1 answers were lost.</source>
        <translation>%1 réponses ont été perdues.</translation>
    </message>
    <message>
        <source>Half of the answers were confirmed within %1, 99 of 100 within %2. A question was on half of the phones within %3, on 99 of 100 within %4.</source>
        <translation>La moitié des réponses a été confirmée en %1, 99 sur 100 en %2. Une question était sur la moitié des téléphones en %3, sur 99 sur 100 en %4.</translation>
    </message>
    <message>
        <source>The processor is the limit: the quiz took %1 of one core in the busiest second.</source>
        <translation>Le processeur est la limite&#xa0;: le quiz a pris %1 d’un cœur dans la seconde la plus chargée.</translation>
    </message>
    <message>
        <source>All processors were busy, mostly with the simulated phones and other programs: the quiz itself took %1 of one core. Real phones bring their own.</source>
        <translation>Tous les processeurs étaient occupés, surtout par les téléphones simulés et d’autres programmes&#xa0;: le quiz lui-même a pris %1 d’un cœur. Les vrais apportent le leur.</translation>
    </message>
    <message>
        <source>The quiz took %1 of one core in the busiest second; there is room for more.</source>
        <translation>Le quiz a pris %1 d’un cœur dans la seconde la plus chargée&#xa0;; il reste de la marge.</translation>
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
        <translation>La partie est finie</translation>
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
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Players as CSV…</source>
        <translation>Joueurs en CSV…</translation>
    </message>
    <message>
        <source> players</source>
        <translation> joueurs</translation>
    </message>
    <message>
        <source>All answers as CSV…</source>
        <translation>Toutes les réponses en CSV…</translation>
    </message>
    <message>
        <source> answers</source>
        <translation> réponses</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <translation>Tout en JSON…</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>The results were not saved. %1.</source>
        <translation>Les résultats n’ont pas été enregistrés. %1.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Tableur (XLSX)…</translation>
    </message>
    <message>
        <source>Page to print (HTML)…</source>
        <translation>Page à imprimer (HTML)…</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Find a game or a winner</source>
        <translation>Chercher une partie ou un gagnant</translation>
    </message>
    <message>
        <source>Pick a game</source>
        <translation>Choisissez une partie</translation>
    </message>
    <message>
        <source>Its podium, players and questions show here.</source>
        <translation>Son podium, ses joueurs et ses questions s’affichent ici.</translation>
    </message>
    <message>
        <source>No games yet</source>
        <translation>Pas encore de parties</translation>
    </message>
    <message>
        <source>When a game is over, it comes here by itself: who won, how each question went, and a button to host it again. It stays when its room is gone.</source>
        <translation>Une partie finie vient ici d’elle-même&#xa0;: qui a gagné, comment chaque question s’est passée, et un bouton pour la rejouer. Elle reste quand sa salle n’est plus là.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Past games</source>
        <translation>Parties passées</translation>
    </message>
    <message>
        <source>No game is like that.</source>
        <translation>Aucune partie ne correspond.</translation>
    </message>
    <message>
        <source>Keep games</source>
        <translation>Garder les parties</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>for %1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>The results of “%1” are deleted.</source>
        <translation>Les résultats de «&#xa0;%1&#xa0;» sont supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln older game(s)?</source>
        <translation>
            <numerusform>Supprimer une partie plus ancienne&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln parties plus anciennes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What ended more than %1 days ago is deleted now, and from now on every day. It is gone for good.</source>
        <translation>Ce qui s’est terminé il y a plus de %1 jours est supprimé maintenant, puis chaque jour. C’est définitif.</translation>
    </message>
    <message>
        <source>Delete older games</source>
        <translation>Supprimer les anciennes</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>These are good</source>
        <translation>Elles sont bonnes</translation>
    </message>
    <message>
        <source>Read the questions first</source>
        <translation>Lisez d’abord les questions</translation>
    </message>
    <message>
        <source>They were made for “%1”, and nobody has checked whether they are true. Players see nothing of them before the game.</source>
        <translation>Elles ont été créées pour «&#xa0;%1&#xa0;», et personne n’a vérifié si elles sont exactes. Les joueurs n’en voient rien avant la partie.</translation>
    </message>
    <message>
        <source>Asking for other questions…</source>
        <translation>Demande d’autres questions…</translation>
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
        <translation>%1 secondes de plus pour tous</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave this question uncounted and go on</source>
        <translation>Laisser cette question sans points et continuer</translation>
    </message>
    <message>
        <source>Void question</source>
        <translation>Annuler la question</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Message…</translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>End game…</source>
        <translation>Terminer la partie…</translation>
    </message>
    <message>
        <source>Unlock room</source>
        <translation>Ouvrir la salle</translation>
    </message>
    <message>
        <source>Lock room</source>
        <translation>Fermer la salle</translation>
    </message>
    <message>
        <source>Let new players in again</source>
        <translation>Laisser de nouveau entrer les joueurs</translation>
    </message>
    <message>
        <source>Let no new players in</source>
        <translation>Ne plus laisser entrer personne</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let this question count again</source>
        <translation>Compter de nouveau cette question</translation>
    </message>
    <message>
        <source>Nobody gets points for the question just closed</source>
        <translation>Personne n’a de points pour la question qui vient de se fermer</translation>
    </message>
    <message>
        <source>Take the message off all screens</source>
        <translation>Retirer le message de tous les écrans</translation>
    </message>
    <message>
        <source>Show a message on all screens</source>
        <translation>Afficher un message sur tous les écrans</translation>
    </message>
    <message>
        <source>Show the screens again</source>
        <translation>Rallumer les écrans</translation>
    </message>
    <message>
        <source>Make all screens black</source>
        <translation>Mettre tous les écrans au noir</translation>
    </message>
    <message>
        <source>Skip this question?</source>
        <translation>Passer cette question&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) are in already and will not count. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln réponse est déjà là et ne comptera pas. C’est irréversible.</numerusform>
            <numerusform>%Ln réponses sont déjà là et ne compteront pas. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip question</source>
        <translation>Passer la question</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>End this game now?</source>
        <translation>Terminer cette partie maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>An open question is closed and counted, then everybody sees the podium. The game can&apos;t be taken up again.</source>
        <translation>Une question ouverte est fermée et comptée, puis tout le monde voit le podium. La partie ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>End game</source>
        <translation>Terminer la partie</translation>
    </message>
    <message>
        <source>Go on playing</source>
        <translation>Continuer à jouer</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Players may send applause and the like to the screens</source>
        <translation>Permettre d’envoyer applaudissements et autres aux écrans</translation>
    </message>
</context>
<context>
    <name>RoomListActions</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa fenêtre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>End game…</source>
        <translation>Terminer la partie…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>End the game in “%1” now?</source>
        <translation>Terminer la partie de «&#xa0;%1&#xa0;» maintenant&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln game(s) now?</source>
        <translation>
            <numerusform>Terminer %Ln partie maintenant&#xa0;?</numerusform>
            <numerusform>Terminer %Ln parties maintenant&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>An open question is closed and counted, then everybody sees the podium. The game can&apos;t be taken up again.</source>
        <translation>Une question ouverte est fermée et comptée, puis tout le monde voit le podium. La partie ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>Open questions are closed and counted, then everybody sees the podium. The games can&apos;t be taken up again.</source>
        <translation>Les questions ouvertes sont fermées et comptées, puis tout le monde voit le podium. Les parties ne peuvent pas être reprises.</translation>
    </message>
    <message>
        <source>End game</source>
        <translation>Terminer la partie</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln game(s)</source>
        <translation>
            <numerusform>Terminer %Ln partie</numerusform>
            <numerusform>Terminer %Ln parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on playing</source>
        <translation>Continuer à jouer</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln room(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln salle&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln salles&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) are running.</source>
        <translation>
            <numerusform>Une partie est en cours.</numerusform>
            <numerusform>%Ln parties sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is put out, and all points are gone for good. To keep the results, end the game first.</source>
        <translation>Tout le monde sort, et tous les points sont perdus pour de bon. Pour garder les résultats, terminez d’abord la partie.</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Supprimer la salle</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln room(s)</source>
        <translation>
            <numerusform>Supprimer %Ln salle</numerusform>
            <numerusform>Supprimer %Ln salles</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>RoomListModel</name>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 sur %2 connectés</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Back into the main window</source>
        <translation>Retour dans la fenêtre principale</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Retour à toutes les salles</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>Fenêtre du public</translation>
    </message>
    <message>
        <source>The screens are black.</source>
        <translation>Les écrans sont noirs.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Les rallumer</translation>
    </message>
    <message>
        <source>On all screens: “%1”</source>
        <translation>Sur tous les écrans&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>This file is damaged or not whole. Choose another picture.</source>
        <translation>Ce fichier est abîmé ou incomplet. Choisissez une autre image.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>Ce fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This is not a picture in PNG, JPEG, WebP or GIF format.</source>
        <translation>Ce n’est pas une image au format PNG, JPEG, WebP ou GIF.</translation>
    </message>
    <message>
        <source>A picture has at most 10 MB and 40 megapixels. Choose a smaller one.</source>
        <translation>Une image a au plus 10 Mo et 40 mégapixels. Choisissez-en une plus petite.</translation>
    </message>
</context>
<context>
    <name>RoomPresets</name>
    <message>
        <source>Quick quiz</source>
        <translation>Quiz rapide</translation>
    </message>
    <message>
        <source>Short questions that follow each other by themselves.</source>
        <translation>Des questions courtes qui s’enchaînent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>En classe</translation>
    </message>
    <message>
        <source>Time to think, right answers before fast ones, and you talk about each before you go on.</source>
        <translation>Du temps pour réfléchir, le juste avant le rapide, et vous commentez chaque question avant de continuer.</translation>
    </message>
    <message>
        <source>Pub quiz</source>
        <translation>Quiz de bar</translation>
    </message>
    <message>
        <source>You host: every step waits for you, every right answer counts the same.</source>
        <translation>Vous animez&#xa0;: chaque étape vous attend, chaque bonne réponse compte pareil.</translation>
    </message>
    <message>
        <source>Big show</source>
        <translation>Grand spectacle</translation>
    </message>
    <message>
        <source>A full house looks at the big screen; phones are only for answering.</source>
        <translation>Une salle comble regarde le grand écran&#xa0;; les téléphones ne servent qu’à répondre.</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Salle</translation>
    </message>
    <message>
        <source>&amp;Audience window</source>
        <translation>&amp;Fenêtre du public</translation>
    </message>
    <message>
        <source>&amp;Back into the main window</source>
        <translation>&amp;Retour dans la fenêtre principale</translation>
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
        <translation>Manche %1</translation>
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
        <translation>Commencer une manche ici</translation>
    </message>
    <message>
        <source>This pack has no rounds: it is played in one go. A round begins with its title on all screens and ends with the leaderboard and a break.</source>
        <translation>Ce pack n’a pas de manches : il se joue d’une traite. Une manche commence par son titre sur tous les écrans et finit par le classement et un entracte.</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>Supprimer cette manche</translation>
    </message>
    <message>
        <source>Its questions join the round before it</source>
        <translation>Ses questions rejoignent la manche précédente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Shown with the title, before the first question.</source>
        <translation>Affichée avec le titre, avant la première question.</translation>
    </message>
    <message>
        <source>As the room has it</source>
        <translation>Comme dans la salle</translation>
    </message>
    <message>
        <source>After each question</source>
        <translation>Après chaque question</translation>
    </message>
    <message>
        <source>Only at the end of the round</source>
        <translation>Seulement à la fin de la manche</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>Sans entracte</translation>
    </message>
    <message>
        <source>Points for right answers</source>
        <translation>Points pour les bonnes réponses</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Break after it</source>
        <translation>Entracte après</translation>
    </message>
    <message>
        <source>There is none after the last round.</source>
        <translation>Il n’y en a pas après la dernière manche.</translation>
    </message>
    <message>
        <source>Round %1 of %2 · %3</source>
        <translation>Manche %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Give the round a title.</source>
        <translation>Donnez un titre à la manche.</translation>
    </message>
    <message>
        <source>Write at most 500 characters.</source>
        <translation>Écrivez au plus 500 caractères.</translation>
    </message>
</context>
<context>
    <name>ScoringSection</name>
    <message>
        <source>All points at once, half of them in the last moment.</source>
        <translation>Tous les points au début, la moitié au dernier moment.</translation>
    </message>
    <message>
        <source>All points at once, next to none in the last moment.</source>
        <translation>Tous les points au début, presque rien au dernier moment.</translation>
    </message>
    <message>
        <source>Time doesn&apos;t count; many will share a rank.</source>
        <translation>Le temps ne compte pas&#xa0;; beaucoup partageront une place.</translation>
    </message>
    <message>
        <source>The first gets all points, each after that 5 % less, at least half.</source>
        <translation>La première bonne réponse prend tout, chaque suivante 5 % de moins, au moins la moitié.</translation>
    </message>
    <message>
        <source>However fast somebody is, one more right answer beats it.</source>
        <translation>Même la plus grande vitesse ne vaut pas une bonne réponse de plus.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Bonus for right answers in a row</source>
        <translation>Bonus pour bonnes réponses de suite</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>100 points from the second on, 100 more each time, at most 500.</source>
        <translation>100 points dès la deuxième, 100 de plus à chaque fois, 500 au plus.</translation>
    </message>
    <message>
        <source>A wrong answer costs</source>
        <translation>Une mauvaise réponse coûte</translation>
    </message>
    <message>
        <source>Of the question&apos;s points. A score never falls below 0.</source>
        <translation>Sur les points de la question. Un score ne descend jamais sous 0.</translation>
    </message>
    <message>
        <source>bonus in a row</source>
        <translation>bonus de suite</translation>
    </message>
    <message>
        <source>wrong answers cost %1 %</source>
        <translation>les fautes coûtent %1 %</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>These settings are as they were at first.</source>
        <translation>Ces réglages sont comme au début.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Some of this counts from the next start on. A game is running, so leave that for later.</source>
        <translation>Certains de ces réglages comptent dès le prochain démarrage. Une partie est en cours, donc plus tard.</translation>
    </message>
    <message>
        <source>Some of this counts from the next start on.</source>
        <translation>Certains de ces réglages comptent dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>ShelvedQuestionsModel</name>
    <message>
        <source>Also in %1</source>
        <translation>Aussi dans %1</translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <translation>%1, dernière fois le %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Points show here after the first question.</source>
        <translation>Les points s’affichent ici après la première question.</translation>
    </message>
    <message>
        <source>Questions of this game</source>
        <translation>Questions de cette partie</translation>
    </message>
    <message>
        <source>Correct this question…</source>
        <translation>Corriger cette question…</translation>
    </message>
    <message>
        <source>Void it, count everybody as right or name another right answer</source>
        <translation>L’annuler, donner juste à tous ou indiquer une autre bonne réponse</translation>
    </message>
</context>
<context>
    <name>SoundCue</name>
    <message>
        <source>Lobby music</source>
        <translation>Musique d’attente</translation>
    </message>
    <message>
        <source>Last five seconds</source>
        <translation>Cinq dernières secondes</translation>
    </message>
    <message>
        <source>Time&apos;s up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
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
        <translation>Mauvaise réponse</translation>
    </message>
</context>
<context>
    <name>SoundField</name>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Another sound…</source>
        <translation>Autre son…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the sound</source>
        <translation>Supprimer le son</translation>
    </message>
    <message>
        <source>Reading the sound…</source>
        <translation>Lecture du son…</translation>
    </message>
    <message>
        <source>This computer does not have the sound.</source>
        <translation>Cet ordinateur n’a pas le son.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>SoundMachine</name>
    <message>
        <source>“%1” can&apos;t be opened. Choose the file anew.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert. Choisissez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>All sounds are switched off in the settings.</source>
        <translation>Tous les sons sont coupés dans les réglages.</translation>
    </message>
    <message>
        <source>This computer has nothing to play sounds with.</source>
        <translation>Cet ordinateur n’a rien pour jouer des sons.</translation>
    </message>
    <message>
        <source>This sound can&apos;t be played here.</source>
        <translation>Ce son ne peut pas être joué ici.</translation>
    </message>
</context>
<context>
    <name>SoundSettingsPanel</name>
    <message>
        <source>Mute all sounds</source>
        <translation>Couper tous les sons</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen to “%1”</source>
        <translation>Écouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Volume of “%1”</source>
        <translation>Volume de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Built-in sound</source>
        <translation>Son fourni</translation>
    </message>
    <message>
        <source>Choose a sound for “%1”</source>
        <translation>Choisir un son pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>Sons (*.wav)</translation>
    </message>
    <message>
        <source>Use the built-in sound</source>
        <translation>Prendre le son fourni</translation>
    </message>
    <message>
        <source>%1 Until then the built-in sound is played.</source>
        <translation>%1 D’ici là, le son fourni est joué.</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>“%1” is not a picture that Quizstage can read. Use a PNG, JPEG or SVG file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image que Quizstage sait lire. Prenez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB. Use a smaller picture.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 20 Mo. Prenez une image plus petite.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is more than 32 million. Use a smaller picture.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 × %3 pixels, soit plus de 32 millions. Prenez une image plus petite.</translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>Friday quiz</source>
        <translation>Quiz du vendredi</translation>
    </message>
    <message>
        <source>Which river runs through Vienna?</source>
        <translation>Quel fleuve traverse Vienne&#xa0;?</translation>
    </message>
    <message>
        <source>Rhine</source>
        <translation>Le Rhin</translation>
    </message>
    <message>
        <source>Danube</source>
        <translation>Le Danube</translation>
    </message>
    <message>
        <source>Elbe</source>
        <translation>L’Elbe</translation>
    </message>
    <message>
        <source>Oder</source>
        <translation>L’Oder</translation>
    </message>
    <message>
        <source>Join screen</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Résultat final</translation>
    </message>
</context>
<context>
    <name>StageSettingsPanel</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Use no logo</source>
        <translation>Ne pas mettre de logo</translation>
    </message>
    <message>
        <source>The theme&apos;s colour</source>
        <translation>La couleur du thème</translation>
    </message>
    <message>
        <source>Choose a background picture</source>
        <translation>Choisir une image de fond</translation>
    </message>
    <message>
        <source>Use no background picture</source>
        <translation>Ne pas mettre d’image de fond</translation>
    </message>
    <message>
        <source>Less motion: cross-fades, no confetti</source>
        <translation>Moins d’animations&#xa0;: fondus seulement, pas de confettis</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Another than the host&apos;s</source>
        <translation>Un autre que celui de l’animateur</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (non branché)</translation>
    </message>
</context>
<context>
    <name>StageTheme</name>
    <message>
        <source>Daylight</source>
        <translation>Plein jour</translation>
    </message>
    <message>
        <source>Chalkboard</source>
        <translation>Tableau noir</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Théâtre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>No game is running</source>
        <translation>Aucune partie en cours</translation>
    </message>
    <message>
        <source>%1 games are running</source>
        <translation>%1 parties sont en cours</translation>
    </message>
    <message>
        <source>Open Quizstage</source>
        <translation>Ouvrir Quizstage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Everybody plays alone</source>
        <translation>Chacun joue seul</translation>
    </message>
    <message>
        <source>Players pick a team</source>
        <translation>Les joueurs choisissent une équipe</translation>
    </message>
    <message>
        <source>Players are dealt to teams</source>
        <translation>Les joueurs sont répartis en équipes</translation>
    </message>
    <message>
        <source>On their phones, when they join.</source>
        <translation>Sur leur téléphone, en entrant.</translation>
    </message>
    <message>
        <source>Whoever joins comes into the smallest team.</source>
        <translation>Qui entre rejoint la plus petite équipe.</translation>
    </message>
    <message>
        <source>The average of its players</source>
        <translation>La moyenne de ses joueurs</translation>
    </message>
    <message>
        <source>The sum of its players</source>
        <translation>La somme de ses joueurs</translation>
    </message>
    <message>
        <source>Its best player</source>
        <translation>Son meilleur joueur</translation>
    </message>
    <message>
        <source>Fair to teams of different size.</source>
        <translation>Juste pour des équipes de taille différente.</translation>
    </message>
    <message>
        <source>A larger team has it easier.</source>
        <translation>Une grande équipe a plus facile.</translation>
    </message>
    <message>
        <source>The others help, but bring no points.</source>
        <translation>Les autres aident, mais ne rapportent pas de points.</translation>
    </message>
    <message>
        <source>Name 2 to 20 teams, with commas between them.</source>
        <translation>Nommez 2 à 20 équipes, séparées par des virgules.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a team: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une équipe&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Two of the names look like “%1”.</source>
        <translation>Deux des noms ressemblent à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>Rouges, Bleus</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>A team&apos;s score</source>
        <translation>Score d’une équipe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody plays in a team.</source>
        <translation>Personne ne joue en équipe.</translation>
    </message>
    <message>
        <source>2 to 20, with commas between them.</source>
        <translation>2 à 20, séparées par des virgules.</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Maintenant %1</translation>
    </message>
    <message>
        <source>%1. At most %2 in the time shown.</source>
        <translation>%1. Au plus %2 dans le temps affiché.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>La montrer</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time for: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>For example: rivers of Europe</source>
        <translation>Par exemple&#xa0;: les fleuves d’Europe</translation>
    </message>
    <message>
        <source>What are the questions about?</source>
        <translation>De quoi parlent les questions&#xa0;?</translation>
    </message>
    <message>
        <source>Who writes the questions</source>
        <translation>Qui écrit les questions</translation>
    </message>
    <message>
        <source>host.key is in Quizstage&apos;s data folder. docs/protocol.md, section 7, says how to write a generator of your own.</source>
        <translation>host.key est dans le dossier de données de Quizstage. docs/protocol.md, section 7, dit comment écrire son propre générateur.</translation>
    </message>
    <message>
        <source>Say what the questions are about.</source>
        <translation>Dites de quoi parlent les questions.</translation>
    </message>
    <message>
        <source>A topic has at most 200 characters; this one has %1.</source>
        <translation>Un thème a 200 caractères au plus&#xa0;; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>Quizstage itself: ten questions from its question bank, at once and without the internet, unless docs/generation.md was followed to set up something else.</source>
        <translation>Quizstage lui-même&#xa0;: dix questions de sa banque, aussitôt et sans internet, sauf si docs/generation.md a servi à régler autre chose.</translation>
    </message>
    <message>
        <source>The bank knows history, geography, science, space, animals, plants, music, film and TV, literature, art, sports, food, technology, languages, myths and more, and narrower topics such as rivers or Shakespeare. General knowledge is a mix of everything.</source>
        <translation>La banque connaît l’histoire, la géographie, les sciences, l’espace, les animaux, les plantes, la musique, le cinéma et la télé, la littérature, l’art, le sport, la cuisine, la technique, les langues, les mythes et plus, et des thèmes plus étroits comme les fleuves ou Shakespeare. Ses questions sont en anglais. General knowledge mélange un peu de tout.</translation>
    </message>
    <message>
        <source>Until the questions are there the room waits. People can join already. You can call it off at any time.</source>
        <translation>La salle attend les questions. On peut déjà entrer. Vous pouvez l’annuler à tout moment.</translation>
    </message>
    <message>
        <source>Programs of your own</source>
        <translation>Vos propres programmes</translation>
    </message>
    <message>
        <source>One that is connected hears of the new room and can bring its questions; it goes first. The example that comes with Quizstage makes sums on any topic:</source>
        <translation>Un programme connecté apprend la nouvelle salle et peut apporter ses questions&#xa0;; il passe en premier. L’exemple fourni avec Quizstage fait des calculs sur n’importe quel thème&#xa0;:</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>You see the questions only in the game.</source>
        <translation>Vous ne voyez les questions que dans la partie.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Call it off</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Supprimer la salle</translation>
    </message>
    <message>
        <source>Waiting for questions on “%1”</source>
        <translation>En attente de questions sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This room gets no questions</source>
        <translation>Cette salle n’aura pas de questions</translation>
    </message>
    <message>
        <source>The host has called it off.</source>
        <translation>L’animateur l’a annulée.</translation>
    </message>
    <message>
        <source>Quizstage makes them, or a program that is connected to this node brings them. The room has waited since %1, and is ready to start as soon as they are there. People can join already, at %2 with the code %3.</source>
        <translation>Quizstage les fait, ou un programme connecté à ce nœud les apporte. La salle attend depuis %1, et elle est prête dès qu’elles sont là. On peut déjà entrer, sur %2 avec le code %3.</translation>
    </message>
    <message>
        <source>Trying again makes a room with the same topic, options and picture, and deletes this one. It has a code of its own, so people join anew. For another topic, or a pack, make a new room.</source>
        <translation>Réessayer crée une salle avec le même thème, les mêmes options et la même image, et supprime celle-ci. Elle a son propre code&#xa0;: chacun doit rejoindre de nouveau. Pour un autre thème, ou un pack, créez une nouvelle salle.</translation>
    </message>
    <message>
        <source>Call “%1” off?</source>
        <translation>Abandonner «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s) have joined. They will see that there is no game, and a new room has another code.</source>
        <translation>
            <numerusform>Un joueur est déjà là et verra qu’il n’y a pas de partie. Une nouvelle salle aura un autre code.</numerusform>
            <numerusform>%Ln joueurs sont déjà là et verront qu’il n’y a pas de partie. Une nouvelle salle aura un autre code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Continuer d’attendre</translation>
    </message>
    <message>
        <source>Programs that listen have %1 s to bring them.</source>
        <translation>Les programmes à l’écoute ont %1 s pour les apporter.</translation>
    </message>
    <message>
        <source>the question bank</source>
        <translation>la banque de questions</translation>
    </message>
    <message>
        <source>%1 of %2 questions are there. Asking %3, for %4 s at most.</source>
        <translation>%1 questions sur %2 sont là. Source interrogée&#xa0;: %3, pendant %4 s au plus.</translation>
    </message>
</context>
<context>
    <name>WavFormat</name>
    <message>
        <source>“%1” is not a WAV file. Convert it to WAV (16 bit PCM) and choose it again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier WAV. Convertissez-le en WAV (PCM 16 bits) et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB. Use a shorter sound.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 50 Mo. Prenez un son plus court.</translation>
    </message>
    <message>
        <source>“%1” is a WAV file of a kind that can&apos;t be played. Convert it to 16 bit PCM, mono or stereo.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier WAV d’un genre qui ne peut pas être joué. Convertissez-le en PCM 16 bits, mono ou stéréo.</translation>
    </message>
    <message>
        <source>“%1” has no sound in it. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun son. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>WifiFields</name>
    <message>
        <source>Show a Wi-Fi code on the join screen</source>
        <translation>Montrer un code Wi-Fi à l’accueil</translation>
    </message>
    <message>
        <source>The network is hidden</source>
        <translation>Le réseau est caché</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>Password; the room will see it</source>
        <translation>Mot de passe&#xa0;; le public le verra</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA, WPA2 ou WPA3</translation>
    </message>
    <message>
        <source>WEP</source>
        <translation>WEP</translation>
    </message>
    <message>
        <source>Open, without a password</source>
        <translation>Ouvert, sans mot de passe</translation>
    </message>
    <message>
        <source>%1 Until then the code is not shown.</source>
        <translation>%1 D’ici là, le code n’est pas montré.</translation>
    </message>
</context>
<context>
    <name>WifiNetwork</name>
    <message>
        <source>A WPA password has 8 to 63 characters.</source>
        <translation>Un mot de passe WPA a 8 à 63 caractères.</translation>
    </message>
    <message>
        <source>Type the network&apos;s name.</source>
        <translation>Saisissez le nom du réseau.</translation>
    </message>
    <message>
        <source>A network&apos;s name has at most 32 characters.</source>
        <translation>Le nom d’un réseau a 32 caractères au plus.</translation>
    </message>
    <message>
        <source>Type the network&apos;s password.</source>
        <translation>Saisissez le mot de passe du réseau.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Question open</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Answer shown</source>
        <translation>Réponse montrée</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s)</source>
        <translation>
            <numerusform>%Ln joueur</numerusform>
            <numerusform>%Ln joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Personne n’est encore là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s) are here.</source>
        <translation>
            <numerusform>%Ln joueur est là.</numerusform>
            <numerusform>%Ln joueurs sont là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>several may be right</source>
        <translation>plusieurs peuvent être justes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Writing questions</source>
        <translation>Questions en préparation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>Se déroule toute seule</translation>
    </message>
    <message>
        <source>Waits for you after each question</source>
        <translation>Vous attend après chaque question</translation>
    </message>
    <message>
        <source>You move every step</source>
        <translation>Vous menez chaque étape</translation>
    </message>
    <message>
        <source>Faster is better, down to half</source>
        <translation>Plus vite vaut plus, la moitié au moins</translation>
    </message>
    <message>
        <source>Faster is better, down to nothing</source>
        <translation>Plus vite vaut plus, jusqu’à rien</translation>
    </message>
    <message>
        <source>Every right answer counts the same</source>
        <translation>Chaque bonne réponse compte pareil</translation>
    </message>
    <message>
        <source>First right answers earn most</source>
        <translation>Les premières justes gagnent le plus</translation>
    </message>
    <message>
        <source>Right answers first, speed breaks ties</source>
        <translation>Le juste d’abord, la vitesse départage</translation>
    </message>
    <message>
        <source>Can join and play</source>
        <translation>Peuvent entrer et jouer</translation>
    </message>
    <message>
        <source>Can&apos;t join</source>
        <translation>Ne peuvent pas entrer</translation>
    </message>
    <message>
        <source>Can watch</source>
        <translation>Peuvent regarder</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Ouverte à tous</translation>
    </message>
    <message>
        <source>You let each one in</source>
        <translation>Vous faites entrer chacun</translation>
    </message>
    <message>
        <source>Locked at first</source>
        <translation>Fermée au début</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Comme écrit</translation>
    </message>
    <message>
        <source>Mixed, the same for all</source>
        <translation>Mélangées, les mêmes pour tous</translation>
    </message>
    <message>
        <source>Mixed for each player</source>
        <translation>Mélangées pour chaque joueur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln program(s) listen to this node now.</source>
        <translation>
            <numerusform>Un programme écoute ce nœud en ce moment.</numerusform>
            <numerusform>%Ln programmes écoutent ce nœud en ce moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program listens to this node now; one may listen to Redis.</source>
        <translation>Aucun programme n’écoute ce nœud en ce moment&#xa0;; il y en a peut-être un sur Redis.</translation>
    </message>
    <message>
        <source>No program listens to this node now.</source>
        <translation>Aucun programme n’écoute ce nœud en ce moment.</translation>
    </message>
    <message>
        <source>This room is gone. It was deleted or has expired.</source>
        <translation>Cette salle n’est plus là. Elle a été supprimée ou a expiré.</translation>
    </message>
    <message>
        <source>This player has already left the room.</source>
        <translation>Ce joueur a déjà quitté la salle.</translation>
    </message>
    <message>
        <source>This pack is gone. Pick another one.</source>
        <translation>Ce pack n’est plus là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The game has moved on meanwhile, so nothing was changed. Look at where it is now and try again.</source>
        <translation>La partie a avancé entre-temps, donc rien n’a changé. Regardez où elle en est et réessayez.</translation>
    </message>
    <message>
        <source>The change could not be saved, so it was not made. Try again in a moment.</source>
        <translation>Le changement n’a pas pu être enregistré, il n’a donc pas été fait. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another computer runs this room now. Nothing was changed here.</source>
        <translation>Un autre ordinateur mène cette salle maintenant. Rien n’a changé ici.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. Try again.</source>
        <translation>Cela n’a pas marché, et rien n’a changé. Réessayez.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>%1 (the nearest win)</source>
        <translation>%1 (les plus proches gagnent)</translation>
    </message>
    <message>
        <source>typed answer</source>
        <translation>réponse saisie</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>à mettre en ordre</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>sondage</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>diapositive</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Entracte</translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <translation>Manche %1 · %2</translation>
    </message>
    <message>
        <source>buzzer</source>
        <translation>buzzer</translation>
    </message>
    <message>
        <source>judged right</source>
        <translation>jugée juste</translation>
    </message>
    <message>
        <source>judged wrong</source>
        <translation>jugée fausse</translation>
    </message>
    <message>
        <source>for a stake</source>
        <translation>avec mise</translation>
    </message>
</context>
</TS>
