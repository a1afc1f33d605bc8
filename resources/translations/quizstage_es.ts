<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>Quizstage %1</source>
        <translation>Quizstage %1</translation>
    </message>
    <message>
        <source>Live quizzes on one laptop. Players join with their phones. Nothing leaves this computer. MIT licence.</source>
        <translation>Concursos en directo en un portátil, que se juegan con el móvil. Nada sale de este ordenador. Licencia MIT.</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation>El trabajo de otros que contiene</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Rooms, games, packs and settings</source>
        <translation>Salas, partidas, paquetes y ajustes</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>You can start when players are here.</source>
        <translation>Se puede empezar en cuanto haya alguien.</translation>
    </message>
    <message>
        <source>Everybody in? Then start.</source>
        <translation>¿Están todos? Pues empieza.</translation>
    </message>
    <message>
        <source>The podium is on the screen.</source>
        <translation>El podio está en la pantalla.</translation>
    </message>
    <message>
        <source>The clock stands still.</source>
        <translation>El reloj está parado.</translation>
    </message>
    <message>
        <source>Closes by itself when time is up.</source>
        <translation>Se cierra sola cuando se acaba el tiempo.</translation>
    </message>
    <message>
        <source>Goes on by itself.</source>
        <translation>Sigue sola.</translation>
    </message>
    <message>
        <source>Waits for you.</source>
        <translation>Te espera a ti.</translation>
    </message>
    <message>
        <source>The clock waits: right or wrong?</source>
        <translation>El reloj espera: ¿correcto o incorrecto?</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address in QR codes</source>
        <translation>Dirección en los códigos QR</translation>
    </message>
    <message>
        <source>The address was given when Quizstage was started.</source>
        <translation>La dirección se indicó al iniciar Quizstage.</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Answers and how many gave each</source>
        <translation>Respuestas y cuántos dieron cada una</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Right (Alt+%1)</source>
        <translation>Correcta (Alt+%1)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Line %1 is right</source>
        <translation>La línea %1 es correcta</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Quitar la línea %1</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Otra imagen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>The picture of this answer</source>
        <translation>La imagen de esta respuesta</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>Respuesta %1: %2</translation>
    </message>
</context>
<context>
    <name>AnswerRows</name>
    <message>
        <source>What counts as right; the first one is shown. Case, accents and small slips don&apos;t matter.</source>
        <translation>Lo que cuenta como correcto; se muestra la primera. No importan mayúsculas, acentos ni pequeños errores.</translation>
    </message>
    <message>
        <source>From first to last; phones show them in another order. Ctrl+Up and Ctrl+Down move a line.</source>
        <translation>De la primera a la última; los móviles las muestran en otro orden. Ctrl+Arriba y Ctrl+Abajo mueven una línea.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Add a line (Enter in the last one)</source>
        <translation>Añadir una línea (Intro en la última)</translation>
    </message>
    <message>
        <source>What you would like to hear; only you see it until the question closes. It may stay empty.</source>
        <translation>Lo que te gustaría oír; solo tú lo ves hasta que se cierra la pregunta. Puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>AnswerTally</name>
    <message>
        <source>Another order</source>
        <translation>Otro orden</translation>
    </message>
</context>
<context>
    <name>AudienceScreen</name>
    <message>
        <source>Audience screen</source>
        <translation>Pantalla del público</translation>
    </message>
    <message>
        <source>Nobody has points yet.</source>
        <translation>Nadie tiene puntos todavía.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 han respondido</translation>
    </message>
    <message>
        <source>Thanks for playing!</source>
        <translation>¡Gracias por jugar!</translation>
    </message>
    <message>
        <source>Join at</source>
        <translation>Entra en</translation>
    </message>
    <message>
        <source>with the code</source>
        <translation>con el código</translation>
    </message>
    <message>
        <source>This room is locked.</source>
        <translation>Esta sala está cerrada.</translation>
    </message>
    <message>
        <source>Nobody else can join now.</source>
        <translation>Ahora no puede entrar nadie más.</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Contraseña: %1</translation>
    </message>
    <message>
        <source>1. Wi-Fi: %1</source>
        <translation>1. Wifi: %1</translation>
    </message>
    <message>
        <source>2. Join</source>
        <translation>2. Entrar</translation>
    </message>
    <message>
        <source>The game is over.</source>
        <translation>La partida ha terminado.</translation>
    </message>
    <message>
        <source>Several may be right.</source>
        <translation>Puede haber varias correctas.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Resultado final</translation>
    </message>
    <message>
        <source>This room could not be opened. Please ask the host.</source>
        <translation>Esta sala no se ha podido abrir. Pregunta a quien presenta.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 s are left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>This question doesn&apos;t count.</source>
        <translation>Esta pregunta no cuenta.</translation>
    </message>
    <message>
        <source>%1 of %2 were right</source>
        <translation>%1 de %2 acertaron</translation>
    </message>
    <message>
        <source>Type your answer on your phone.</source>
        <translation>Escribe tu respuesta en el móvil.</translation>
    </message>
    <message>
        <source>Type a number on your phone.</source>
        <translation>Escribe un número en el móvil.</translation>
    </message>
    <message>
        <source>Put them in order on your phone.</source>
        <translation>Ponlas en orden en el móvil.</translation>
    </message>
    <message>
        <source>Your opinion counts: nothing is right or wrong.</source>
        <translation>Tu opinión cuenta: nada es correcto ni incorrecto.</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Ronda %1 de %2</translation>
    </message>
    <message>
        <source>After the break: round %1 of %2</source>
        <translation>Tras el descanso: ronda %1 de %2</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Leaderboard after round %1</source>
        <translation>Clasificación tras la ronda %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>team is out</source>
        <translation>equipo fuera</translation>
    </message>
    <message>
        <source>equally fast</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>Equally fast</source>
        <translation>Igual de rápidos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Press your buzzer!</source>
        <translation>¡Pulsa el botón!</translation>
    </message>
    <message>
        <source>Nobody knew it</source>
        <translation>Nadie lo sabía</translation>
    </message>
    <message>
        <source>%1 of %2 have staked</source>
        <translation>%1 de %2 han apostado</translation>
    </message>
    <message>
        <source>%1 of %2 buzzed</source>
        <translation>%1 de %2 han pulsado</translation>
    </message>
    <message>
        <source>Place your stakes!</source>
        <translation>¡Haz tu apuesta!</translation>
    </message>
</context>
<context>
    <name>AudienceSection</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Audience: %1</source>
        <translation>Público: %1</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change several questions</source>
        <translation>Cambiar varias preguntas</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln question(s)</source>
        <translation>
            <numerusform>Cambiar %Ln pregunta</numerusform>
            <numerusform>Cambiar %Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Polls and slides bring no points.</source>
        <translation>Las encuestas y las diapositivas no dan puntos.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>0: the room&apos;s own time.</source>
        <translation>0: el tiempo de la sala.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Take the category away</source>
        <translation>Quitar la categoría</translation>
    </message>
    <message>
        <source>The questions have none then.</source>
        <translation>Las preguntas se quedan sin ninguna.</translation>
    </message>
</context>
<context>
    <name>BuzzActions</name>
    <message>
        <source>Buzzer: right</source>
        <translation>Pulsador: correcto</translation>
    </message>
    <message>
        <source>What the player on turn says is right</source>
        <translation>Lo que dice quien tiene el turno es correcto</translation>
    </message>
    <message>
        <source>Buzzer: wrong</source>
        <translation>Pulsador: incorrecto</translation>
    </message>
    <message>
        <source>What the player on turn says is wrong: the next one may answer</source>
        <translation>Lo que dice quien tiene el turno es incorrecto: puede responder el siguiente</translation>
    </message>
</context>
<context>
    <name>BuzzPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has buzzed yet.</source>
        <translation>Todavía no ha pulsado nadie.</translation>
    </message>
    <message>
        <source>Nobody buzzed.</source>
        <translation>No ha pulsado nadie.</translation>
    </message>
    <message>
        <source>In this order they buzzed:</source>
        <translation>Han pulsado en este orden:</translation>
    </message>
    <message>
        <source>These were equally fast. Call on one of them.</source>
        <translation>Estos han sido igual de rápidos. Da el turno a uno de ellos.</translation>
    </message>
    <message>
        <source>Let the player answer aloud. Was it right?</source>
        <translation>Que responda en voz alta. ¿Es correcto?</translation>
    </message>
    <message>
        <source>The time goes on. Others may buzz.</source>
        <translation>El tiempo sigue. Otros pueden pulsar.</translation>
    </message>
</context>
<context>
    <name>BuzzRowView</name>
    <message>
        <source>It was right after all</source>
        <translation>Sí era correcto</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 ha acertado</translation>
    </message>
    <message>
        <source>%1 is wrong</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>%1 was right after all</source>
        <translation>%1 sí había acertado</translation>
    </message>
    <message>
        <source>Right (%1)</source>
        <translation>Correcto (%1)</translation>
    </message>
    <message>
        <source>Wrong (%1)</source>
        <translation>Incorrecto (%1)</translation>
    </message>
</context>
<context>
    <name>BuzzWords</name>
    <message>
        <source>was right</source>
        <translation>ha acertado</translation>
    </message>
    <message>
        <source>was wrong</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>out with the team</source>
        <translation>fuera con su equipo</translation>
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
        <translation>igual de rápido</translation>
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
        <translation>Hay una partida en marcha</translation>
    </message>
    <message>
        <source>%1 games are running</source>
        <translation>Hay %1 partidas en marcha</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar en marcha</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>In the tray everything goes on as it is, and the audience window stays on its screen.</source>
        <translation>En la bandeja todo sigue como está, y la ventana del público se queda en su pantalla.</translation>
    </message>
    <message>
        <source>This desktop has no tray from which a hidden window could be brought back. If it is in the way, minimise it instead: the game goes on.</source>
        <translation>Este escritorio no tiene bandeja desde la que recuperar una ventana oculta. Si estorba, minimízala: la partida sigue.</translation>
    </message>
    <message>
        <source>If you quit now, another computer that shares your rooms goes on with them.</source>
        <translation>Si sales ahora, otro ordenador que comparte tus salas sigue con ellas.</translation>
    </message>
    <message>
        <source>If you quit now, the game stops and phones lose their connection. Everything is saved: when Quizstage starts again, it goes on in the same place, with the same players.</source>
        <translation>Si sales ahora, la partida se detiene y los móviles pierden la conexión. Todo está guardado: cuando Quizstage vuelva a abrirse, sigue en el mismo punto, con los mismos jugadores.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectionsModel</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Con conexión desde</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Nobody is connected, or nobody is like that.</source>
        <translation>No hay nadie con conexión, o nadie coincide.</translation>
    </message>
    <message>
        <source>Find a player, a room or an address</source>
        <translation>Buscar un jugador, una sala o una dirección</translation>
    </message>
    <message>
        <source>Connections to this computer: %1 of %2</source>
        <translation>Conexiones con este ordenador: %1 de %2</translation>
    </message>
    <message>
        <source>Connections to this computer: %1</source>
        <translation>Conexiones con este ordenador: %1</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Undo the last correction</source>
        <translation>Deshacer la última corrección</translation>
    </message>
    <message>
        <source>Void: nobody gets points</source>
        <translation>Anular: nadie recibe puntos</translation>
    </message>
    <message>
        <source>Everybody was right</source>
        <translation>Todos acertaron</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>Question %1 doesn&apos;t count any more. All scores are counted anew.</source>
        <translation>La pregunta %1 ya no cuenta. Se han recalculado todos los puntos.</translation>
    </message>
    <message>
        <source>Everybody who answered question %1 was right.</source>
        <translation>Quienes respondieron la pregunta %1 acertaron.</translation>
    </message>
    <message>
        <source>Question %1 has another right answer. All scores are counted anew.</source>
        <translation>La pregunta %1 tiene otra respuesta correcta. Se han recalculado todos los puntos.</translation>
    </message>
    <message>
        <source>Question %1 is worth other points now.</source>
        <translation>La pregunta %1 vale ahora otros puntos.</translation>
    </message>
    <message>
        <source>Count as right too</source>
        <translation>Dar también por correcta</translation>
    </message>
    <message>
        <source>“%1” is right too in question %2. All scores are counted anew.</source>
        <translation>«%1» también es correcta en la pregunta %2. Se han recalculado todos los puntos.</translation>
    </message>
    <message>
        <source>Who was right</source>
        <translation>Quién acertó</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>The buzzes of question %1 are judged anew. All scores are counted anew.</source>
        <translation>Los pulsadores de la pregunta %1 se han valorado de nuevo. Se han recalculado todos los puntos.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>No game was running, and nothing is lost.</source>
        <translation>No había ninguna partida en marcha, y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>1 game goes on: %1.</source>
        <translation>1 partida sigue: %1.</translation>
    </message>
    <message>
        <source>%1 games go on: %2.</source>
        <translation>%1 partidas siguen: %2.</translation>
    </message>
    <message>
        <source>1 player is coming back.</source>
        <translation>1 jugador vuelve.</translation>
    </message>
    <message>
        <source>%1 players are coming back.</source>
        <translation>%1 jugadores vuelven.</translation>
    </message>
    <message>
        <source>Quizstage ended unexpectedly %1.</source>
        <translation>Quizstage terminó de forma inesperada %1.</translation>
    </message>
    <message>
        <source>To the game</source>
        <translation>A la partida</translation>
    </message>
    <message>
        <source>To the rooms</source>
        <translation>A las salas</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Which rooms</source>
        <translation>Qué salas</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Find a room by title or code</source>
        <translation>Buscar una sala por título o código</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Aún no hay salas</translation>
    </message>
    <message>
        <source>A room is one game. Make one from a question pack, put its QR code on the wall, and people join with their phones, without an app or an account.</source>
        <translation>Una sala es una partida. Créala con un paquete de preguntas, muestra su código QR y la gente entra con el móvil, sin aplicación ni cuenta.</translation>
    </message>
    <message>
        <source>Players join at %1</source>
        <translation>Se entra en %1</translation>
    </message>
    <message>
        <source>No room is like that. Look for another word or in all rooms.</source>
        <translation>Ninguna sala coincide. Busca otra palabra o en todas las salas.</translation>
    </message>
    <message>
        <source>There is another “%1” now, with the code %2.</source>
        <translation>Ahora hay otra «%1», con el código %2.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) are deleted.</source>
        <translation>
            <numerusform>%Ln sala se ha eliminado.</numerusform>
            <numerusform>%Ln salas se han eliminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room doctor</source>
        <translation>Diagnóstico de sala</translation>
    </message>
    <message>
        <source>Look whether phones will find this computer, and rehearse</source>
        <translation>Comprobar que los móviles encontrarán este ordenador, y ensayar</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>el %1 a las %2</translation>
    </message>
</context>
<context>
    <name>DisplayWatch</name>
    <message>
        <source>Your displays show the same picture, so the room can see this window and the right answers in it. Set the displays to “extend” instead of “mirror”.</source>
        <translation>Las pantallas muestran la misma imagen, así que el público ve esta ventana y las respuestas correctas. Configura las pantallas como «extender» en vez de «duplicar».</translation>
    </message>
    <message>
        <source>Only one display is found. If a projector is plugged in, it shows the same as this display, and the room sees the right answers when you come back to this window. Set the displays to “extend”.</source>
        <translation>Solo se encuentra una pantalla. Si hay un proyector conectado, muestra lo mismo que esta pantalla, y el público ve las respuestas correctas cuando vuelves a esta ventana. Configura las pantallas como «extender».</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Room doctor</source>
        <translation>Diagnóstico de sala</translation>
    </message>
    <message>
        <source>Five looks before the doors open.</source>
        <translation>Cinco vistazos antes de abrir las puertas.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Players come in at %1, as it was said at the start.</source>
        <translation>Se entra en %1, como se indicó al iniciar.</translation>
    </message>
    <message>
        <source>Phones in the same Wi-Fi as this computer find it at %1.</source>
        <translation>Los móviles en la misma wifi que este ordenador lo encuentran en %1.</translation>
    </message>
    <message>
        <source>This computer is on a cable. Phones find it at %1 if their Wi-Fi belongs to the same network.</source>
        <translation>Este ordenador va por cable. Los móviles lo encuentran en %1 si su wifi pertenece a la misma red.</translation>
    </message>
    <message>
        <source>This computer is in a network at %1; the system does not say of which kind. Try it with a phone.</source>
        <translation>Este ordenador está en una red en %1; el sistema no dice de qué tipo. Pruébalo con un móvil.</translation>
    </message>
    <message>
        <source>%1 belongs to a VPN, where guests&apos; phones are not. Join a Wi-Fi, or choose another address.</source>
        <translation>%1 pertenece a una VPN en la que no están los móviles de los invitados. Entra en una wifi o elige otra dirección.</translation>
    </message>
    <message>
        <source>%1 exists only inside this computer. Join a Wi-Fi, or choose another address.</source>
        <translation>%1 solo existe dentro de este ordenador. Entra en una wifi o elige otra dirección.</translation>
    </message>
    <message>
        <source>This computer is in no network, so no phone can find it. Join a Wi-Fi, or switch on a hot spot, here or on a phone, and put all phones into it.</source>
        <translation>Este ordenador no está en ninguna red, así que ningún móvil lo encuentra. Entra en una wifi, o activa un punto de acceso, aquí o en un móvil, y mete en él todos los móviles.</translation>
    </message>
    <message>
        <source>You chose it yourself; %1 would be recommended.</source>
        <translation>La elegiste tú; se recomienda %1.</translation>
    </message>
    <message>
        <source>Quizstage does not answer at %1, asked from this very computer. Choose another address, or start it again.</source>
        <translation>Quizstage no responde en %1, ni desde este mismo ordenador. Elige otra dirección o vuelve a iniciarlo.</translation>
    </message>
    <message>
        <source>Port %1 is open for this computer alone, as --bind says. Start Quizstage without --bind.</source>
        <translation>El puerto %1 solo está abierto para este ordenador, como dice --bind. Inicia Quizstage sin --bind.</translation>
    </message>
    <message>
        <source>Port %1 is open at one address of this computer, as --bind says.</source>
        <translation>El puerto %1 está abierto en una dirección de este ordenador, como dice --bind.</translation>
    </message>
    <message>
        <source>Port %1 is open. It was free, and another start may bring another one; --port 8080 keeps it the same.</source>
        <translation>El puerto %1 está abierto. Estaba libre, y otro inicio puede traer otro; --port 8080 lo mantiene igual.</translation>
    </message>
    <message>
        <source>Another program had port %1, so Quizstage uses %2. Addresses and QR codes show that; printed ones from before don&apos;t fit.</source>
        <translation>Otro programa tenía el puerto %1, así que Quizstage usa %2. Las direcciones y los códigos QR lo muestran; los impresos antes no sirven.</translation>
    </message>
    <message>
        <source>Port %1 is open on all networks of this computer.</source>
        <translation>El puerto %1 está abierto en todas las redes de este ordenador.</translation>
    </message>
    <message>
        <source>A phone came through, so nothing keeps phones out.</source>
        <translation>Un móvil ha llegado, así que nada los bloquea.</translation>
    </message>
    <message>
        <source>Nothing on this computer seems to keep phones out. Only a phone&apos;s visit proves it.</source>
        <translation>Nada en este ordenador parece bloquear los móviles. Solo la visita de un móvil lo demuestra.</translation>
    </message>
    <message>
        <source>This computer has a firewall. If a phone can&apos;t come in, an administrator lets phones in with the command below. Only a phone&apos;s visit proves it.</source>
        <translation>Este ordenador tiene un cortafuegos. Si un móvil no puede entrar, un administrador los deja pasar con la orden de abajo. Solo la visita de un móvil lo demuestra.</translation>
    </message>
    <message>
        <source>This computer opened the link itself, which says nothing of phones. Scan the code with one.</source>
        <translation>Este ordenador abrió él mismo el enlace, lo que no dice nada de los móviles. Escanea el código con uno.</translation>
    </message>
    <message>
        <source>Scan the code with a phone that is in the guests&apos; Wi-Fi. It says whether it reaches the quiz, and so does this page.</source>
        <translation>Escanea el código con un móvil que esté en la wifi de los invitados. Dirá si llega al concurso, y esta página también.</translation>
    </message>
    <message>
        <source>A phone found the page, but the connection for the game did not open. Something on the way, a proxy or a protection program, does not let WebSockets through.</source>
        <translation>Un móvil encontró la página, pero la conexión del juego no se abrió. Algo en el camino, un proxy o un programa de protección, no deja pasar WebSockets.</translation>
    </message>
    <message>
        <source>A phone reaches the quiz, but slowly: there and back in %1. Go nearer to the Wi-Fi, or use another channel.</source>
        <translation>Un móvil llega al concurso, pero despacio: ida y vuelta en %1. Acércate a la wifi o usa otro canal.</translation>
    </message>
    <message>
        <source>A phone reaches the quiz: there and back in %1. Scan again with others if you like.</source>
        <translation>Un móvil llega al concurso: ida y vuelta en %1. Escanea con otros si quieres.</translation>
    </message>
    <message>
        <source>given at the start</source>
        <translation>indicado al iniciar</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>cable</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>máquina virtual</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>solo este ordenador</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendada</translation>
    </message>
    <message>
        <source>Some device</source>
        <translation>Un dispositivo</translation>
    </message>
    <message>
        <source>Android phone</source>
        <translation>Móvil Android</translation>
    </message>
    <message>
        <source>Android tablet</source>
        <translation>Tableta Android</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>no game connection</source>
        <translation>sin conexión de juego</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Asking for another question…</source>
        <translation>Pidiendo otra pregunta…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Correcta: %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Edit question %1</source>
        <translation>Editar la pregunta %1</translation>
    </message>
    <message>
        <source>Replace question %1 by another one</source>
        <translation>Sustituir la pregunta %1 por otra</translation>
    </message>
    <message>
        <source>Take question %1 out</source>
        <translation>Quitar la pregunta %1</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Accepted answers, separated by ;</source>
        <translation>Respuestas aceptadas, separadas por ;</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>El número correcto</translation>
    </message>
    <message>
        <source>Answers; mark what is right</source>
        <translation>Respuestas; marca lo que es correcto</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answer %1 is right</source>
        <translation>La respuesta %1 es correcta</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A question needs a text.</source>
        <translation>Una pregunta necesita un texto.</translation>
    </message>
    <message>
        <source>Each answer needs a text.</source>
        <translation>Cada respuesta necesita un texto.</translation>
    </message>
    <message>
        <source>Mark at least one right answer.</source>
        <translation>Marca al menos una respuesta correcta.</translation>
    </message>
    <message>
        <source>Name at least one accepted answer.</source>
        <translation>Indica al menos una respuesta aceptada.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This question can&apos;t be asked like this.</source>
        <translation>Esta pregunta no se puede hacer así.</translation>
    </message>
    <message>
        <source>What you would like to hear, separated by ;</source>
        <translation>Lo que quieres oír, separado por ;</translation>
    </message>
</context>
<context>
    <name>DraftNotice</name>
    <message>
        <source>A new pack was not saved when Quizstage ended.</source>
        <translation>Un paquete nuevo no estaba guardado cuando Quizstage terminó.</translation>
    </message>
    <message>
        <source>“%1” was not saved when Quizstage ended.</source>
        <translation>«%1» no estaba guardado cuando Quizstage terminó.</translation>
    </message>
    <message>
        <source>What you wrote is kept.</source>
        <translation>Lo que escribiste se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pack(s) wait too.</source>
        <translation>
            <numerusform>También espera %Ln paquete más.</numerusform>
            <numerusform>También esperan %Ln paquetes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>One question forth</source>
        <translation>Una pregunta adelante</translation>
    </message>
    <message>
        <source>One question back</source>
        <translation>Una pregunta atrás</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Change the selected ones…</source>
        <translation>Cambiar las seleccionadas…</translation>
    </message>
    <message>
        <source>Make a pack of the selected ones…</source>
        <translation>Hacer un paquete con las seleccionadas…</translation>
    </message>
    <message>
        <source>Add the questions of a pack…</source>
        <translation>Añadir las preguntas de un paquete…</translation>
    </message>
    <message>
        <source>To the pack and back</source>
        <translation>Al paquete y de vuelta</translation>
    </message>
    <message>
        <source>To what is missing</source>
        <translation>A lo que falta</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Sonido…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Start a round here</source>
        <translation>Empezar una ronda aquí</translation>
    </message>
    <message>
        <source>To the round and back</source>
        <translation>A la ronda y de vuelta</translation>
    </message>
</context>
<context>
    <name>EditorGuide</name>
    <message>
        <source>Which pack do you want to edit?</source>
        <translation>¿Qué paquete quieres editar?</translation>
    </message>
    <message>
        <source>Edit pack</source>
        <translation>Editar paquete</translation>
    </message>
    <message>
        <source>Close without your changes?</source>
        <translation>¿Cerrar sin tus cambios?</translation>
    </message>
    <message>
        <source>What you wrote in the pack is neither saved nor kept as a draft.</source>
        <translation>Lo que escribiste en el paquete no está guardado ni conservado como borrador.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>No questions yet. Add the first one.</source>
        <translation>Aún no hay preguntas. Añade la primera.</translation>
    </message>
    <message>
        <source>This is what you wrote until %1 and did not save.</source>
        <translation>Esto es lo que escribiste hasta %1 y no guardaste.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not ready</source>
        <translation>
            <numerusform>%Ln sin terminar</numerusform>
            <numerusform>%Ln sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>keeping the draft…</source>
        <translation>conservando el borrador…</translation>
    </message>
    <message>
        <source>draft kept, not saved yet</source>
        <translation>borrador conservado, aún sin guardar</translation>
    </message>
    <message>
        <source>the draft can&apos;t be kept</source>
        <translation>el borrador no se puede conservar</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Paquete nuevo</translation>
    </message>
    <message>
        <source>The pack can&apos;t be saved yet, something is missing here. What you wrote is kept as a draft.</source>
        <translation>El paquete aún no se puede guardar, aquí falta algo. Lo que escribiste se conserva como borrador.</translation>
    </message>
    <message>
        <source>A pack has at most 2,000 questions.</source>
        <translation>Un paquete tiene como máximo 2000 preguntas.</translation>
    </message>
    <message>
        <source>Only finished questions can be a pack. Question %1 is not ready.</source>
        <translation>Solo las preguntas terminadas pueden ser un paquete. La pregunta %1 no está lista.</translation>
    </message>
    <message numerus="yes">
        <source>Make a pack of %Ln question(s)</source>
        <translation>
            <numerusform>Hacer un paquete con %Ln pregunta</numerusform>
            <numerusform>Hacer un paquete con %Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the new pack</source>
        <translation>Título del paquete nuevo</translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <translation>%1 (parte)</translation>
    </message>
    <message>
        <source>Make pack</source>
        <translation>Hacer paquete</translation>
    </message>
    <message>
        <source>A title has 1 to 120 characters.</source>
        <translation>Un título tiene de 1 a 120 caracteres.</translation>
    </message>
    <message>
        <source>Add the questions of a pack</source>
        <translation>Añadir las preguntas de un paquete</translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation>Añadir preguntas</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>¿Descartar el borrador?</translation>
    </message>
    <message>
        <source>What you wrote since the pack was last saved is gone then.</source>
        <translation>Lo que escribiste desde que se guardó el paquete se perderá.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>A pack has at most 100 rounds.</source>
        <translation>Un paquete tiene como máximo 100 rondas.</translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>EventLogView</name>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Nothing like that has happened.</source>
        <translation>No ha pasado nada así.</translation>
    </message>
    <message>
        <source>Find an event, a player or a room</source>
        <translation>Buscar un suceso, un jugador o una sala</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordenadores</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the events that the list shows</source>
        <translation>Guardar los sucesos mostrados</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>Como líneas JSON…</translation>
    </message>
    <message>
        <source>Save events</source>
        <translation>Guardar sucesos</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Sucesos %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The events were not saved. %1.</source>
        <translation>Los sucesos no se han guardado. %1.</translation>
    </message>
</context>
<context>
    <name>FiguresDelegate</name>
    <message>
        <source>Hardest</source>
        <translation>La más difícil</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>FinalPlacesModel</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (se fue)</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 right</source>
        <translation>%1: %2, %3, %4 correctas</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Míralo</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Mal</translation>
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
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Quizstage pack with pictures</source>
        <translation>Paquete de Quizstage con imágenes</translation>
    </message>
    <message>
        <source>Quizstage pack</source>
        <translation>Paquete de Quizstage</translation>
    </message>
    <message>
        <source>Kahoot spreadsheet</source>
        <translation>Hoja de Kahoot</translation>
    </message>
    <message>
        <source>Kahoot file</source>
        <translation>Archivo de Kahoot</translation>
    </message>
    <message>
        <source>ClassQuiz spreadsheet</source>
        <translation>Hoja de ClassQuiz</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>hoja de cálculo</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>tabla (CSV)</translation>
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
        <translation>%1 de %2 preguntas</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Average time</source>
        <translation>Tiempo medio</translation>
    </message>
    <message>
        <source>Hardest question</source>
        <translation>Pregunta más difícil</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Nobody played.</source>
        <translation>No jugó nadie.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>No question was played to its end.</source>
        <translation>Ninguna pregunta se jugó hasta el final.</translation>
    </message>
    <message>
        <source>None stands out</source>
        <translation>Ninguna destaca</translation>
    </message>
</context>
<context>
    <name>GameListModel</name>
    <message>
        <source>%1 won</source>
        <translation>Ganó %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more won</source>
        <translation>
            <numerusform>Ganaron %1 y %Ln más</numerusform>
            <numerusform>Ganaron %1 y %Ln más</numerusform>
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
        <translation>antes de empezar</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>pregunta %1 de %2</translation>
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
        <translation>Cambiar las plantillas en una sala nueva</translation>
    </message>
    <message>
        <source>A new room begins with</source>
        <translation>Una sala nueva empieza con</translation>
    </message>
    <message>
        <source>A preset is pace, scoring, teams and all else that a room can have but its title and picture.</source>
        <translation>Una plantilla es ritmo, puntuación, equipos y todo lo que puede tener una sala menos su título y su imagen.</translation>
    </message>
    <message>
        <source>What was chosen last</source>
        <translation>La última elección</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Ask what to do</source>
        <translation>Preguntar qué hacer</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Quit; games go on at the next start</source>
        <translation>Salir; las partidas siguen al volver a abrir</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of this window and the audience window. Phones speak their owner&apos;s language.</source>
        <translation>De esta ventana y la del público. Los móviles hablan el idioma de sus dueños.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>The audience window has themes of its own.</source>
        <translation>La ventana del público tiene sus propios temas.</translation>
    </message>
    <message>
        <source>Closing during a game</source>
        <translation>Cerrar durante una partida</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Texts, icons and spacing; from the next start on.</source>
        <translation>Textos, iconos y espacios; desde el próximo inicio.</translation>
    </message>
    <message>
        <source>At this size the window is larger than this display. Choose a smaller one.</source>
        <translation>Con este tamaño la ventana no cabe en esta pantalla. Elige uno menor.</translation>
    </message>
</context>
<context>
    <name>HealthBanner</name>
    <message>
        <source>Go on without saving…</source>
        <translation>Seguir sin guardar…</translation>
    </message>
    <message>
        <source>Go on without saving?</source>
        <translation>¿Seguir sin guardar?</translation>
    </message>
    <message>
        <source>The games go on, but nothing from now on is written to disk. If Quizstage or this computer stops, the running games and their points are lost. Answers that were saved before stay saved.</source>
        <translation>Las partidas siguen, pero desde ahora no se escribe nada en el disco. Si Quizstage o este ordenador se detienen, se pierden las partidas en marcha y sus puntos. Las respuestas ya guardadas se conservan.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Seguir sin guardar</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
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
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importar preguntas</translation>
    </message>
    <message>
        <source>Title of the new pack</source>
        <translation>Título del nuevo paquete</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. %1.</source>
        <translation>El archivo no se puede leer. %1.</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Preguntas (%1)</translation>
    </message>
    <message>
        <source>Left out and notes (%1)</source>
        <translation>Omitidas y notas (%1)</translation>
    </message>
    <message>
        <source>A file of no format that Quizstage knows</source>
        <translation>Un archivo de un formato que Quizstage no conoce</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported. Below it says why.</source>
        <translation>No se puede importar nada de este archivo. Abajo se dice por qué.</translation>
    </message>
    <message>
        <source>Some questions can&apos;t be imported. The rest can.</source>
        <translation>Algunas preguntas no se pueden importar. El resto sí.</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>%1 for each</source>
        <translation>%1 cada una</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open audience window</source>
        <translation>Abrir la ventana del público</translation>
    </message>
    <message>
        <source>Players join at</source>
        <translation>Se entra en</translation>
    </message>
    <message>
        <source>with the code</source>
        <translation>con el código</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>If a phone can&apos;t reach it, try %1</source>
        <translation>Si un móvil no llega, prueba %1</translation>
    </message>
    <message>
        <source>The room is locked, so nobody else can join.</source>
        <translation>La sala está cerrada: no puede entrar nadie más.</translation>
    </message>
    <message>
        <source>Room doctor: can phones come in?</source>
        <translation>Diagnóstico de sala: ¿pueden entrar los móviles?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln ronda</numerusform>
            <numerusform>%Ln rondas</numerusform>
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
        <translation>Crear una sala</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Nuevo paquete</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>A pack that comes with Quizstage stays.</source>
        <translation>Un paquete que viene con Quizstage se queda.</translation>
    </message>
    <message>
        <source>Recycle bin (%1)</source>
        <translation>Papelera (%1)</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Find packs, questions and answers</source>
        <translation>Buscar paquetes y preguntas</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>No packs here</source>
        <translation>Aquí no hay paquetes</translation>
    </message>
    <message>
        <source>A pack is a set of questions. Import one from a file of Quizstage, Kahoot, Moodle or a spreadsheet.</source>
        <translation>Un paquete es un conjunto de preguntas. Importa uno de un archivo de Quizstage, Kahoot, Moodle o de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importar preguntas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Any difficulty</source>
        <translation>Cualquier dificultad</translation>
    </message>
    <message>
        <source>No pack is like that.</source>
        <translation>Ningún paquete es así.</translation>
    </message>
    <message>
        <source>Pick a pack</source>
        <translation>Elige un paquete</translation>
    </message>
    <message>
        <source>Its questions show here.</source>
        <translation>Aquí se ven sus preguntas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the packs folder can&apos;t be taken over. %1: %2</source>
        <translation>
            <numerusform>%Ln archivo de la carpeta «packs» no se puede incorporar. %1: %2</numerusform>
            <numerusform>%Ln archivos de la carpeta «packs» no se pueden incorporar. %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation>«%1» está en la papelera.</translation>
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
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Longest queue to a phone</source>
        <translation>Cola más larga hacia un móvil</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>How long 99 of 100 players wait at most: until their answer is safe, and until they hear of what happened in their room.</source>
        <translation>Cuánto esperan como mucho 99 de 100 jugadores: hasta que su respuesta está a salvo y hasta que saben lo que pasó en su sala.</translation>
    </message>
    <message>
        <source>100 % is one processor core.</source>
        <translation>100 % es un núcleo del procesador.</translation>
    </message>
    <message>
        <source>answer safe</source>
        <translation>respuesta a salvo</translation>
    </message>
    <message>
        <source>event told</source>
        <translation>suceso comunicado</translation>
    </message>
    <message>
        <source>Delay for 99 of 100</source>
        <translation>Espera de 99 de cada 100</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Han entrado: %1</translation>
    </message>
    <message>
        <source>Let in: %1</source>
        <translation>Admitidos: %1</translation>
    </message>
    <message>
        <source>Changed by the host: %1</source>
        <translation>Cambiados por quien presenta: %1</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <translation>De vuelta: %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Sin conexión: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Se fueron: %1</translation>
    </message>
    <message>
        <source>Removed by the host: %1</source>
        <translation>Sacados por quien presenta: %1</translation>
    </message>
    <message>
        <source>Answered question %1: %2</source>
        <translation>Respondieron la pregunta %1: %2</translation>
    </message>
    <message>
        <source>The room was made.</source>
        <translation>Se creó la sala.</translation>
    </message>
    <message>
        <source>The room was taken up as it was stored.</source>
        <translation>La sala se retomó como estaba guardada.</translation>
    </message>
    <message>
        <source>Questions came: %1</source>
        <translation>Llegaron preguntas: %1</translation>
    </message>
    <message>
        <source>The room failed: %1</source>
        <translation>La sala falló: %1</translation>
    </message>
    <message>
        <source>Title or settings were changed.</source>
        <translation>Cambiaron el título o los ajustes.</translation>
    </message>
    <message>
        <source>Teams were dealt anew.</source>
        <translation>Se repartieron de nuevo los equipos.</translation>
    </message>
    <message>
        <source>A computer took the room over after %1 s without one.</source>
        <translation>Un ordenador tomó la sala tras %1 s sin ninguno.</translation>
    </message>
    <message>
        <source>The store lost its last entries; the room goes on from before them.</source>
        <translation>El almacén perdió sus últimas entradas; la sala sigue desde antes.</translation>
    </message>
    <message>
        <source>The message was taken away.</source>
        <translation>Se quitó el mensaje.</translation>
    </message>
    <message>
        <source>Message on all screens: “%1”</source>
        <translation>Mensaje en todas las pantallas: «%1»</translation>
    </message>
    <message>
        <source>The screens are black.</source>
        <translation>Las pantallas están en negro.</translation>
    </message>
    <message>
        <source>The screens show the game again.</source>
        <translation>Las pantallas muestran otra vez la partida.</translation>
    </message>
    <message>
        <source>The room is gone: deleted, or past its time.</source>
        <translation>La sala ya no está: eliminada o caducada.</translation>
    </message>
    <message>
        <source>The game started.</source>
        <translation>Empezó la partida.</translation>
    </message>
    <message>
        <source>Question %1 was announced.</source>
        <translation>Se anunció la pregunta %1.</translation>
    </message>
    <message>
        <source>Question %1 opened.</source>
        <translation>Se abrió la pregunta %1.</translation>
    </message>
    <message>
        <source>Question %1 closed.</source>
        <translation>Se cerró la pregunta %1.</translation>
    </message>
    <message>
        <source>The leaderboard was shown.</source>
        <translation>Se mostró la clasificación.</translation>
    </message>
    <message>
        <source>The game was paused.</source>
        <translation>La partida se puso en pausa.</translation>
    </message>
    <message>
        <source>The game went on.</source>
        <translation>La partida siguió.</translation>
    </message>
    <message>
        <source>Question %1 got %2 s more.</source>
        <translation>La pregunta %1 recibió %2 s más.</translation>
    </message>
    <message>
        <source>Question %1 was skipped.</source>
        <translation>Se saltó la pregunta %1.</translation>
    </message>
    <message>
        <source>A question was corrected.</source>
        <translation>Se corrigió una pregunta.</translation>
    </message>
    <message>
        <source>A question was corrected: %1</source>
        <translation>Se corrigió una pregunta: %1</translation>
    </message>
    <message>
        <source>A correction was undone.</source>
        <translation>Se deshizo una corrección.</translation>
    </message>
    <message>
        <source>The game is over.</source>
        <translation>La partida ha terminado.</translation>
    </message>
    <message>
        <source>The computer “%1” shares the rooms now.</source>
        <translation>El ordenador «%1» comparte ahora las salas.</translation>
    </message>
    <message>
        <source>The computer “%1” is gone.</source>
        <translation>El ordenador «%1» ya no está.</translation>
    </message>
    <message>
        <source>Saving fails: %1</source>
        <translation>No se puede guardar: %1</translation>
    </message>
    <message>
        <source>The games go on without saving.</source>
        <translation>Las partidas siguen sin guardar.</translation>
    </message>
    <message>
        <source>Saving works.</source>
        <translation>Se guarda bien.</translation>
    </message>
    <message>
        <source>A break began.</source>
        <translation>Empezó un descanso.</translation>
    </message>
    <message>
        <source>The break got %1 s more.</source>
        <translation>El descanso dura %1 s más.</translation>
    </message>
    <message>
        <source>Staked points on question %1: %2</source>
        <translation>Puntos apostados en la pregunta %1: %2</translation>
    </message>
    <message>
        <source>Buzzed at question %1: %2</source>
        <translation>Pulsador en la pregunta %1: %2</translation>
    </message>
    <message>
        <source>Question %1: %2 was judged right.</source>
        <translation>Pregunta %1: la respuesta de %2 se dio por buena.</translation>
    </message>
    <message>
        <source>Question %1: %2 was judged wrong.</source>
        <translation>Pregunta %1: la respuesta de %2 se dio por mala.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Nueva sala</translation>
    </message>
    <message>
        <source>&amp;Close this room&apos;s page</source>
        <translation>&amp;Cerrar la página de esta sala</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>Selected &amp;player</source>
        <translation>&amp;Jugador seleccionado</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>En su propia &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>All r&amp;ooms</source>
        <translation>&amp;Todas las salas</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>&amp;Audience window</source>
        <translation>Ventana del &amp;público</translation>
    </message>
    <message>
        <source>Audience window on the &amp;full screen</source>
        <translation>Ventana del público a pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Audience &amp;screen</source>
        <translation>Pantalla d&amp;el público</translation>
    </message>
    <message>
        <source>Audience &amp;theme</source>
        <translation>Te&amp;ma del público</translation>
    </message>
    <message>
        <source>Audience &amp;look and sound…</source>
        <translation>Aspecto y s&amp;onido para el público…</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Another one than this window&apos;s</source>
        <translation>Una distinta de la de esta ventana</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Quizstage</source>
        <translation>&amp;Acerca de Quizstage</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Less mot&amp;ion</source>
        <translation>Menos mo&amp;vimiento</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>Mo&amp;nitor</translation>
    </message>
    <message>
        <source>Room &amp;doctor</source>
        <translation>&amp;Diagnóstico de sala</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>New &amp;pack</source>
        <translation>Paquete n&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Edit a pack…</source>
        <translation>&amp;Editar un paquete…</translation>
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
        <translation>Añadir una imagen…</translation>
    </message>
    <message>
        <source>Add a sound…</source>
        <translation>Añadir un sonido…</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or GIF; or drop a file here, or paste a picture</source>
        <translation>PNG, JPEG, WebP o GIF; o suelta aquí un archivo, o pega una imagen</translation>
    </message>
    <message>
        <source>MP3, Ogg or WAV, at most 5 MB; or drop a file here</source>
        <translation>MP3, Ogg o WAV, como máximo 5 MB; o suelta aquí un archivo</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>A sound plays when this question opens.</source>
        <translation>Suena un sonido cuando se abre esta pregunta.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Picture of the question</source>
        <translation>Imagen de la pregunta</translation>
    </message>
    <message>
        <source>Picture of choice %1</source>
        <translation>Imagen de la respuesta %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Show message</source>
        <translation>Mostrar mensaje</translation>
    </message>
    <message>
        <source>Message to everybody</source>
        <translation>Mensaje para todos</translation>
    </message>
    <message>
        <source>What everybody should read</source>
        <translation>Lo que deben leer todos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Pausa corta</translation>
    </message>
    <message>
        <source>We&apos;ll be right back</source>
        <translation>Volvemos enseguida</translation>
    </message>
    <message>
        <source>A moment of quiet, please</source>
        <translation>Un momento de silencio, por favor</translation>
    </message>
    <message>
        <source>Back to your seats</source>
        <translation>Volved a vuestros sitios</translation>
    </message>
    <message>
        <source>It stands on all screens and phones until you take it away. The game goes on; pause it if it should not.</source>
        <translation>Queda en todas las pantallas y móviles hasta que lo quites. La partida sigue; ponla en pausa si no debe seguir.</translation>
    </message>
</context>
<context>
    <name>MonitorOverview</name>
    <message>
        <source>Computers</source>
        <translation>Ordenadores</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
</context>
<context>
    <name>MonitorPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
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
        <translation>También escuchan programas: %1.</translation>
    </message>
    <message>
        <source>The games go on without saving. If Quizstage or this computer stops, they are lost.</source>
        <translation>Las partidas siguen sin guardar. Si Quizstage o este ordenador se detienen, se pierden.</translation>
    </message>
    <message>
        <source>Every answer is in Redis at %1 before it is confirmed.</source>
        <translation>Cada respuesta está en Redis en %1 antes de confirmarse.</translation>
    </message>
    <message>
        <source>Every answer is on this computer&apos;s disk before it is confirmed.</source>
        <translation>Cada respuesta está en el disco de este ordenador antes de confirmarse.</translation>
    </message>
    <message>
        <source>What happens goes straight from this computer to the phones.</source>
        <translation>Lo que pasa va directo de este ordenador a los móviles.</translation>
    </message>
    <message>
        <source>Nothing arrives from other computers, since Redis is out of reach. Phones stay connected.</source>
        <translation>No llega nada de otros ordenadores, porque no se alcanza Redis. Los móviles siguen conectados.</translation>
    </message>
    <message>
        <source>Redis is behind: %1 messages for other programs wait.</source>
        <translation>Redis va retrasado: esperan %1 mensajes para otros programas.</translation>
    </message>
    <message>
        <source>What happens reaches all %1 computers through Redis.</source>
        <translation>Lo que pasa llega a los %1 ordenadores por Redis.</translation>
    </message>
    <message>
        <source>Redis would carry what happens to other computers; none is there.</source>
        <translation>Redis lo llevaría a otros ordenadores; no hay ninguno.</translation>
    </message>
    <message>
        <source>Longer than a frame since the start: %1.</source>
        <translation>Más largas que un fotograma desde el inicio: %1.</translation>
    </message>
    <message>
        <source>It reacts at once: longest pause %1 in the last minute.</source>
        <translation>Reacciona al instante: pausa más larga %1 en el último minuto.</translation>
    </message>
    <message>
        <source>It reacts quickly: longest pause %1 in the last minute.</source>
        <translation>Reacciona deprisa: pausa más larga %1 en el último minuto.</translation>
    </message>
    <message>
        <source>It was held up: longest pause %1 in the last minute. Other programs may keep this computer busy.</source>
        <translation>Se vio frenada: pausa más larga %1 en el último minuto. Quizá otros programas ocupan este ordenador.</translation>
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
        <translation>Aún sin entrar</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Spectator</source>
        <translation>Espectador</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Quien presenta</translation>
    </message>
    <message>
        <source>Nothing is accepted until it can be saved again. The notice at the top says why.</source>
        <translation>No se acepta nada hasta que se pueda guardar otra vez. El aviso de arriba dice por qué.</translation>
    </message>
    <message>
        <source>Saving works. The notice at the top tells more.</source>
        <translation>Se guarda bien. El aviso de arriba dice más.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Players can&apos;t be told this address. Type one like https://quiz.example.org.</source>
        <translation>Con esta dirección no llega nadie. Escribe una como https://quiz.example.org.</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Cualquiera libre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The one door for everything; from the next start on.</source>
        <translation>La única puerta para todo; desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>What phones are told when a proxy or tunnel is in front; empty for this computer&apos;s own address. From the next start on.</source>
        <translation>Lo que se dice a los móviles si hay un proxy o túnel delante; vacía para la dirección de este ordenador. Desde el próximo inicio.</translation>
    </message>
    <message>
        <source>The node is not running yet.</source>
        <translation>El nodo aún no funciona.</translation>
    </message>
    <message>
        <source>Phones join at %1 now.</source>
        <translation>Los móviles entran ahora en %1.</translation>
    </message>
    <message>
        <source>Given as %1 when Quizstage was started, which counts for more.</source>
        <translation>Indicado con %1 al iniciar Quizstage, lo que prevalece.</translation>
    </message>
</context>
<context>
    <name>NewRoomPage</name>
    <message>
        <source>From a pack</source>
        <translation>De un paquete</translation>
    </message>
    <message>
        <source>On a topic</source>
        <translation>Sobre un tema</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Crear sala</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Volver a todas las salas</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Title of the room</source>
        <translation>Título de la sala</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Pick a pack first.</source>
        <translation>Elige primero un paquete.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Mend the file, or take it out of the packs folder.</source>
        <translation>%1 no se puede usar: %2. Arregla el archivo o sácalo de la carpeta de paquetes.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>Acorta el título.</translation>
    </message>
    <message>
        <source>Choose another picture, or none.</source>
        <translation>Elige otra imagen, o ninguna.</translation>
    </message>
    <message>
        <source>A title has at most 120 characters; this one has %1.</source>
        <translation>Un título tiene 120 caracteres como máximo; este tiene %1.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>This is as you left it.</source>
        <translation>Está como lo dejó.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Edit pack…</source>
        <translation>Editar paquete…</translation>
    </message>
    <message>
        <source>New pack…</source>
        <translation>Paquete nuevo…</translation>
    </message>
</context>
<context>
    <name>NextPreview</name>
    <message>
        <source>Right: %1</source>
        <translation>Correcta: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>This is the last question. Then comes the podium.</source>
        <translation>Esta es la última pregunta. Después viene el podio.</translation>
    </message>
    <message>
        <source>Next · %1 · %2</source>
        <translation>Después · %1 · %2</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Start the game</source>
        <translation>Empezar la partida</translation>
    </message>
    <message>
        <source>Show question now</source>
        <translation>Mostrar la pregunta</translation>
    </message>
    <message>
        <source>Reveal answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Show leaderboard</source>
        <translation>Mostrar la clasificación</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Start the break</source>
        <translation>Empezar el descanso</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Siguiente ronda</translation>
    </message>
</context>
<context>
    <name>NodeDelegate</name>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
</context>
<context>
    <name>NodesModel</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1, this one</source>
        <translation>%1, este</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
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
        <translation>Ganan los más cercanos</translation>
    </message>
    <message>
        <source>Right number</source>
        <translation>Número correcto</translation>
    </message>
    <message>
        <source>Right up to ±</source>
        <translation>Correcto hasta ±</translation>
    </message>
    <message>
        <source>So far off still counts; empty: exactly this number.</source>
        <translation>Esta diferencia aún cuenta; vacío: exactamente este número.</translation>
    </message>
    <message>
        <source>The nearest answers win, however far off.</source>
        <translation>Ganan las respuestas más cercanas, por lejos que estén.</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Pace and times</source>
        <translation>Ritmo y tiempos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Close a question once all have answered</source>
        <translation>Cerrar una pregunta cuando todos han respondido</translation>
    </message>
    <message>
        <source>Ask the questions in another order</source>
        <translation>Hacer las preguntas en otro orden</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>An open question always closes when its time is over.</source>
        <translation>Una pregunta abierta siempre se cierra cuando acaba su tiempo.</translation>
    </message>
    <message>
        <source>Time for a question</source>
        <translation>Tiempo por pregunta</translation>
    </message>
    <message>
        <source>For questions that name no time of their own.</source>
        <translation>Para preguntas sin tiempo propio.</translation>
    </message>
    <message>
        <source>Number, category and points, before the question opens.</source>
        <translation>Número, categoría y puntos, antes de abrirse la pregunta.</translation>
    </message>
    <message>
        <source>Answer shown for</source>
        <translation>Respuesta visible</translation>
    </message>
    <message>
        <source>After each question.</source>
        <translation>Después de cada pregunta.</translation>
    </message>
    <message>
        <source>Who has lost the connection holds nobody up.</source>
        <translation>Quien ha perdido la conexión no retrasa a nadie.</translation>
    </message>
    <message>
        <source>Drawn when the game starts.</source>
        <translation>Se sortea al empezar la partida.</translation>
    </message>
    <message>
        <source>%1 each · %2</source>
        <translation>%1 cada una · %2</translation>
    </message>
    <message>
        <source>You end it yourself at this pace, so it has no time.</source>
        <translation>Con este ritmo la terminas tú, así que no tiene tiempo.</translation>
    </message>
</context>
<context>
    <name>PackChooser</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PackDocument</name>
    <message>
        <source>Not written yet</source>
        <translation>Aún sin escribir</translation>
    </message>
    <message>
        <source>%1. %2. Not ready</source>
        <translation>%1. %2. Sin terminar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Round %1: no title yet</source>
        <translation>Ronda %1: aún sin título</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Ronda %1: %2</translation>
    </message>
</context>
<context>
    <name>PackEditing</name>
    <message>
        <source>The draft of this pack can&apos;t be read. It stays in the drafts folder as %1.</source>
        <translation>El borrador de este paquete no se puede leer. Se queda en la carpeta drafts como %1.</translation>
    </message>
    <message>
        <source>The draft of this pack can&apos;t be read: %1.</source>
        <translation>El borrador de este paquete no se puede leer: %1.</translation>
    </message>
    <message>
        <source>The pack can&apos;t be opened. %1</source>
        <translation>No se puede abrir el paquete. %1</translation>
    </message>
    <message>
        <source>The pack was not saved; what you wrote is kept as a draft. %1</source>
        <translation>El paquete no se guardó; lo que escribiste se conserva como borrador. %1</translation>
    </message>
    <message>
        <source>What you write can&apos;t be kept as a draft: %1. Save the pack before you leave.</source>
        <translation>Lo que escribes no se puede conservar como borrador: %1. Guarda el paquete antes de salir.</translation>
    </message>
    <message>
        <source>“%1” was not made. %2</source>
        <translation>«%1» no se creó. %2</translation>
    </message>
    <message>
        <source>“%1” is a pack of its own now, with %2.</source>
        <translation>«%1» es ahora un paquete propio, con %2.</translation>
    </message>
    <message>
        <source>Nothing was added: together they would have more than 2,000 questions.</source>
        <translation>No se añadió nada: juntos tendrían más de 2000 preguntas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) of “%1” were added.</source>
        <translation>
            <numerusform>Se añadió %Ln pregunta de «%1».</numerusform>
            <numerusform>Se añadieron %Ln preguntas de «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already and left out.</source>
        <translation>
            <numerusform>%Ln ya estaba aquí y se omitió.</numerusform>
            <numerusform>%Ln ya estaban aquí y se omitieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>A sentence for whoever picks a pack.</source>
        <translation>Una frase para quien elige un paquete.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As a tag: en, de, pt-BR.</source>
        <translation>Como código: en, de, pt-BR.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Under which terms others may use it, such as CC-BY-4.0.</source>
        <translation>En qué condiciones pueden usarlo otros, por ejemplo CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words to find it by, with commas.</source>
        <translation>Palabras para encontrarlo, con comas.</translation>
    </message>
    <message>
        <source>Give the pack a title.</source>
        <translation>Ponle un título al paquete.</translation>
    </message>
</context>
<context>
    <name>PackImporter</name>
    <message>
        <source>&amp;Import questions…</source>
        <translation>&amp;Importar preguntas…</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importar preguntas</translation>
    </message>
    <message>
        <source>Questions (*.quizpack *.json *.xlsx *.csv *.tsv *.txt *.gift *.cqa *.zip *.xml)</source>
        <translation>Preguntas (*.quizpack *.json *.xlsx *.csv *.tsv *.txt *.gift *.cqa *.zip *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar «%1»</translation>
    </message>
    <message>
        <source>The pack was not exported</source>
        <translation>El paquete no se ha exportado</translation>
    </message>
    <message>
        <source>Exported, but not all of it</source>
        <translation>Exportado, pero no todo</translation>
    </message>
</context>
<context>
    <name>PackListModel</name>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Find a pack</source>
        <translation>Buscar un paquete</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>No packs here</source>
        <translation>No hay paquetes aquí</translation>
    </message>
    <message>
        <source>A pack is a file with questions. Put one into the packs folder, then come back.</source>
        <translation>Un paquete es un archivo con preguntas. Pon uno en la carpeta de paquetes y vuelve.</translation>
    </message>
    <message>
        <source>No pack has “%1” in it.</source>
        <translation>Ningún paquete contiene «%1».</translation>
    </message>
</context>
<context>
    <name>PackQuestionList</name>
    <message>
        <source>Questions of the pack</source>
        <translation>Preguntas del paquete</translation>
    </message>
</context>
<context>
    <name>PackTableModel</name>
    <message>
        <source>comes with Quizstage</source>
        <translation>viene con Quizstage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicada</numerusform>
            <numerusform>%Ln duplicadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Partidas</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln time(s)</source>
        <translation>
            <numerusform>Usado %Ln vez</numerusform>
            <numerusform>Usado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>A phone</source>
        <translation>Un móvil</translation>
    </message>
    <message>
        <source>QR code of a link that checks one phone</source>
        <translation>Código QR de un enlace que comprueba un móvil</translation>
    </message>
    <message>
        <source>Nobody has scanned it yet. The code is for one phone; the next one comes by itself.</source>
        <translation>Nadie lo ha escaneado aún. El código es para un móvil; el siguiente aparece solo.</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>The question on a phone</source>
        <translation>La pregunta en un móvil</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>your stake counts</source>
        <translation>cuenta tu apuesta</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Ronda %1 de %2</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Reproducir el sonido</translation>
    </message>
    <message>
        <source>Buzz</source>
        <translation>Pulsar</translation>
    </message>
</context>
<context>
    <name>PhoneSection</name>
    <message>
        <source>Phones</source>
        <translation>Móviles</translation>
    </message>
    <message>
        <source>Phones show the question and the answers&apos; text</source>
        <translation>Los móviles muestran el texto de la pregunta y las respuestas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Otherwise only shapes and letters, and everybody looks at the big screen.</source>
        <translation>Si no, solo formas y letras, y todos miran la pantalla grande.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Orden de las respuestas</translation>
    </message>
    <message>
        <source>Set the clocks every</source>
        <translation>Poner los relojes en hora cada</translation>
    </message>
    <message>
        <source>How often phones are told the time that is left. They count by themselves in between.</source>
        <translation>Cada cuánto se dice a los móviles el tiempo que queda. Entre medias cuentan solos.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>Con texto</translation>
    </message>
    <message>
        <source>Only shapes and letters</source>
        <translation>Solo formas y letras</translation>
    </message>
    <message>
        <source>An order of each player&apos;s own needs text on the phones: without it, letters must be those of the big screen.</source>
        <translation>Un orden propio de cada jugador necesita texto en los móviles: sin él, las letras deben ser las de la pantalla grande.</translation>
    </message>
    <message>
        <source>Players may react with emoji</source>
        <translation>Permitir reaccionar con emoji</translation>
    </message>
    <message>
        <source>In the lobby and between questions. They float over the screens: %1</source>
        <translation>Antes de empezar y entre preguntas. Flotan por las pantallas: %1</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dibujada</translation>
    </message>
    <message>
        <source>Own file…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién la hizo</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Both may stay empty; they are shown under the picture.</source>
        <translation>Ambos pueden quedar vacíos; se muestran bajo la imagen.</translation>
    </message>
    <message>
        <source>A picture for the room</source>
        <translation>Una imagen para la sala</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Phones and the screen page show it while people wait.</source>
        <translation>Los móviles y la página de pantalla la muestran durante la espera.</translation>
    </message>
    <message>
        <source>A pattern of our own; the same title always gives the same one.</source>
        <translation>Un dibujo de Quizstage; el mismo título da siempre el mismo.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>quiz</source>
        <translation>concurso</translation>
    </message>
    <message>
        <source>%1 One is drawn instead.</source>
        <translation>%1 En su lugar se dibuja una.</translation>
    </message>
    <message>
        <source>Looking for a picture…</source>
        <translation>Buscando una imagen…</translation>
    </message>
    <message>
        <source>Found for the room&apos;s title. Its maker is named under it.</source>
        <translation>Encontrada para el título de la sala. Debajo se nombra a su autor.</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Another picture…</source>
        <translation>Otra imagen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Uncover it while the question is open</source>
        <translation>Descubrirla mientras la pregunta está abierta</translation>
    </message>
    <message>
        <source>The picture of the question</source>
        <translation>La imagen de la pregunta</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>On the screens it appears tile by tile; phones show none.</source>
        <translation>En las pantallas aparece poco a poco; los móviles no la muestran.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>This computer does not have the picture.</source>
        <translation>Este ordenador no tiene la imagen.</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>“%1” can&apos;t be opened. Choose the picture anew.</source>
        <translation>«%1» no se puede abrir. Elige la imagen de nuevo.</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>The same as everybody</source>
        <translation>Como todos</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>%1 veces más</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Sacar de la sala…</translation>
    </message>
    <message>
        <source>Remove and ban the name…</source>
        <translation>Sacar y vetar el nombre…</translation>
    </message>
    <message>
        <source>Time for answers</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>Remove %1 from the room?</source>
        <translation>¿Sacar a %1 de la sala?</translation>
    </message>
    <message>
        <source>The player is put out and loses the points. Joining again, with no points, is possible unless you lock the room.</source>
        <translation>La persona sale y pierde sus puntos. Puede volver a entrar, sin puntos, mientras la sala no esté cerrada.</translation>
    </message>
    <message>
        <source>Remove player</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Remove %1 and ban the name?</source>
        <translation>¿Sacar a %1 y vetar el nombre?</translation>
    </message>
    <message>
        <source>The player is put out and loses the points. Nobody can join this room under this name again.</source>
        <translation>La persona sale y pierde sus puntos. Nadie más puede entrar en esta sala con este nombre.</translation>
    </message>
    <message>
        <source>Remove and ban</source>
        <translation>Sacar y vetar</translation>
    </message>
</context>
<context>
    <name>PlayerDelegate</name>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
</context>
<context>
    <name>PlayerListModel</name>
    <message>
        <source>waits to be let in</source>
        <translation>espera para entrar</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>se ha ido</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>con conexión</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>equipo %1</translation>
    </message>
    <message>
        <source>%1 times the time</source>
        <translation>%1 veces el tiempo</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>ha respondido</translation>
    </message>
    <message>
        <source>stakes %1</source>
        <translation>apuesta %1</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Find a player</source>
        <translation>Buscar un jugador</translation>
    </message>
    <message>
        <source>Which players to show</source>
        <translation>Qué jugadores mostrar</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los últimos primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Por puntos</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>En qué orden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln ausente</numerusform>
            <numerusform>%Ln ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let all %Ln in</source>
        <translation>
            <numerusform>Dejar entrar a 1</numerusform>
            <numerusform>Dejar entrar a los %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Esperan para entrar</translation>
    </message>
    <message>
        <source>Nobody here has “%1” in their name.</source>
        <translation>Nadie aquí tiene «%1» en su nombre.</translation>
    </message>
    <message>
        <source>Players appear here as they join.</source>
        <translation>Los jugadores aparecen aquí al entrar.</translation>
    </message>
    <message>
        <source>Everybody who is here has answered.</source>
        <translation>Todos los presentes han respondido.</translation>
    </message>
    <message>
        <source>Nobody owes an answer.</source>
        <translation>Nadie debe una respuesta.</translation>
    </message>
    <message>
        <source>Everybody is connected.</source>
        <translation>Todos están conectados.</translation>
    </message>
    <message>
        <source>Nobody waits to be let in.</source>
        <translation>Nadie espera para entrar.</translation>
    </message>
    <message>
        <source>Not staked</source>
        <translation>Sin apostar</translation>
    </message>
</context>
<context>
    <name>PlayerSection</name>
    <message>
        <source>Whoever has the code is in at once.</source>
        <translation>Quien tiene el código entra enseguida.</translation>
    </message>
    <message>
        <source>Each player waits until you have let them in.</source>
        <translation>Cada jugador espera hasta que lo dejes entrar.</translation>
    </message>
    <message>
        <source>The room opens when you unlock it.</source>
        <translation>La sala se abre cuando tú la abras.</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Most players</source>
        <translation>Máximo de jugadores</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Who comes late</source>
        <translation>Quien llega tarde</translation>
    </message>
    <message>
        <source>After the game has started.</source>
        <translation>Después de empezar la partida.</translation>
    </message>
    <message>
        <source>Remove the room after</source>
        <translation>Quitar la sala después de</translation>
    </message>
    <message>
        <source>Counted from its last change.</source>
        <translation>Desde su último cambio.</translation>
    </message>
    <message>
        <source>At most %1 · %2</source>
        <translation>Máximo %1 · %2</translation>
    </message>
    <message>
        <source>Nobody gets into a locked room, late or not.</source>
        <translation>En una sala cerrada no entra nadie, ni tarde ni pronto.</translation>
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
        <translation>Nadie tiene puntos</translation>
    </message>
    <message>
        <source>Nobody has points in this game.</source>
        <translation>Nadie tiene puntos en esta partida.</translation>
    </message>
</context>
<context>
    <name>PortQuestion</name>
    <message>
        <source>Port %1 needs an administrator</source>
        <translation>El puerto %1 necesita un administrador</translation>
    </message>
    <message>
        <source>Another program uses port %1</source>
        <translation>Otro programa usa el puerto %1</translation>
    </message>
    <message>
        <source>Or take any free port now: addresses and QR codes then show that one.</source>
        <translation>O toma ahora cualquier puerto libre: las direcciones y los códigos QR lo mostrarán.</translation>
    </message>
    <message>
        <source>Ports below 1024 are not for everybody. Start Quizstage with another one, as in --port 8080.</source>
        <translation>Los puertos por debajo de 1024 no son para todos. Inicia Quizstage con otro, como --port 8080.</translation>
    </message>
    <message>
        <source>Phones could not reach Quizstage there. Perhaps a second Quizstage is open, with another data folder. Close that program and start again, or choose a port with --port.</source>
        <translation>Los móviles no podrían llegar allí a Quizstage. Quizá hay un segundo Quizstage abierto, con otra carpeta de datos. Cierra ese programa y vuelve a iniciar, o elige un puerto con --port.</translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation>Usar un puerto libre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Save the changes</source>
        <translation>&amp;Guardar los cambios</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar el nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Begin with this one</source>
        <translation>Empe&amp;zar con esta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>Más sobre esta plantilla</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Tu elección</translation>
    </message>
    <message>
        <source>Save it as a preset to have it again.</source>
        <translation>Guárdala como plantilla para tenerla otra vez.</translation>
    </message>
    <message>
        <source>Changed since “%1”.</source>
        <translation>Cambiada desde «%1».</translation>
    </message>
    <message>
        <source>A preset of yours.</source>
        <translation>Una plantilla tuya.</translation>
    </message>
    <message>
        <source>Keeps all options below, but no title and no picture.</source>
        <translation>Guarda todas las opciones de abajo, pero ni título ni imagen.</translation>
    </message>
    <message>
        <source>The preset “%1” is deleted.</source>
        <translation>La plantilla «%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>The preset “%1” is changed.</source>
        <translation>La plantilla «%1» ha cambiado.</translation>
    </message>
</context>
<context>
    <name>PresetBook</name>
    <message>
        <source>Give the preset a name.</source>
        <translation>Da un nombre a la plantilla.</translation>
    </message>
    <message>
        <source>A preset&apos;s name has at most 60 characters.</source>
        <translation>El nombre de una plantilla tiene 60 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Otra plantilla tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>PresetFile</name>
    <message>
        <source>Your presets could not be read: %1 can&apos;t be opened. Only the built-in ones are offered.</source>
        <translation>Tus plantillas no se han podido leer: %1 no se abre. Solo se ofrecen las incluidas.</translation>
    </message>
    <message>
        <source>Your presets could not be read (%1), so only the built-in ones are offered. The file is kept as %2.</source>
        <translation>Tus plantillas no se han podido leer (%1), así que solo se ofrecen las incluidas. El archivo se conserva como %2.</translation>
    </message>
    <message>
        <source>Your presets could not be saved in %1. They are there until you close Quizstage.</source>
        <translation>Tus plantillas no se han podido guardar en %1. Siguen ahí hasta que cierres Quizstage.</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the join address</source>
        <translation>Código QR de la dirección para entrar</translation>
    </message>
</context>
<context>
    <name>QuestionEdits</name>
    <message>
        <source>One is right</source>
        <translation>Una es correcta</translation>
    </message>
    <message>
        <source>Several are right</source>
        <translation>Varias son correctas</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <source>Typed answer</source>
        <translation>Respuesta escrita</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositiva</translation>
    </message>
    <message>
        <source>Buzzer</source>
        <translation>Pulsador</translation>
    </message>
    <message>
        <source>players stake points</source>
        <translation>los jugadores apuestan puntos</translation>
    </message>
</context>
<context>
    <name>QuestionFaults</name>
    <message>
        <source>Mark the one that is right.</source>
        <translation>Marca la que es correcta.</translation>
    </message>
    <message>
        <source>Mark all that are right, at least one.</source>
        <translation>Marca todas las correctas, al menos una.</translation>
    </message>
    <message>
        <source>Write 1 to 50 answers that count as right.</source>
        <translation>Escribe de 1 a 50 respuestas que cuenten como correctas.</translation>
    </message>
    <message>
        <source>Write the right number, at most 15 digits.</source>
        <translation>Escribe el número correcto, 15 cifras como máximo.</translation>
    </message>
    <message>
        <source>The key does not fit this type of question.</source>
        <translation>La clave no encaja con este tipo de pregunta.</translation>
    </message>
    <message>
        <source>Write the question: 1 to 500 characters.</source>
        <translation>Escribe la pregunta: de 1 a 500 caracteres.</translation>
    </message>
    <message>
        <source>Points are 0 to 10,000.</source>
        <translation>Los puntos van de 0 a 10 000.</translation>
    </message>
    <message>
        <source>The time is 1 to 600 seconds.</source>
        <translation>El tiempo va de 1 a 600 segundos.</translation>
    </message>
    <message>
        <source>A question has 2 to 8 choices.</source>
        <translation>Una pregunta tiene de 2 a 8 opciones.</translation>
    </message>
    <message>
        <source>Write 1 to 200 characters, or remove this line.</source>
        <translation>Escribe de 1 a 200 caracteres, o quita esta línea.</translation>
    </message>
    <message>
        <source>The tolerance is 0 or more, and 0 when the nearest win.</source>
        <translation>La tolerancia es 0 o más, y 0 cuando ganan los más cercanos.</translation>
    </message>
    <message>
        <source>At most 2,000 characters.</source>
        <translation>Como máximo 2000 caracteres.</translation>
    </message>
    <message>
        <source>Write 1 to 200 characters, add a picture, or remove this line.</source>
        <translation>Escribe de 1 a 200 caracteres, añade una imagen o quita esta línea.</translation>
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
        <translation>El de la sala</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
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
Respuesta correcta: %2
%3 de %4 jugadores respondieron, %5 bien</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Average time</source>
        <translation>Tiempo medio</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>¿Qué quieres preguntar?</translation>
    </message>
    <message>
        <source>Enter goes to the answers, Shift+Enter begins a new line</source>
        <translation>Intro va a las respuestas, Mayús+Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Shown with the right answer, never before.</source>
        <translation>Se muestra con la respuesta correcta, nunca antes.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>For your eyes only.</source>
        <translation>Solo para tus ojos.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>When it differs from the pack&apos;s.</source>
        <translation>Si es distinta de la del paquete.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Polls and slides bring no points.</source>
        <translation>Las encuestas y las diapositivas no dan puntos.</translation>
    </message>
    <message>
        <source>Players stake points on it</source>
        <translation>Los jugadores apuestan puntos</translation>
    </message>
    <message>
        <source>Everybody may stake up to this many, and who has more, all of it.</source>
        <translation>Todos pueden apostar hasta esta cantidad, y quien tiene más, todo.</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>doesn&apos;t count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>everybody was right</source>
        <translation>todos acertaron</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
</context>
<context>
    <name>QuestionMedia</name>
    <message>
        <source>A sound for the question</source>
        <translation>Un sonido para la pregunta</translation>
    </message>
    <message>
        <source>A picture for the question</source>
        <translation>Una imagen para la pregunta</translation>
    </message>
    <message>
        <source>A picture for the answer</source>
        <translation>Una imagen para la respuesta</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>Sonidos (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>A sound has at most 5 MB. Choose a shorter one.</source>
        <translation>Un sonido tiene como máximo 5 MB. Elige uno más corto.</translation>
    </message>
    <message>
        <source>This is not a sound in MP3, Ogg or WAV format.</source>
        <translation>Esto no es un sonido en formato MP3, Ogg o WAV.</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>This question doesn&apos;t count.</source>
        <translation>Esta pregunta no cuenta.</translation>
    </message>
    <message>
        <source>Players see only the number and the category so far.</source>
        <translation>Los jugadores solo ven aún el número y la categoría.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 han respondido</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
    <message>
        <source>Explanation, shown with the answer</source>
        <translation>Explicación, se muestra con la respuesta</translation>
    </message>
    <message>
        <source>Show who has not answered</source>
        <translation>Mostrar quién no ha respondido</translation>
    </message>
    <message>
        <source>Show who is away</source>
        <translation>Mostrar los ausentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet</source>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Faltan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not answered yet: show who</source>
        <translation>
            <numerusform>%Ln persona no ha respondido: mostrar</numerusform>
            <numerusform>%Ln no han respondido: mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln ausente</numerusform>
            <numerusform>%Ln ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are away: show who</source>
        <translation>
            <numerusform>%Ln persona ausente: mostrar</numerusform>
            <numerusform>%Ln ausentes: mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Introduction of the round, on all screens</source>
        <translation>Presentación de la ronda, en todas las pantallas</translation>
    </message>
    <message>
        <source>Break after round %1 of %2</source>
        <translation>Descanso tras la ronda %1 de %2</translation>
    </message>
    <message>
        <source>Next: round %1, %2</source>
        <translation>A continuación: ronda %1, %2</translation>
    </message>
    <message>
        <source>The next round begins by itself.</source>
        <translation>La siguiente ronda empieza sola.</translation>
    </message>
    <message>
        <source>You begin the next round.</source>
        <translation>Tú empiezas la siguiente ronda.</translation>
    </message>
    <message>
        <source>%1 of %2 have staked · %3 in all</source>
        <translation>%1 de %2 han apostado · %3 en total</translation>
    </message>
    <message>
        <source>%1 of %2 buzzed</source>
        <translation>%1 de %2 han pulsado</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3 at stake</source>
        <translation>%1 de %2 han respondido · %3 en juego</translation>
    </message>
    <message>
        <source>Show who has not staked</source>
        <translation>Mostrar quién no ha apostado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not staked yet: show who</source>
        <translation>
            <numerusform>%Ln no ha apostado todavía: mostrar quién</numerusform>
            <numerusform>%Ln no han apostado todavía: mostrar quiénes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPreview</name>
    <message>
        <source>On the audience screen</source>
        <translation>En la pantalla del público</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>En un móvil</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Room %1, %2</source>
        <translation>Sala %1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>RecycleBinDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Empty recycle bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Deleted packs</source>
        <translation>Paquetes eliminados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Deleted packs stay here for 30 days, then they are gone for good.</source>
        <translation>Los paquetes eliminados se quedan aquí 30 días; después desaparecen para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln pack(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar %Ln paquete para siempre?</numerusform>
            <numerusform>¿Eliminar %Ln paquetes para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be restored after that.</source>
        <translation>Después no se pueden restaurar.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>%1 · deleted: %2</source>
        <translation>%1 · eliminado: %2</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>How many phones</source>
        <translation>Cuántos móviles</translation>
    </message>
    <message>
        <source>How far the rehearsal is</source>
        <translation>Cómo va el ensayo</translation>
    </message>
    <message>
        <source>%1 connected now; they would notice it for a moment.</source>
        <translation>%1 conectados ahora; lo notarían un momento.</translation>
    </message>
</context>
<context>
    <name>RehearsalWords</name>
    <message>
        <source>“%1” is being played, and a rehearsal would slow it down. Rehearse when that game is over.</source>
        <translation>«%1» está en marcha, y un ensayo la frenaría. Ensaya cuando termine esa partida.</translation>
    </message>
    <message>
        <source>The system allows this program too few open files for %1 simulated phones; %2 would do. Real phones need half as many. The limit is raised with ulimit -n.</source>
        <translation>El sistema permite a este programa muy pocos archivos abiertos para %1 móviles simulados; con %2 funcionaría. Los de verdad necesitan la mitad. El límite se sube con ulimit -n.</translation>
    </message>
    <message>
        <source>No simulated phone got in. Look at the port above, then try again.</source>
        <translation>No entró ningún móvil simulado. Mira el puerto de arriba e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>It took more than three minutes and was given up. Try with fewer phones.</source>
        <translation>Tardó más de tres minutos y se abandonó. Prueba con menos móviles.</translation>
    </message>
    <message>
        <source>There was no room for it: %1</source>
        <translation>No hubo sala para ello: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Simulated phones play four questions on this computer, in about half a minute. Nobody sees it, and nothing of it stays.</source>
        <translation>Móviles simulados juegan cuatro preguntas en este ordenador, en medio minuto. Nadie lo ve, y no queda nada.</translation>
    </message>
    <message>
        <source>%1 of %2 phones are in.</source>
        <translation>%1 de %2 móviles están dentro.</translation>
    </message>
    <message>
        <source>Question %1 of %2. %3 answers so far.</source>
        <translation>Pregunta %1 de %2. %3 respuestas hasta ahora.</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>Recogiendo…</translation>
    </message>
    <message>
        <source>Called off. Nothing of it is left.</source>
        <translation>Cancelado. No queda nada.</translation>
    </message>
    <message>
        <source>This computer served %1 of %2 phones to the end.</source>
        <translation>Este ordenador atendió %1 de %2 móviles hasta el final.</translation>
    </message>
    <message>
        <source>This computer served %1 phones with %2.</source>
        <translation>Este ordenador atendió %1 móviles con %2.</translation>
    </message>
    <message>
        <source>Good: everybody got in, nothing was lost, and 99 of 100 answers were confirmed within 100 ms and questions there within 200 ms. Up to 500 ms: look at this. Else: not good.</source>
        <translation>Bien: todos entraron, no se perdió nada, y 99 de 100 respuestas se confirmaron en 100 ms y las preguntas llegaron en 200 ms. Hasta 500 ms: míralo. Si no: mal.</translation>
    </message>
    <message>
        <source>%1 answers were lost.</source>
        <translation>Se perdieron %1 respuestas.</translation>
    </message>
    <message>
        <source>Half of the answers were confirmed within %1, 99 of 100 within %2. A question was on half of the phones within %3, on 99 of 100 within %4.</source>
        <translation>La mitad de las respuestas se confirmó en %1, 99 de 100 en %2. Una pregunta estaba en la mitad de los móviles en %3, en 99 de 100 en %4.</translation>
    </message>
    <message>
        <source>The processor is the limit: the quiz took %1 of one core in the busiest second.</source>
        <translation>El procesador es el límite: el concurso usó %1 de un núcleo en el segundo más cargado.</translation>
    </message>
    <message>
        <source>All processors were busy, mostly with the simulated phones and other programs: the quiz itself took %1 of one core. Real phones bring their own.</source>
        <translation>Todos los procesadores estaban ocupados, sobre todo con los móviles simulados y otros programas: el concurso usó %1 de un núcleo. Los de verdad traen el suyo.</translation>
    </message>
    <message>
        <source>The quiz took %1 of one core in the busiest second; there is room for more.</source>
        <translation>El concurso usó %1 de un núcleo en el segundo más cargado; queda margen.</translation>
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
        <translation>La partida ha terminado</translation>
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
        <translation>Jugar otra vez</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Players as CSV…</source>
        <translation>Jugadores como CSV…</translation>
    </message>
    <message>
        <source> players</source>
        <translation> jugadores</translation>
    </message>
    <message>
        <source>All answers as CSV…</source>
        <translation>Todas las respuestas como CSV…</translation>
    </message>
    <message>
        <source> answers</source>
        <translation> respuestas</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <translation>Todo como JSON…</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Guardar resultados</translation>
    </message>
    <message>
        <source>The results were not saved. %1.</source>
        <translation>Los resultados no se han guardado. %1.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Hoja de cálculo (XLSX)…</translation>
    </message>
    <message>
        <source>Page to print (HTML)…</source>
        <translation>Página para imprimir (HTML)…</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save results</source>
        <translation>Guardar resultados</translation>
    </message>
    <message>
        <source>Find a game or a winner</source>
        <translation>Buscar una partida o un ganador</translation>
    </message>
    <message>
        <source>Pick a game</source>
        <translation>Elige una partida</translation>
    </message>
    <message>
        <source>Its podium, players and questions show here.</source>
        <translation>Aquí se ven su podio, sus jugadores y sus preguntas.</translation>
    </message>
    <message>
        <source>No games yet</source>
        <translation>Aún no hay partidas</translation>
    </message>
    <message>
        <source>When a game is over, it comes here by itself: who won, how each question went, and a button to host it again. It stays when its room is gone.</source>
        <translation>Una partida terminada viene aquí sola: quién ganó, cómo fue cada pregunta y un botón para jugarla otra vez. Se queda aunque su sala ya no esté.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Past games</source>
        <translation>Partidas pasadas</translation>
    </message>
    <message>
        <source>No game is like that.</source>
        <translation>Ninguna partida coincide.</translation>
    </message>
    <message>
        <source>Keep games</source>
        <translation>Conservar partidas</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>for %1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>The results of “%1” are deleted.</source>
        <translation>Los resultados de «%1» se han eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln older game(s)?</source>
        <translation>
            <numerusform>¿Eliminar una partida más antigua?</numerusform>
            <numerusform>¿Eliminar %Ln partidas más antiguas?</numerusform>
        </translation>
    </message>
    <message>
        <source>What ended more than %1 days ago is deleted now, and from now on every day. It is gone for good.</source>
        <translation>Lo que terminó hace más de %1 días se elimina ahora y, desde hoy, cada día. Es definitivo.</translation>
    </message>
    <message>
        <source>Delete older games</source>
        <translation>Eliminar las antiguas</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Replace all</source>
        <translation>Sustituir todas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>These are good</source>
        <translation>Están bien</translation>
    </message>
    <message>
        <source>Read the questions first</source>
        <translation>Lee primero las preguntas</translation>
    </message>
    <message>
        <source>They were made for “%1”, and nobody has checked whether they are true. Players see nothing of them before the game.</source>
        <translation>Se hicieron para «%1», y nadie ha comprobado si son ciertas. Los jugadores no ven nada de ellas antes de la partida.</translation>
    </message>
    <message>
        <source>Asking for other questions…</source>
        <translation>Pidiendo otras preguntas…</translation>
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
        <translation>%1 segundos más para todos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Leave this question uncounted and go on</source>
        <translation>Dejar esta pregunta sin contar y seguir</translation>
    </message>
    <message>
        <source>Void question</source>
        <translation>Anular pregunta</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Mensaje…</translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>Pantalla negra</translation>
    </message>
    <message>
        <source>End game…</source>
        <translation>Terminar partida…</translation>
    </message>
    <message>
        <source>Unlock room</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>Lock room</source>
        <translation>Cerrar la sala</translation>
    </message>
    <message>
        <source>Let new players in again</source>
        <translation>Dejar entrar otra vez a jugadores</translation>
    </message>
    <message>
        <source>Let no new players in</source>
        <translation>No dejar entrar a nadie más</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Let this question count again</source>
        <translation>Contar otra vez esta pregunta</translation>
    </message>
    <message>
        <source>Nobody gets points for the question just closed</source>
        <translation>Nadie recibe puntos por la pregunta recién cerrada</translation>
    </message>
    <message>
        <source>Take the message off all screens</source>
        <translation>Quitar el mensaje de todas las pantallas</translation>
    </message>
    <message>
        <source>Show a message on all screens</source>
        <translation>Mostrar un mensaje en todas las pantallas</translation>
    </message>
    <message>
        <source>Show the screens again</source>
        <translation>Volver a mostrar las pantallas</translation>
    </message>
    <message>
        <source>Make all screens black</source>
        <translation>Poner en negro todas las pantallas</translation>
    </message>
    <message>
        <source>Skip this question?</source>
        <translation>¿Saltar esta pregunta?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) are in already and will not count. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln respuesta ya ha llegado y no contará. No se puede deshacer.</numerusform>
            <numerusform>%Ln respuestas ya han llegado y no contarán. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip question</source>
        <translation>Saltar pregunta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>End this game now?</source>
        <translation>¿Terminar esta partida ahora?</translation>
    </message>
    <message>
        <source>An open question is closed and counted, then everybody sees the podium. The game can&apos;t be taken up again.</source>
        <translation>Una pregunta abierta se cierra y cuenta, y luego todos ven el podio. La partida no se puede retomar.</translation>
    </message>
    <message>
        <source>End game</source>
        <translation>Terminar partida</translation>
    </message>
    <message>
        <source>Go on playing</source>
        <translation>Seguir jugando</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Players may send applause and the like to the screens</source>
        <translation>Permitir enviar aplausos y similares a las pantallas</translation>
    </message>
</context>
<context>
    <name>RoomListActions</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>End game…</source>
        <translation>Terminar partida…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>End the game in “%1” now?</source>
        <translation>¿Terminar ahora la partida de «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln game(s) now?</source>
        <translation>
            <numerusform>¿Terminar %Ln partida ahora?</numerusform>
            <numerusform>¿Terminar %Ln partidas ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>An open question is closed and counted, then everybody sees the podium. The game can&apos;t be taken up again.</source>
        <translation>Una pregunta abierta se cierra y cuenta, y luego todos ven el podio. La partida no se puede retomar.</translation>
    </message>
    <message>
        <source>Open questions are closed and counted, then everybody sees the podium. The games can&apos;t be taken up again.</source>
        <translation>Las preguntas abiertas se cierran y cuentan, y luego todos ven el podio. Las partidas no se pueden retomar.</translation>
    </message>
    <message>
        <source>End game</source>
        <translation>Terminar partida</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln game(s)</source>
        <translation>
            <numerusform>Terminar %Ln partida</numerusform>
            <numerusform>Terminar %Ln partidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on playing</source>
        <translation>Seguir jugando</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln room(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln sala?</numerusform>
            <numerusform>¿Eliminar %Ln salas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) are running.</source>
        <translation>
            <numerusform>Hay una partida en marcha.</numerusform>
            <numerusform>Hay %Ln partidas en marcha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is put out, and all points are gone for good. To keep the results, end the game first.</source>
        <translation>Todos salen y todos los puntos se pierden para siempre. Para conservar los resultados, termina antes la partida.</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Eliminar sala</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln room(s)</source>
        <translation>
            <numerusform>Eliminar %Ln sala</numerusform>
            <numerusform>Eliminar %Ln salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Dejar</translation>
    </message>
</context>
<context>
    <name>RoomListModel</name>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 de %2 con conexión</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Back into the main window</source>
        <translation>Volver a la ventana principal</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <translation>En su propia ventana</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Volver a todas las salas</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>Ventana del público</translation>
    </message>
    <message>
        <source>The screens are black.</source>
        <translation>Las pantallas están en negro.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>On all screens: “%1”</source>
        <translation>En todas las pantallas: «%1»</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>This file is damaged or not whole. Choose another picture.</source>
        <translation>Este archivo está dañado o incompleto. Elige otra imagen.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>Este archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>This is not a picture in PNG, JPEG, WebP or GIF format.</source>
        <translation>No es una imagen en formato PNG, JPEG, WebP o GIF.</translation>
    </message>
    <message>
        <source>A picture has at most 10 MB and 40 megapixels. Choose a smaller one.</source>
        <translation>Una imagen tiene como máximo 10 MB y 40 megapíxeles. Elige una más pequeña.</translation>
    </message>
</context>
<context>
    <name>RoomPresets</name>
    <message>
        <source>Quick quiz</source>
        <translation>Concurso rápido</translation>
    </message>
    <message>
        <source>Short questions that follow each other by themselves.</source>
        <translation>Preguntas cortas que se suceden solas.</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Time to think, right answers before fast ones, and you talk about each before you go on.</source>
        <translation>Tiempo para pensar, acertar antes que correr, y comentas cada pregunta antes de seguir.</translation>
    </message>
    <message>
        <source>Pub quiz</source>
        <translation>Concurso de bar</translation>
    </message>
    <message>
        <source>You host: every step waits for you, every right answer counts the same.</source>
        <translation>Presentas tú: cada paso te espera, cada acierto vale lo mismo.</translation>
    </message>
    <message>
        <source>Big show</source>
        <translation>Gran espectáculo</translation>
    </message>
    <message>
        <source>A full house looks at the big screen; phones are only for answering.</source>
        <translation>Una sala llena mira la pantalla grande; los móviles son solo para responder.</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;Audience window</source>
        <translation>Ventana del &amp;público</translation>
    </message>
    <message>
        <source>&amp;Back into the main window</source>
        <translation>&amp;Volver a la ventana principal</translation>
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
        <translation>Ronda %1</translation>
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
        <translation>Empezar una ronda aquí</translation>
    </message>
    <message>
        <source>This pack has no rounds: it is played in one go. A round begins with its title on all screens and ends with the leaderboard and a break.</source>
        <translation>Este paquete no tiene rondas: se juega de un tirón. Una ronda empieza con su título en todas las pantallas y termina con la clasificación y un descanso.</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>Quitar esta ronda</translation>
    </message>
    <message>
        <source>Its questions join the round before it</source>
        <translation>Sus preguntas pasan a la ronda anterior</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Shown with the title, before the first question.</source>
        <translation>Se muestra con el título, antes de la primera pregunta.</translation>
    </message>
    <message>
        <source>As the room has it</source>
        <translation>Como en la sala</translation>
    </message>
    <message>
        <source>After each question</source>
        <translation>Tras cada pregunta</translation>
    </message>
    <message>
        <source>Only at the end of the round</source>
        <translation>Solo al final de la ronda</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>Sin descanso</translation>
    </message>
    <message>
        <source>Points for right answers</source>
        <translation>Puntos por respuestas correctas</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Break after it</source>
        <translation>Descanso después</translation>
    </message>
    <message>
        <source>There is none after the last round.</source>
        <translation>No hay ninguno tras la última ronda.</translation>
    </message>
    <message>
        <source>Round %1 of %2 · %3</source>
        <translation>Ronda %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Give the round a title.</source>
        <translation>Ponle un título a la ronda.</translation>
    </message>
    <message>
        <source>Write at most 500 characters.</source>
        <translation>Escribe como máximo 500 caracteres.</translation>
    </message>
</context>
<context>
    <name>ScoringSection</name>
    <message>
        <source>All points at once, half of them in the last moment.</source>
        <translation>Todos los puntos al principio, la mitad en el último momento.</translation>
    </message>
    <message>
        <source>All points at once, next to none in the last moment.</source>
        <translation>Todos los puntos al principio, casi nada en el último momento.</translation>
    </message>
    <message>
        <source>Time doesn&apos;t count; many will share a rank.</source>
        <translation>El tiempo no cuenta; muchos compartirán puesto.</translation>
    </message>
    <message>
        <source>The first gets all points, each after that 5 % less, at least half.</source>
        <translation>El primer acierto se lo lleva todo, cada siguiente un 5 % menos, al menos la mitad.</translation>
    </message>
    <message>
        <source>However fast somebody is, one more right answer beats it.</source>
        <translation>Por rápido que sea alguien, un acierto más lo supera.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Bonus for right answers in a row</source>
        <translation>Premio por aciertos seguidos</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>100 points from the second on, 100 more each time, at most 500.</source>
        <translation>100 puntos desde el segundo, 100 más cada vez, 500 como máximo.</translation>
    </message>
    <message>
        <source>A wrong answer costs</source>
        <translation>Un fallo cuesta</translation>
    </message>
    <message>
        <source>Of the question&apos;s points. A score never falls below 0.</source>
        <translation>De los puntos de la pregunta. Nadie baja de 0.</translation>
    </message>
    <message>
        <source>bonus in a row</source>
        <translation>premio por racha</translation>
    </message>
    <message>
        <source>wrong answers cost %1 %</source>
        <translation>los fallos cuestan %1 %</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <source>These settings are as they were at first.</source>
        <translation>Estos ajustes están como al principio.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Some of this counts from the next start on. A game is running, so leave that for later.</source>
        <translation>Parte de esto cuenta desde el próximo inicio. Hay una partida en marcha, así que mejor después.</translation>
    </message>
    <message>
        <source>Some of this counts from the next start on.</source>
        <translation>Parte de esto cuenta desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>ShelvedQuestionsModel</name>
    <message>
        <source>Also in %1</source>
        <translation>También en %1</translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <translation>%1, la última el %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Points show here after the first question.</source>
        <translation>Los puntos aparecen aquí tras la primera pregunta.</translation>
    </message>
    <message>
        <source>Questions of this game</source>
        <translation>Preguntas de esta partida</translation>
    </message>
    <message>
        <source>Correct this question…</source>
        <translation>Corregir esta pregunta…</translation>
    </message>
    <message>
        <source>Void it, count everybody as right or name another right answer</source>
        <translation>Anularla, dar por buena a todos o indicar otra respuesta correcta</translation>
    </message>
</context>
<context>
    <name>SoundCue</name>
    <message>
        <source>Lobby music</source>
        <translation>Música de espera</translation>
    </message>
    <message>
        <source>Last five seconds</source>
        <translation>Últimos cinco segundos</translation>
    </message>
    <message>
        <source>Time&apos;s up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>Podio</translation>
    </message>
    <message>
        <source>Buzzer</source>
        <translation>Pulsador</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Respuesta incorrecta</translation>
    </message>
</context>
<context>
    <name>SoundField</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Another sound…</source>
        <translation>Otro sonido…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the sound</source>
        <translation>Quitar el sonido</translation>
    </message>
    <message>
        <source>Reading the sound…</source>
        <translation>Leyendo el sonido…</translation>
    </message>
    <message>
        <source>This computer does not have the sound.</source>
        <translation>Este ordenador no tiene el sonido.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>SoundMachine</name>
    <message>
        <source>“%1” can&apos;t be opened. Choose the file anew.</source>
        <translation>«%1» no se puede abrir. Elige el archivo de nuevo.</translation>
    </message>
    <message>
        <source>All sounds are switched off in the settings.</source>
        <translation>Todos los sonidos están desactivados en los ajustes.</translation>
    </message>
    <message>
        <source>This computer has nothing to play sounds with.</source>
        <translation>Este ordenador no tiene con qué reproducir sonidos.</translation>
    </message>
    <message>
        <source>This sound can&apos;t be played here.</source>
        <translation>Este sonido no se puede reproducir aquí.</translation>
    </message>
</context>
<context>
    <name>SoundSettingsPanel</name>
    <message>
        <source>Mute all sounds</source>
        <translation>Silenciar todo</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen to “%1”</source>
        <translation>Escuchar «%1»</translation>
    </message>
    <message>
        <source>Volume of “%1”</source>
        <translation>Volumen de «%1»</translation>
    </message>
    <message>
        <source>Built-in sound</source>
        <translation>Sonido incluido</translation>
    </message>
    <message>
        <source>Choose a sound for “%1”</source>
        <translation>Elegir un sonido para «%1»</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>Sonidos (*.wav)</translation>
    </message>
    <message>
        <source>Use the built-in sound</source>
        <translation>Usar el sonido incluido</translation>
    </message>
    <message>
        <source>%1 Until then the built-in sound is played.</source>
        <translation>%1 Hasta entonces suena el incluido.</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>“%1” is not a picture that Quizstage can read. Use a PNG, JPEG or SVG file.</source>
        <translation>«%1» no es una imagen que Quizstage pueda leer. Usa un archivo PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB. Use a smaller picture.</source>
        <translation>«%1» pasa de 20 MB. Usa una imagen más pequeña.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is more than 32 million. Use a smaller picture.</source>
        <translation>«%1» tiene %2 × %3 píxeles, más de 32 millones. Usa una imagen más pequeña.</translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>Friday quiz</source>
        <translation>Concurso del viernes</translation>
    </message>
    <message>
        <source>Which river runs through Vienna?</source>
        <translation>¿Qué río pasa por Viena?</translation>
    </message>
    <message>
        <source>Rhine</source>
        <translation>Rin</translation>
    </message>
    <message>
        <source>Danube</source>
        <translation>Danubio</translation>
    </message>
    <message>
        <source>Elbe</source>
        <translation>Elba</translation>
    </message>
    <message>
        <source>Oder</source>
        <translation>Óder</translation>
    </message>
    <message>
        <source>Join screen</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Resultado final</translation>
    </message>
</context>
<context>
    <name>StageSettingsPanel</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Use no logo</source>
        <translation>No usar logotipo</translation>
    </message>
    <message>
        <source>The theme&apos;s colour</source>
        <translation>El color del tema</translation>
    </message>
    <message>
        <source>Choose a background picture</source>
        <translation>Elegir una imagen de fondo</translation>
    </message>
    <message>
        <source>Use no background picture</source>
        <translation>No usar imagen de fondo</translation>
    </message>
    <message>
        <source>Less motion: cross-fades, no confetti</source>
        <translation>Menos movimiento: solo fundidos, sin confeti</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Another than the host&apos;s</source>
        <translation>Una distinta de la tuya</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (no conectada)</translation>
    </message>
</context>
<context>
    <name>StageTheme</name>
    <message>
        <source>Daylight</source>
        <translation>Luz del día</translation>
    </message>
    <message>
        <source>Chalkboard</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Teatro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>No game is running</source>
        <translation>No hay ninguna partida en marcha</translation>
    </message>
    <message>
        <source>%1 games are running</source>
        <translation>Hay %1 partidas en marcha</translation>
    </message>
    <message>
        <source>Open Quizstage</source>
        <translation>Abrir Quizstage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Everybody plays alone</source>
        <translation>Cada cual juega solo</translation>
    </message>
    <message>
        <source>Players pick a team</source>
        <translation>Los jugadores eligen equipo</translation>
    </message>
    <message>
        <source>Players are dealt to teams</source>
        <translation>Los jugadores se reparten en equipos</translation>
    </message>
    <message>
        <source>On their phones, when they join.</source>
        <translation>En su móvil, al entrar.</translation>
    </message>
    <message>
        <source>Whoever joins comes into the smallest team.</source>
        <translation>Quien entra va al equipo más pequeño.</translation>
    </message>
    <message>
        <source>The average of its players</source>
        <translation>La media de sus jugadores</translation>
    </message>
    <message>
        <source>The sum of its players</source>
        <translation>La suma de sus jugadores</translation>
    </message>
    <message>
        <source>Its best player</source>
        <translation>Su mejor jugador</translation>
    </message>
    <message>
        <source>Fair to teams of different size.</source>
        <translation>Justo para equipos de distinto tamaño.</translation>
    </message>
    <message>
        <source>A larger team has it easier.</source>
        <translation>Un equipo grande lo tiene más fácil.</translation>
    </message>
    <message>
        <source>The others help, but bring no points.</source>
        <translation>Los demás ayudan, pero no dan puntos.</translation>
    </message>
    <message>
        <source>Name 2 to 20 teams, with commas between them.</source>
        <translation>Nombra de 2 a 20 equipos, separados por comas.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a team: %2.</source>
        <translation>«%1» no puede ser un equipo: %2.</translation>
    </message>
    <message>
        <source>Two of the names look like “%1”.</source>
        <translation>Dos de los nombres se parecen a «%1».</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>Rojo, Azul</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>A team&apos;s score</source>
        <translation>Puntos de un equipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody plays in a team.</source>
        <translation>Nadie juega en equipo.</translation>
    </message>
    <message>
        <source>2 to 20, with commas between them.</source>
        <translation>De 2 a 20, separados por comas.</translation>
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
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>%1. At most %2 in the time shown.</source>
        <translation>%1. Como máximo %2 en el tiempo mostrado.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time for: %1</source>
        <translation>Tiempo para: %1</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>For example: rivers of Europe</source>
        <translation>Por ejemplo: ríos de Europa</translation>
    </message>
    <message>
        <source>What are the questions about?</source>
        <translation>¿De qué tratan las preguntas?</translation>
    </message>
    <message>
        <source>Who writes the questions</source>
        <translation>Quién escribe las preguntas</translation>
    </message>
    <message>
        <source>host.key is in Quizstage&apos;s data folder. docs/protocol.md, section 7, says how to write a generator of your own.</source>
        <translation>host.key está en la carpeta de datos de Quizstage. docs/protocol.md, apartado 7, dice cómo escribir un generador propio.</translation>
    </message>
    <message>
        <source>Say what the questions are about.</source>
        <translation>Di de qué tratan las preguntas.</translation>
    </message>
    <message>
        <source>A topic has at most 200 characters; this one has %1.</source>
        <translation>Un tema tiene 200 caracteres como máximo; este tiene %1.</translation>
    </message>
    <message>
        <source>Quizstage itself: ten questions from its question bank, at once and without the internet, unless docs/generation.md was followed to set up something else.</source>
        <translation>El propio Quizstage: diez preguntas de su banco, al momento y sin internet, salvo que se haya configurado otra cosa según docs/generation.md.</translation>
    </message>
    <message>
        <source>The bank knows history, geography, science, space, animals, plants, music, film and TV, literature, art, sports, food, technology, languages, myths and more, and narrower topics such as rivers or Shakespeare. General knowledge is a mix of everything.</source>
        <translation>El banco sabe de historia, geografía, ciencia, espacio, animales, plantas, música, cine y televisión, literatura, arte, deporte, comida, tecnología, idiomas, mitos y más, y de temas más estrechos como ríos o Shakespeare. Sus preguntas están en inglés. General knowledge es una mezcla de todo.</translation>
    </message>
    <message>
        <source>Until the questions are there the room waits. People can join already. You can call it off at any time.</source>
        <translation>Hasta que lleguen las preguntas la sala espera. Ya se puede entrar. Puedes cancelarla cuando quieras.</translation>
    </message>
    <message>
        <source>Programs of your own</source>
        <translation>Programas propios</translation>
    </message>
    <message>
        <source>One that is connected hears of the new room and can bring its questions; it goes first. The example that comes with Quizstage makes sums on any topic:</source>
        <translation>Uno que esté conectado se entera de la nueva sala y puede traer sus preguntas; va primero. El ejemplo que viene con Quizstage hace sumas sobre cualquier tema:</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Sorpréndeme</translation>
    </message>
    <message>
        <source>You see the questions only in the game.</source>
        <translation>Ves las preguntas solo en la partida.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Call it off</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Eliminar sala</translation>
    </message>
    <message>
        <source>Waiting for questions on “%1”</source>
        <translation>Esperando preguntas sobre «%1»</translation>
    </message>
    <message>
        <source>This room gets no questions</source>
        <translation>Esta sala no tendrá preguntas</translation>
    </message>
    <message>
        <source>The host has called it off.</source>
        <translation>La canceló quien presenta.</translation>
    </message>
    <message>
        <source>Quizstage makes them, or a program that is connected to this node brings them. The room has waited since %1, and is ready to start as soon as they are there. People can join already, at %2 with the code %3.</source>
        <translation>Quizstage las hace, o las trae un programa conectado a este nodo. La sala espera desde las %1 y está lista en cuanto lleguen. Ya se puede entrar, en %2 con el código %3.</translation>
    </message>
    <message>
        <source>Trying again makes a room with the same topic, options and picture, and deletes this one. It has a code of its own, so people join anew. For another topic, or a pack, make a new room.</source>
        <translation>Al intentarlo otra vez se crea una sala con el mismo tema, opciones e imagen, y se elimina esta. Tiene código propio, así que hay que entrar de nuevo. Para otro tema, o un paquete, crea una sala nueva.</translation>
    </message>
    <message>
        <source>Call “%1” off?</source>
        <translation>¿Cancelar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s) have joined. They will see that there is no game, and a new room has another code.</source>
        <translation>
            <numerusform>Ya se ha unido un jugador y verá que no hay partida. Una sala nueva tendrá otro código.</numerusform>
            <numerusform>Ya se han unido %Ln jugadores y verán que no hay partida. Una sala nueva tendrá otro código.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Programs that listen have %1 s to bring them.</source>
        <translation>Los programas que escuchan tienen %1 s para traerlas.</translation>
    </message>
    <message>
        <source>the question bank</source>
        <translation>el banco de preguntas</translation>
    </message>
    <message>
        <source>%1 of %2 questions are there. Asking %3, for %4 s at most.</source>
        <translation>Hay %1 de %2 preguntas. Se consulta: %3, durante %4 s como máximo.</translation>
    </message>
</context>
<context>
    <name>WavFormat</name>
    <message>
        <source>“%1” is not a WAV file. Convert it to WAV (16 bit PCM) and choose it again.</source>
        <translation>«%1» no es un archivo WAV. Conviértelo a WAV (PCM de 16 bits) y elígelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB. Use a shorter sound.</source>
        <translation>«%1» pasa de 50 MB. Usa un sonido más corto.</translation>
    </message>
    <message>
        <source>“%1” is a WAV file of a kind that can&apos;t be played. Convert it to 16 bit PCM, mono or stereo.</source>
        <translation>«%1» es un archivo WAV de un tipo que no se puede reproducir. Conviértelo a PCM de 16 bits, mono o estéreo.</translation>
    </message>
    <message>
        <source>“%1” has no sound in it. Choose another file.</source>
        <translation>«%1» no tiene sonido. Elige otro archivo.</translation>
    </message>
</context>
<context>
    <name>WifiFields</name>
    <message>
        <source>Show a Wi-Fi code on the join screen</source>
        <translation>Mostrar un código wifi en la entrada</translation>
    </message>
    <message>
        <source>The network is hidden</source>
        <translation>La red está oculta</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>Password; the room will see it</source>
        <translation>Contraseña; el público la verá</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA, WPA2 o WPA3</translation>
    </message>
    <message>
        <source>WEP</source>
        <translation>WEP</translation>
    </message>
    <message>
        <source>Open, without a password</source>
        <translation>Abierta, sin contraseña</translation>
    </message>
    <message>
        <source>%1 Until then the code is not shown.</source>
        <translation>%1 Hasta entonces no se muestra el código.</translation>
    </message>
</context>
<context>
    <name>WifiNetwork</name>
    <message>
        <source>A WPA password has 8 to 63 characters.</source>
        <translation>Una contraseña WPA tiene de 8 a 63 caracteres.</translation>
    </message>
    <message>
        <source>Type the network&apos;s name.</source>
        <translation>Escribe el nombre de la red.</translation>
    </message>
    <message>
        <source>A network&apos;s name has at most 32 characters.</source>
        <translation>El nombre de una red tiene 32 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Type the network&apos;s password.</source>
        <translation>Escribe la contraseña de la red.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Preparados</translation>
    </message>
    <message>
        <source>Question open</source>
        <translation>Pregunta abierta</translation>
    </message>
    <message>
        <source>Answer shown</source>
        <translation>Respuesta visible</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s)</source>
        <translation>
            <numerusform>%Ln jugador</numerusform>
            <numerusform>%Ln jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Aún no hay nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s) are here.</source>
        <translation>
            <numerusform>%Ln jugador está aquí.</numerusform>
            <numerusform>%Ln jugadores están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>several may be right</source>
        <translation>puede haber varias correctas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Writing questions</source>
        <translation>Escribiendo preguntas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>Va sola</translation>
    </message>
    <message>
        <source>Waits for you after each question</source>
        <translation>Te espera tras cada pregunta</translation>
    </message>
    <message>
        <source>You move every step</source>
        <translation>Tú das cada paso</translation>
    </message>
    <message>
        <source>Faster is better, down to half</source>
        <translation>Más rápido vale más, al menos la mitad</translation>
    </message>
    <message>
        <source>Faster is better, down to nothing</source>
        <translation>Más rápido vale más, hasta nada</translation>
    </message>
    <message>
        <source>Every right answer counts the same</source>
        <translation>Cada acierto vale lo mismo</translation>
    </message>
    <message>
        <source>First right answers earn most</source>
        <translation>Los primeros aciertos ganan más</translation>
    </message>
    <message>
        <source>Right answers first, speed breaks ties</source>
        <translation>Primero aciertos, la rapidez desempata</translation>
    </message>
    <message>
        <source>Can join and play</source>
        <translation>Pueden entrar y jugar</translation>
    </message>
    <message>
        <source>Can&apos;t join</source>
        <translation>No pueden entrar</translation>
    </message>
    <message>
        <source>Can watch</source>
        <translation>Pueden mirar</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Abierta a todos</translation>
    </message>
    <message>
        <source>You let each one in</source>
        <translation>Dejas entrar uno a uno</translation>
    </message>
    <message>
        <source>Locked at first</source>
        <translation>Cerrada al principio</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>Mixed, the same for all</source>
        <translation>Mezcladas, igual para todos</translation>
    </message>
    <message>
        <source>Mixed for each player</source>
        <translation>Mezcladas para cada jugador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln program(s) listen to this node now.</source>
        <translation>
            <numerusform>Un programa escucha a este nodo ahora.</numerusform>
            <numerusform>%Ln programas escuchan a este nodo ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program listens to this node now; one may listen to Redis.</source>
        <translation>Ningún programa escucha a este nodo ahora; quizá uno escuche a Redis.</translation>
    </message>
    <message>
        <source>No program listens to this node now.</source>
        <translation>Ningún programa escucha a este nodo ahora.</translation>
    </message>
    <message>
        <source>This room is gone. It was deleted or has expired.</source>
        <translation>Esta sala ya no está. Se eliminó o ha caducado.</translation>
    </message>
    <message>
        <source>This player has already left the room.</source>
        <translation>Esta persona ya ha salido de la sala.</translation>
    </message>
    <message>
        <source>This pack is gone. Pick another one.</source>
        <translation>Este paquete ya no está. Elige otro.</translation>
    </message>
    <message>
        <source>The game has moved on meanwhile, so nothing was changed. Look at where it is now and try again.</source>
        <translation>La partida ha avanzado entretanto, así que no ha cambiado nada. Mira dónde está e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The change could not be saved, so it was not made. Try again in a moment.</source>
        <translation>El cambio no se pudo guardar, así que no se hizo. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another computer runs this room now. Nothing was changed here.</source>
        <translation>Otro ordenador lleva ahora esta sala. Aquí no ha cambiado nada.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. Try again.</source>
        <translation>No ha funcionado, y no ha cambiado nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>%1 (the nearest win)</source>
        <translation>%1 (ganan los más cercanos)</translation>
    </message>
    <message>
        <source>typed answer</source>
        <translation>respuesta escrita</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>ordenar</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>encuesta</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>diapositiva</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <translation>Ronda %1 · %2</translation>
    </message>
    <message>
        <source>buzzer</source>
        <translation>pulsador</translation>
    </message>
    <message>
        <source>judged right</source>
        <translation>dada por buena</translation>
    </message>
    <message>
        <source>judged wrong</source>
        <translation>dada por mala</translation>
    </message>
    <message>
        <source>for a stake</source>
        <translation>con apuesta</translation>
    </message>
</context>
</TS>
