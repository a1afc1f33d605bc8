#pragma once

#include "core/service/hostsession.h"
#include "ui/editor/draftfolder.h"
#include "ui/editor/packdocument.h"
#include "ui/editor/questionmedia.h"

#include <QTimer>

/// The pack that the host is writing: where it comes from, where it goes, and its draft, which follows
/// what is typed within a second, so that no end of the program loses more than that. Lives as long as
/// the window, whatever page is shown.
class PackEditing : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackEditing)

public:
    enum class State {
        Nothing, ///< No pack is open.
        Loading,
        Ready,
        Saving
    };
    enum class DraftState {
        None, ///< All is saved.
        Waiting, ///< Something is not in the draft yet.
        Kept,
        Failed
    };

    /// `draftFolder` keeps what is typed until it is saved.
    PackEditing(HostSession &session, const QString &draftFolder, QObject *parent = nullptr);
    ~PackEditing() override;

    PackDocument &document() { return m_document; }
    const PackDocument &document() const { return m_document; }
    QuestionMedia &media() { return m_media; }
    HostSession &session() const { return m_session; }
    DraftFolder &drafts() { return m_drafts; }
    State state() const { return m_state; }
    DraftState draftState() const { return m_draftState; }

    /// Opens a pack, with an empty id a new one; its draft if there is one. What was open before is
    /// kept as a draft if it is not saved.
    void open(const QString &packId);
    /// Saves the pack; nothing while that is under way or the pack is not complete.
    void save();
    /// Writes the draft now if something is not in it.
    void keepNow();
    /// Gives up what is not saved and opens the pack as it was saved; a new pack begins anew.
    void discard();
    /// Makes a pack of its own of these questions, and takes them out of this one.
    void split(const QList<int> &rows, const QString &title);
    /// Appends the questions of another pack.
    void merge(const QString &packId);

Q_SIGNALS:
    /// State, draft, or whether the pack is saved.
    void stateChanged();
    /// A pack is open. `recovered` is when the draft was kept that it comes from, if it does.
    void opened(const std::optional<QDateTime> &recovered);
    void saved(const QString &packId);
    /// What was done beside the pack that is open, in words.
    void told(const QString &words);
    /// What could not be done, and what that means, in words.
    void failed(const QString &words);

private:
    void followChange();
    void openNext(const QString &packId);
    void load(const QString &packId);
    void openPack(const Pack &pack, const std::optional<QDateTime> &recovered);
    void openDraft(const QString &packId, const Result<PackDraft> &draft);
    void finishSave(const Pack &sent, const Result<QString> &id);
    void finishDraft(const Result<void> &kept);
    void finishMerge(const Result<Pack> &other);
    void setState(State state);
    void setDraftState(DraftState state);

    HostSession &m_session;
    DraftFolder m_drafts;
    PackDocument m_document;
    QuestionMedia m_media;
    QTimer m_pause; ///< Until what was typed goes into the draft.
    State m_state = State::Nothing;
    DraftState m_draftState = DraftState::None;
    quint64 m_request = 0; ///< Of the pack that is open; replies about another come too late.
};
