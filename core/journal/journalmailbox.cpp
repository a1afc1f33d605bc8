#include "core/journal/journalmailbox.h"

#include <QCoreApplication>
#include <QEvent>

template <typename Change>
void JournalMailbox::change(Change change)
{
    {
        const std::scoped_lock lock(m_mutex);
        change(m_work);
    }
    m_posted.notify_one();
}

void JournalMailbox::post(std::unique_ptr<JournalRequest> request)
{
    change([&](Work &work) { work.requests.push_back(std::move(request)); });
}

void JournalMailbox::post(SnapshotRequest snapshot)
{
    change([&](Work &work) { work.snapshots.push_back(std::move(snapshot)); });
}

void JournalMailbox::postGoOnWithoutDisk()
{
    change([](Work &work) { work.goOnWithoutDisk = true; });
}

void JournalMailbox::postClose()
{
    change([](Work &work) { work.close = true; });
}

JournalMailbox::Work JournalMailbox::waitForWork(Deadline deadline)
{
    std::unique_lock lock(m_mutex);
    const auto posted = [this] { return !m_work.isEmpty(); };
    if (deadline)
        m_posted.wait_until(lock, *deadline, posted);
    else
        m_posted.wait(lock, posted);
    return std::exchange(m_work, {});
}

void JournalMailbox::answer(Answer answer)
{
    std::unique_ptr<QEvent> wakeUp;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_answers.empty())
            wakeUp = std::make_unique<QEvent>(QEvent::User);
        m_answers.push_back(std::move(answer));
    }
    if (wakeUp)
        QCoreApplication::postEvent(&m_receiver, wakeUp.release());
}

std::vector<JournalMailbox::Answer> JournalMailbox::takeAnswers()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_answers, {});
}
