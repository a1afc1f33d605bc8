#pragma once

#include "core/support/error.h"

#include <QLocalServer>

#include <functional>

/// Hears when Quizstage is started once more with the same data folder, so that the window that is
/// there comes to the front. Only this user reaches it.
class WindowBell : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowBell)

public:
    /// To be made by the program that holds the folder's lock.
    explicit WindowBell(const QString &dataDir, QObject *parent = nullptr);

    /// Where the bell of a folder is.
    static QString address(const QString &dataDir);

Q_SIGNALS:
    void rung();

private:
    QLocalServer m_server;
};

/// Asks the Quizstage that holds the folder to show its window. `replied` hears once whether it
/// does; false after 3 s without an answer.
void ringWindowBell(const QString &dataDir, QObject *context, std::function<void(bool)> replied);
