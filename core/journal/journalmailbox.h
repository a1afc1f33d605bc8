#pragma once

#include "core/journal/journalrequest.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

using JournalRequests = std::vector<std::unique_ptr<JournalRequest>>;

/// What passes between the journal's thread and the writer's; all that the two share.
class JournalMailbox
{
public:
    using Deadline = std::optional<std::chrono::steady_clock::time_point>;

    /// What the journal wants of the writer.
    struct Work
    {
        JournalRequests requests;
        std::vector<SnapshotRequest> snapshots;
        bool goOnWithoutDisk = false;
        bool close = false; ///< Nothing comes after this.

        bool isEmpty() const
        {
            return requests.empty() && snapshots.empty() && !goOnWithoutDisk && !close;
        }
    };

    /// What the writer has done, in order: the change of health first, then the replies.
    struct Answer
    {
        std::optional<JournalHealth> health;
        JournalRequests requests;
    };

    /// `receiver` gets one custom event when there are answers to take.
    explicit JournalMailbox(QObject &receiver)
        : m_receiver(receiver)
    { }

    void post(std::unique_ptr<JournalRequest> request);
    void post(SnapshotRequest snapshot);
    void postGoOnWithoutDisk();
    void postClose();
    std::vector<Answer> takeAnswers();

    /// Takes all that was posted, waiting for it until the deadline.
    Work waitForWork(Deadline deadline);
    void answer(Answer answer);

private:
    Q_DISABLE_COPY_MOVE(JournalMailbox)

    template <typename Change>
    void change(Change change);

    QObject &m_receiver;
    std::mutex m_mutex;
    std::condition_variable m_posted;
    Work m_work;
    std::vector<Answer> m_answers;
};
