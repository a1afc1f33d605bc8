#pragma once

#include "core/report/gamehistory.h"
#include "core/service/hostsession.h"

class QAction;
class QWidget;

/// What a host does with a past game.
class ResultsActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsActions)

public:
    /// File dialogs stand over `page`.
    ResultsActions(HostSession &session, QWidget *page);

    /// Empty: there is none, and nothing can be done.
    void setGame(const std::optional<PastGame> &game);
    QAction *hostAgain() const { return m_again; }
    QAction *remove() const { return m_remove; }
    /// One for each form in which results can be saved.
    QList<QAction *> exports() const { return m_exports; }

Q_SIGNALS:
    void roomMade(const RoomCode &code);
    void removalAsked(const PastGame &game);
    void saved(const QString &path);
    void refused(const QString &words);

private:
    void addExport(const QString &text, ExportFormat format, const QString &suffix);
    void askFile(ExportFormat format, const QString &suffix);
    void save(const GameKey &game, ExportFormat format, const QString &path);
    void makeRoom();

    HostSession &m_session;
    QWidget *m_page;
    std::optional<PastGame> m_game;
    QAction *m_again;
    QAction *m_remove;
    QList<QAction *> m_exports;
    QString m_folder; ///< Of the last file that was saved.
    bool m_making = false;
};
