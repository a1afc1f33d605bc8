<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AudienceScreen</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Change %Ln question(s)</source>
        <translation>
            <numerusform>Change %Ln question</numerusform>
            <numerusform>Change %Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuzzPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message numerus="yes">
        <source>%Ln room(s) are deleted.</source>
        <translation>
            <numerusform>%Ln room is deleted.</numerusform>
            <numerusform>%Ln rooms are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftNotice</name>
    <message numerus="yes">
        <source>%Ln more pack(s) wait too.</source>
        <translation>
            <numerusform>%Ln more pack waits too.</numerusform>
            <numerusform>%Ln more packs wait too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message numerus="yes">
        <source>%Ln not ready</source>
        <translation>
            <numerusform>%Ln not ready</numerusform>
            <numerusform>%Ln not ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a pack of %Ln question(s)</source>
        <translation>
            <numerusform>Make a pack of %Ln question</numerusform>
            <numerusform>Make a pack of %Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GameListModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more won</source>
        <translation>
            <numerusform>%1 and one more won</numerusform>
            <numerusform>%1 and %Ln more won</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln round</numerusform>
            <numerusform>%Ln rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%Ln file(s) in the packs folder can&apos;t be taken over. %1: %2</source>
        <translation>
            <numerusform>%Ln file in the packs folder can&apos;t be taken over. %1: %2</numerusform>
            <numerusform>%Ln files in the packs folder can&apos;t be taken over. %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackEditing</name>
    <message numerus="yes">
        <source>%Ln question(s) of “%1” were added.</source>
        <translation>
            <numerusform>%Ln question of “%1” was added.</numerusform>
            <numerusform>%Ln questions of “%1” were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already and left out.</source>
        <translation>
            <numerusform>%Ln was here already and left out.</numerusform>
            <numerusform>%Ln were here already and left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackTableModel</name>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message numerus="yes">
        <source>Used %Ln time(s)</source>
        <translation>
            <numerusform>Used %Ln time</numerusform>
            <numerusform>Used %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln away</numerusform>
            <numerusform>%Ln away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let all %Ln in</source>
        <translation>
            <numerusform>Let 1 player in</numerusform>
            <numerusform>Let all %Ln in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message numerus="yes">
        <source>%Ln not yet</source>
        <translation>
            <numerusform>%Ln not yet</numerusform>
            <numerusform>%Ln not yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not answered yet: show who</source>
        <translation>
            <numerusform>%Ln has not answered yet: show who</numerusform>
            <numerusform>%Ln have not answered yet: show who</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln away</numerusform>
            <numerusform>%Ln away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are away: show who</source>
        <translation>
            <numerusform>%Ln is away: show who</numerusform>
            <numerusform>%Ln are away: show who</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not staked yet: show who</source>
        <translation>
            <numerusform>%Ln has not staked yet: show who</numerusform>
            <numerusform>%Ln have not staked yet: show who</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecycleBinDialog</name>
    <message numerus="yes">
        <source>Delete %Ln pack(s) for good?</source>
        <translation>
            <numerusform>Delete one pack for good?</numerusform>
            <numerusform>Delete %Ln packs for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>Delete %Ln older game(s)?</source>
        <translation>
            <numerusform>Delete one older game?</numerusform>
            <numerusform>Delete %Ln older games?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomActions</name>
    <message numerus="yes">
        <source>%Ln answer(s) are in already and will not count. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln answer is in already and will not count. This can&apos;t be undone.</numerusform>
            <numerusform>%Ln answers are in already and will not count. This can&apos;t be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomListActions</name>
    <message numerus="yes">
        <source>End %Ln game(s) now?</source>
        <translation>
            <numerusform>End %Ln game now?</numerusform>
            <numerusform>End %Ln games now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln game(s)</source>
        <translation>
            <numerusform>End %Ln game</numerusform>
            <numerusform>End %Ln games</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln room(s)?</source>
        <translation>
            <numerusform>Delete %Ln room?</numerusform>
            <numerusform>Delete %Ln rooms?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) are running.</source>
        <translation>
            <numerusform>A game is running.</numerusform>
            <numerusform>%Ln games are running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln room(s)</source>
        <translation>
            <numerusform>Delete %Ln room</numerusform>
            <numerusform>Delete %Ln rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%Ln player(s) have joined. They will see that there is no game, and a new room has another code.</source>
        <translation>
            <numerusform>One player has joined and will see that there is no game. A new room has another code.</numerusform>
            <numerusform>%Ln players have joined. They will see that there is no game, and a new room has another code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln player(s)</source>
        <translation>
            <numerusform>%Ln player</numerusform>
            <numerusform>%Ln players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s) are here.</source>
        <translation>
            <numerusform>%Ln player is here.</numerusform>
            <numerusform>%Ln players are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln program(s) listen to this node now.</source>
        <translation>
            <numerusform>One program listens to this node now.</numerusform>
            <numerusform>%Ln programs listen to this node now.</numerusform>
        </translation>
    </message>
</context>
</TS>
