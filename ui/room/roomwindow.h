#pragma once

#include "core/support/ids.h"

#include <QMainWindow>

class RoomPage;

/// A room's page in a window of its own. Closing it ends nothing: the page goes back to where it was.
class RoomWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomWindow)

public:
    /// Takes the page along.
    explicit RoomWindow(RoomPage &page);

    /// The page, which belongs to this window from now until `takePage`.
    RoomPage *page() const { return m_page; }
    /// Gives the page away, which is nobody's child then.
    RoomPage *takePage();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addMenu();
    void showTitle();

    RoomPage *m_page;
};
