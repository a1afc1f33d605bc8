#pragma once

#include "clicks.h"
#include "fakesession.h"

#include "ui/editor/editorpage.h"
#include "ui/editor/packdocument.h"
#include "ui/mainwindow/editorguide.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>

/// A window over a fake session with the editor in it, and a host's hands.
class EditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<FakeSession>();
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

protected:
    EditorPage &page() { return *m_window->editor().page(); }
    PackEditing &editing() { return m_window->editor().editing(); }
    PackDocument &document() { return editing().document(); }
    void openWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_session,
                                                m_folder->filePath(QStringLiteral("window.ini")));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void edit(const QString &id)
    {
        m_window->editPack(id);
        QTRY_COMPARE(editing().state(), PackEditing::State::Ready);
    }
    /// To whatever has the keyboard, as a real key.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    void write(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClicks(focus, text);
    }
    void tabTo(const QString &name)
    {
        for (int tries = 0; tries < 60; ++tries) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return;
            press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(QStringLiteral("Tab never comes to ") + name));
    }
    /// Of a label that is seen; empty where it is not.
    QString text(const QString &label)
    {
        const auto *found = visibleChild<QLabel>(m_window.get(), label);
        return found ? found->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};
