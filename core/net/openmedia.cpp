#include "core/net/openmedia.h"

#include "core/view/mediapath.h"

using namespace Qt::StringLiterals;

namespace
{
const QString folder = u"/media/"_s;
}

OpenMedia::OpenMedia(MediaStore &store, const RoomReplicas &replicas, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&replicas, &RoomReplicas::roomOpened, this, &OpenMedia::openAll);
    connect(&replicas, &RoomReplicas::eventApplied, this,
            [this](const GameRoom &room, const RoomEvent &event) {
                if (const auto *opened = std::get_if<QuestionOpened>(&event))
                    open(room, room.questions[opened->index]);
            });
    connect(&replicas, &RoomReplicas::roomRemoved, this, &OpenMedia::close);
}

Result<MediaFile> OpenMedia::load(const QString &name)
{
    const auto opened = m_opened.constFind(folder + name);
    return m_store.load(opened == m_opened.cend() ? name : opened->keptPath.sliced(folder.size()));
}

void OpenMedia::openAll(const GameRoom &room)
{
    // After a reset less may be open than before.
    close(room.code);
    for (qsizetype index = 0; index < room.rounds.size(); ++index) {
        if (room.rounds[index].opened)
            open(room, room.questions[index]);
    }
}

void OpenMedia::open(const GameRoom &room, const Question &question)
{
    for (const QString &path : keptPaths(question))
        m_opened.insert(openedPath(room, question.id, path), {room.code, path});
}

void OpenMedia::close(const RoomCode &code)
{
    m_opened.removeIf([&code](const auto &entry) { return entry->room == code; });
}
