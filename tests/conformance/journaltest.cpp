#include "tests/conformance/journaltest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace JournalTestData;

QList<quint64> JournalTestData::numbers(const QList<JournalEntry> &entries)
{
    QList<quint64> result;
    for (const JournalEntry &entry : entries)
        result.append(entry.sequence);
    return result;
}

void JournalTest::initTestCase_data()
{
    QTest::addColumn<int>("kind");
    for (size_t i = 0; i < journalKinds().size(); ++i)
        QTest::newRow(journalKinds()[i].name) << int(i);
}

void JournalTest::init()
{
    QFETCH_GLOBAL(int, kind);
    m_store = journalKinds()[size_t(kind)].makeStore();
    reopen();
}

void JournalTest::cleanup()
{
    m_journal.reset();
    m_store.reset();
}

void JournalTest::reopen()
{
    m_journal.reset();
    m_journal = m_store->open();
    m_call.emplace(*m_journal);
}

RoomLease JournalTest::make(const RoomCode &code, TimePoint at)
{
    return m_call->create(code, node, firstEntry(code, at), sampleHeader(u"Quiz"_s, at)).value();
}

RoomLease JournalTest::appendTo(const RoomLease &lease, quint64 from, quint64 to)
{
    for (quint64 sequence = from; sequence <= to; ++sequence)
        Q_UNUSED(m_call->append(lease, joinEntry(sequence), sampleHeader()).value());
    return lease;
}
