#include "core/generation/questionshelf.h"

#include "core/generation/questionbank.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Does the reading, in the shelf's thread.
class ShelfWorker : public QObject
{
    Q_OBJECT

public:
    ShelfWorker(const QuestionShelf::Folders &folders, const Clock &clock)
        : m_folders(folders)
        , m_clock(clock)
    { }

    Result<QList<Question>> draw(const DraftRequest &request)
    {
        return bank().draw(request, m_clock.now());
    }

    QStringList subjects() { return bank().subjects(); }

private:
    Q_DISABLE_COPY_MOVE(ShelfWorker)

    /// Made here, since its database belongs to the thread that opens it.
    QuestionBank &bank()
    {
        if (!m_bank)
            m_bank.emplace(m_folders.bank, m_folders.usedFile);
        return *m_bank;
    }

    QuestionShelf::Folders m_folders;
    const Clock &m_clock;
    std::optional<QuestionBank> m_bank;
};

QuestionShelf::QuestionShelf(const Folders &folders, const Clock &clock, QObject *parent)
    : QuestionProvider(parent)
    , m_worker(new ShelfWorker(folders, clock))
{
    m_thread.setObjectName(u"questions"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

QuestionShelf::~QuestionShelf()
{
    // After all that was asked for before.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

QString QuestionShelf::name() const
{
    return u"the question bank"_s;
}

Milliseconds QuestionShelf::timeLimit() const
{
    return 10s;
}

template <typename T, typename Work>
void QuestionShelf::ask(QObject *context, std::function<void(T)> reply, Work work)
{
    QMetaObject::invokeMethod(
        m_worker, [this, worker = m_worker, work, context = QPointer(context), reply] {
            QMetaObject::invokeMethod(this, [context, reply, result = work(*worker)] {
                if (context)
                    reply(result);
            });
        });
}

void QuestionShelf::makeDrafts(const DraftRequest &request, QObject *context, Reply reply)
{
    ask<Result<QList<Question>>>(context, std::move(reply),
                                 [request](ShelfWorker &worker) { return worker.draw(request); });
}

void QuestionShelf::listSubjects(QObject *context, std::function<void(QStringList)> reply)
{
    ask<QStringList>(context, std::move(reply),
                     [](ShelfWorker &worker) { return worker.subjects(); });
}

#include "questionshelf.moc"
