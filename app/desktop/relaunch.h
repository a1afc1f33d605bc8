#pragma once

#include <QProcessEnvironment>
#include <QStringList>

/// Starts the program anew once this one has ended, as it was started, for settings that only a start
/// takes.
class Relaunch
{
public:
    /// Remembers how the program was started; make it before anything changes the environment.
    Relaunch(int argc, char *argv[]);

    const QStringList &arguments() const { return m_arguments; }
    void wish(bool wished) { m_wished = wished; }
    /// To be called when nothing of this program is in use any more.
    void runIfWished() const;

private:
    QStringList m_arguments; ///< The program's name first.
    QProcessEnvironment m_environment;
    bool m_wished = false;
};

/// Without what opens a room at the start: the room is there already.
QStringList argumentsForRelaunch(const QStringList &arguments);
