#include "app/bots/botswarm.h"
#include "core/support/epolldispatcher.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace
{

enum ExitCode { AllWell = 0, SomethingLost = 1, WrongOptions = 2 };

// What Qt and the standard streams need beside one descriptor for each bot.
constexpr int descriptorsBeside = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("quizstage-bots", text);
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

int refuseToRun(const QString &words)
{
    print(stderr, "quizstage-bots: "_L1 + words + u'\n');
    return WrongOptions;
}

// Raises the limit of open files as far as it goes; true when the bots fit.
bool hasRoomFor(int bots)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return true;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur >= rlim_t(bots + descriptorsBeside);
#else
    Q_UNUSED(bots)
    return true;
#endif
}

void showProgress(const BotReport &report)
{
    print(stderr,
          tr("%1 of %2 joined, %3 answers, %4 acknowledged, %5 lost, %6 reconnects\n")
              .arg(report.joined)
              .arg(report.options.count)
              .arg(report.answersSent)
              .arg(report.answersAcknowledged)
              .arg(report.lost)
              .arg(report.reconnects));
}

int handIn(const BotReport &report)
{
    showProgress(report);
    const QByteArray json = QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact) + '\n';
    print(stdout, QString::fromUtf8(json));
    if (const QString path = report.options.reportFile; !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(json) != json.size())
            return refuseToRun(
                tr("can't write the report to %1: %2").arg(path, file.errorString()));
    }
    return report.isOk() ? AllWell : SomethingLost;
}

} // namespace

int main(int argc, char *argv[])
{
    if (QAbstractEventDispatcher *dispatcher = createSocketDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher);
    const QCoreApplication application(argc, argv);

    const auto command = botCommandFromArguments(QCoreApplication::arguments());
    if (!command)
        return refuseToRun(command.error().message);
    if (command->kind == BotCommand::Kind::ShowText) {
        print(stdout, command->text);
        return AllWell;
    }
    if (!hasRoomFor(command->options.count))
        return refuseToRun(tr("%1 bots need more open files than the system allows; raise the "
                              "limit (ulimit -Hn) or ask for fewer.")
                               .arg(command->options.count));

    BotSwarm swarm;
    QObject::connect(&swarm, &BotSwarm::progress, &application, &showProgress);
    QObject::connect(&swarm, &BotSwarm::finished, &application,
                     [](const BotReport &report) { QCoreApplication::exit(handIn(report)); });
    if (const auto started = swarm.start(command->options); !started)
        return refuseToRun(started.error().message);
    return QCoreApplication::exec();
}
