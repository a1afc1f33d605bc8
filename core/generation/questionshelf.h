#pragma once

#include "core/generation/questionprovider.h"

#include <QThread>

class ShelfWorker;

/// The built-in question bank, read in a thread of its own: the first look into it keeps no player
/// waiting.
class QuestionShelf final : public QuestionProvider
{
    Q_OBJECT

public:
    struct Folders
    {
        QString bank;
        QString usedFile; ///< Where it is kept which questions of the bank were drawn.
    };

    /// `clock` may be read in any thread and must outlive the shelf.
    QuestionShelf(const Folders &folders, const Clock &clock, QObject *parent = nullptr);
    /// Finishes what was asked for.
    ~QuestionShelf() override;

    QString name() const override;
    Milliseconds timeLimit() const override;
    void makeDrafts(const DraftRequest &request, QObject *context, Reply reply) override;

    /// Replies with the bank's subjects, by title.
    void listSubjects(QObject *context, std::function<void(QStringList)> reply);

private:
    Q_DISABLE_COPY_MOVE(QuestionShelf)

    template <typename T, typename Work>
    void ask(QObject *context, std::function<void(T)> reply, Work work);

    QThread m_thread;
    ShelfWorker *m_worker; ///< Lives in m_thread and is deleted there.
};
