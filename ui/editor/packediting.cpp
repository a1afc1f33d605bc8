#include "ui/editor/packediting.h"

#include "ui/editor/questionedits.h"
#include "ui/words/words.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto draftPause = 800ms;

/// A pack as it is saved: without the spaces that typing leaves behind.
Pack trimmed(Pack pack)
{
    for (QString Pack::*text : {&Pack::title, &Pack::description, &Pack::language, &Pack::author,
                                &Pack::licence})
        pack.*text = (pack.*text).trimmed();
    for (QuizRound &round : pack.rounds) {
        round.title = round.title.trimmed();
        round.introduction = round.introduction.trimmed();
    }
    return pack;
}

} // namespace

PackEditing::PackEditing(HostSession &session, const QString &draftFolder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_drafts(draftFolder)
    , m_media(session.packs(), m_document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftPause);
    connect(&m_pause, &QTimer::timeout, this, &PackEditing::keepNow);
    connect(&m_document, &PackDocument::changed, this, &PackEditing::followChange);
}

PackEditing::~PackEditing()
{
    keepNow();
}

void PackEditing::open(const QString &packId)
{
    const bool isOpen = m_state == State::Ready || m_state == State::Saving;
    if (isOpen && m_document.isChanged() && m_document.pack().id == packId) {
        Q_EMIT opened(std::nullopt);
        return;
    }
    if (m_draftState != DraftState::Waiting && m_draftState != DraftState::Failed) {
        openNext(packId);
        return;
    }
    // What can't be kept must not go away for another pack.
    m_pause.stop();
    m_drafts.keep(m_document.pack(), [this, packId](const Result<void> &kept) {
        if (kept)
            openNext(packId);
        else
            finishDraft(kept);
    });
}

void PackEditing::openNext(const QString &packId)
{
    const quint64 request = ++m_request;
    m_draftState = DraftState::None;
    setState(State::Loading);
    m_drafts.load(packId, [this, packId, request](const Result<PackDraft> &draft) {
        if (request == m_request)
            openDraft(packId, draft);
    });
}

void PackEditing::openDraft(const QString &packId, const Result<PackDraft> &draft)
{
    if (draft) {
        // A file that was copied here by hand is the draft of what it is named after.
        Pack pack = draft->pack;
        pack.id = packId;
        openPack(pack, draft->keptAt);
        return;
    }
    if (draft.error().code == ErrorCode::Corrupt) {
        Q_EMIT failed(tr("The draft of this pack can't be read. It stays in the drafts folder as %1.")
                          .arg(draft.error().message));
    } else if (draft.error().code != ErrorCode::NotFound) {
        Q_EMIT failed(tr("The draft of this pack can't be read: %1.").arg(draft.error().message));
    }
    load(packId);
}

void PackEditing::load(const QString &packId)
{
    if (packId.isEmpty()) {
        Pack pack;
        pack.questions = {freshQuestion(QuestionType::Choice, {u"q1"_s})};
        openPack(pack, std::nullopt);
        return;
    }
    m_session.loadPack(packId, this, [this, request = m_request](const Result<Pack> &pack) {
        if (request != m_request)
            return;
        if (pack) {
            openPack(*pack, std::nullopt);
            return;
        }
        setState(State::Nothing);
        Q_EMIT failed(tr("The pack can't be opened. %1").arg(errorWords(pack.error())));
    });
}

void PackEditing::openPack(const Pack &pack, const std::optional<QDateTime> &recovered)
{
    // While it is loading, what changes in the document is nobody's typing.
    m_document.open(pack, recovered.has_value());
    m_state = State::Ready;
    m_pause.stop();
    m_draftState = recovered ? DraftState::Kept : DraftState::None;
    Q_EMIT stateChanged();
    Q_EMIT opened(recovered);
}

void PackEditing::save()
{
    if (m_state != State::Ready || !m_document.isComplete())
        return;
    setState(State::Saving);
    m_session.savePack(
        trimmed(m_document.pack()), this,
        [this, sent = m_document.pack(), request = m_request](const Result<QString> &id) {
            // Of another pack that is open by now, the draft stays: it may hold more than was saved.
            if (request == m_request)
                finishSave(sent, id);
        });
}

void PackEditing::finishSave(const Pack &sent, const Result<QString> &id)
{
    m_state = State::Ready;
    if (!id) {
        Q_EMIT stateChanged();
        Q_EMIT failed(tr("The pack was not saved; what you wrote is kept as a draft. %1")
                          .arg(errorWords(id.error())));
        return;
    }
    m_drafts.remove(sent.id);
    if (m_document.pack() == sent) {
        m_document.setSaved(*id);
    } else {
        m_document.setId(*id);
        followChange();
    }
    Q_EMIT stateChanged();
    Q_EMIT saved(*id);
}

void PackEditing::followChange()
{
    if (m_state == State::Nothing || m_state == State::Loading)
        return;
    if (m_document.isChanged()) {
        m_pause.start();
        setDraftState(DraftState::Waiting);
        return;
    }
    m_pause.stop();
    m_drafts.remove(m_document.pack().id);
    setDraftState(DraftState::None);
}

void PackEditing::keepNow()
{
    if (m_draftState != DraftState::Waiting && m_draftState != DraftState::Failed)
        return;
    m_pause.stop();
    m_drafts.keep(m_document.pack(), [this, request = m_request](const Result<void> &kept) {
        if (request == m_request)
            finishDraft(kept);
    });
}

void PackEditing::finishDraft(const Result<void> &kept)
{
    if (kept) {
        if (m_draftState != DraftState::None && !m_pause.isActive())
            setDraftState(DraftState::Kept);
        return;
    }
    setDraftState(DraftState::Failed);
    Q_EMIT failed(tr("What you write can't be kept as a draft: %1. Save the pack before you leave.")
                      .arg(kept.error().message));
}

void PackEditing::discard()
{
    if (m_state != State::Ready)
        return;
    const QString id = m_document.pack().id;
    m_pause.stop();
    m_draftState = DraftState::None;
    m_drafts.remove(id);
    ++m_request;
    setState(State::Loading);
    load(id);
}

void PackEditing::split(const QList<int> &rows, const QString &title)
{
    Pack part = trimmed(m_document.pack());
    part.id.clear();
    part.title = title.trimmed();
    part.questions.clear();
    QList<bool> kept(m_document.rowCount());
    QSet<QString> ids;
    for (const int row : rows) {
        kept[row] = true;
        part.questions.append(m_document.question(row));
        ids.insert(m_document.question(row).id.value);
    }
    part.rounds = roundsOfKept(part.rounds, kept);
    m_session.savePack(part, this, [this, part, ids, request = m_request](const Result<QString> &id) {
        if (!id) {
            Q_EMIT failed(tr("“%1” was not made. %2").arg(part.title, errorWords(id.error())));
            return;
        }
        if (request != m_request)
            return;
        // Meanwhile others may have come and gone.
        QList<int> left;
        for (int row = 0; row < m_document.rowCount(); ++row) {
            if (ids.contains(m_document.question(row).id.value))
                left.append(row);
        }
        m_document.remove(left);
        Q_EMIT told(tr("“%1” is a pack of its own now, with %2.")
                        .arg(oneLine(part.title), questionCountWords(int(part.questions.size()))));
    });
}

void PackEditing::merge(const QString &packId)
{
    m_session.loadPack(packId, this, [this, request = m_request](const Result<Pack> &other) {
        if (request == m_request)
            finishMerge(other);
    });
}

void PackEditing::finishMerge(const Result<Pack> &other)
{
    if (!other) {
        Q_EMIT failed(tr("The pack can't be opened. %1").arg(errorWords(other.error())));
        return;
    }
    const auto duplicates = m_document.append(*other);
    if (!duplicates) {
        Q_EMIT failed(tr("Nothing was added: together they would have more than 2,000 questions."));
        return;
    }
    const int added = int(other->questions.size()) - *duplicates;
    QString words = tr("%Ln question(s) of “%1” were added.", nullptr, added)
                        .arg(oneLine(other->title));
    if (*duplicates > 0)
        words += u' ' + tr("%Ln were here already and left out.", nullptr, *duplicates);
    Q_EMIT told(words);
}

void PackEditing::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void PackEditing::setDraftState(DraftState state)
{
    if (m_draftState == state)
        return;
    m_draftState = state;
    Q_EMIT stateChanged();
}
