#include "app/desktop/relaunch.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

Relaunch::Relaunch(int argc, char *argv[])
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (int i = 0; i < argc; ++i)
        m_arguments.append(QString::fromLocal8Bit(argv[i]));
}

void Relaunch::runIfWished() const
{
    if (!m_wished)
        return;
    QProcess program;
    program.setProgram(QCoreApplication::applicationFilePath());
    program.setArguments(argumentsForRelaunch(m_arguments.sliced(1)));
    program.setProcessEnvironment(m_environment);
    program.startDetached();
}

QStringList argumentsForRelaunch(const QStringList &arguments)
{
    QStringList kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString option = arguments.at(i).section(u'=', 0, 0);
        if (option != "--demo"_L1 && option != "--open-pack"_L1)
            kept << arguments.at(i);
        else if (option == arguments.at(i))
            ++i; // Its value follows.
    }
    return kept;
}
