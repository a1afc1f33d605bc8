#pragma once

#include "tests/conformance/journalcaller.h"
#include "tests/conformance/journalstore.h"
#include "tests/conformance/sampleroom.h"

/// What the conformance tests speak of.
namespace JournalTestData
{
inline const RoomCode roomA{QStringLiteral("BCDFGH")};
inline const RoomCode roomB{QStringLiteral("JKLMNP")};
inline const RoomCode unknownRoom{QStringLiteral("XXXXXX")};
inline const NodeId node{QStringLiteral("here")};
inline const NodeId otherNode{QStringLiteral("there")};

/// The refusal's code; InvalidMessage, which no journal gives, for a success.
template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::InvalidMessage : result.error().code;
}

QList<quint64> numbers(const QList<JournalEntry> &entries);
} // namespace JournalTestData

/// A test that runs for each implementation, each function with an empty store.
class JournalTest : public QObject
{
    Q_OBJECT

protected:
    /// A room of `node` with its first entry.
    RoomLease make(const RoomCode &code, TimePoint at = sampleStart);
    /// Appends entries with these numbers; returns the lease again.
    RoomLease appendTo(const RoomLease &lease, quint64 from, quint64 to);
    /// A new journal on the same store.
    void reopen();

    std::unique_ptr<JournalStore> m_store;
    std::unique_ptr<RoomJournal> m_journal;
    std::optional<JournalCaller> m_call;

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
};
