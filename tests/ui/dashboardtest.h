#pragma once

#include "clicks.h"
#include "fakesession.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/roomtable.h"
#include "ui/models/roomlistmodel.h"

/// A dashboard over a fake session, and a host's hands on its list.
class DashboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<FakeSession>();
        m_page = std::make_unique<DashboardPage>(*m_session);
        m_page->resize(1180, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

protected:
    RoomCode make(const QString &title) { return m_session->makeRoom({.title = title}); }
    RoomTable *table() const { return m_page->table(); }
    /// Of the rows, from the top.
    QStringList titles() const
    {
        QStringList titles;
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, RoomListModel::TitleColumn).data().toString();
        return titles;
    }
    void select(const QString &title, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex cell = table()->model()->index(int(titles().indexOf(title)), 0);
        QVERIFY(cell.isValid());
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                          table()->visualRect(cell).center());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(table(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<DashboardPage> m_page;
};
