#include "app/bots/botoptions.h"

#include "core/support/ids.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostBots = 10'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("quizstage-bots", text);
}

std::unexpected<Error> wrong(const QString &words)
{
    return refuse(ErrorCode::InvalidMessage, words);
}

Result<QUrl> urlFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !known || url.host().isEmpty())
        return wrong(tr("--url needs the node's address, for example http://127.0.0.1:8080; "
                        "it was \"%1\".")
                         .arg(text));
    return url;
}

Result<int> numberFrom(const QString &option, const QString &text, int low, int high)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < low || number > high)
        return wrong(tr("--%1 needs a whole number from %2 to %3; it was \"%4\".")
                         .arg(option, QString::number(low), QString::number(high), text));
    return number;
}

Result<void> readThinkTime(BotOptions &options, const QString &text)
{
    const QStringList parts = text.split(".."_L1);
    bool lowOk = false;
    bool highOk = false;
    const int low = parts.first().toInt(&lowOk);
    const int high = parts.last().toInt(&highOk);
    if (parts.size() > 2 || !lowOk || !highOk || low < 0 || low > high || high > 3'600'000)
        return wrong(tr("--think-ms needs a range in milliseconds, for example 1000..3000; "
                        "it was \"%1\".")
                         .arg(text));
    options.thinkMin = Milliseconds(low);
    options.thinkMax = Milliseconds(high);
    return {};
}

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Plays a Quizstage room with simulated players over the real protocol."));
    parser.addOptions({
        {u"help"_s, tr("Shows this help.")},
        {u"version"_s, tr("Shows the version.")},
        {u"url"_s, tr("The node's address."), u"http://HOST:PORT"_s},
        {u"room"_s, tr("The room's code."), u"CODE"_s},
        {u"count"_s, tr("How many players join, up to 10000."), u"N"_s},
        {u"seed"_s, tr("The same seed gives the same names and answers (1)."), u"S"_s, u"1"_s},
        {u"accuracy"_s, tr("Share of right answers, with --key-file, and of those who buzz (0.7)."),
         u"0..1"_s, u"0.7"_s},
        {u"key-file"_s,
         tr("A pack as JSON, from which the bots know the keys; without it they "
            "guess."),
         u"FILE"_s},
        {u"think-ms"_s, tr("Time from a question to its answer (800..6000)."), u"MIN..MAX"_s,
         u"800..6000"_s},
        {u"churn"_s, tr("Share of connections dropped in each question, in percent (0)."),
         u"PERCENT"_s, u"0"_s},
        {u"report"_s, tr("Writes the report to a file too."), u"FILE"_s},
    });
}

Result<BotOptions> optionsFrom(const QCommandLineParser &parser)
{
    for (const QString &needed : {u"url"_s, u"room"_s, u"count"_s}) {
        if (!parser.isSet(needed))
            return wrong(tr("--%1 is missing; see --help.").arg(needed));
    }
    BotOptions options;
    const auto url = urlFrom(parser.value(u"url"_s));
    if (!url)
        return std::unexpected(url.error());
    options.url = *url;

    const auto room = RoomCode::parse(parser.value(u"room"_s));
    if (!room)
        return wrong(tr("--room needs a code of six letters, for example BKTRFN; it was \"%1\".")
                         .arg(parser.value(u"room"_s)));
    options.room = room->value;

    const auto count = numberFrom(u"count"_s, parser.value(u"count"_s), 1, mostBots);
    if (!count)
        return std::unexpected(count.error());
    options.count = *count;
    const auto churn = numberFrom(u"churn"_s, parser.value(u"churn"_s), 0, 100);
    if (!churn)
        return std::unexpected(churn.error());
    options.churnPercent = *churn;

    bool ok = false;
    options.seed = parser.value(u"seed"_s).toULongLong(&ok);
    if (!ok)
        return wrong(
            tr("--seed needs a whole number; it was \"%1\".").arg(parser.value(u"seed"_s)));
    options.accuracy = parser.value(u"accuracy"_s).toDouble(&ok);
    if (!ok || !(options.accuracy >= 0 && options.accuracy <= 1))
        return wrong(tr("--accuracy needs a number from 0 to 1; it was \"%1\".")
                         .arg(parser.value(u"accuracy"_s)));
    if (const auto read = readThinkTime(options, parser.value(u"think-ms"_s)); !read)
        return std::unexpected(read.error());
    options.keyFile = parser.value(u"key-file"_s);
    options.reportFile = parser.value(u"report"_s);
    return options;
}

} // namespace

QUrl BotOptions::socketUrl() const
{
    QUrl socket = url;
    socket.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    socket.setPath(path + "/ws"_L1);
    socket.setQuery(QString());
    socket.setFragment(QString());
    return socket;
}

Result<BotCommand> botCommandFromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText() + u' ' + tr("See --help."));
    if (parser.isSet(u"help"_s))
        return BotCommand{BotCommand::Kind::ShowText, {}, parser.helpText()};
    if (parser.isSet(u"version"_s))
        return BotCommand{BotCommand::Kind::ShowText,
                          {},
                          u"quizstage-bots "_s + QLatin1StringView(QUIZSTAGE_VERSION) + u'\n'};
    if (!parser.positionalArguments().isEmpty())
        return wrong(tr("\"%1\" is no option; see --help.").arg(parser.positionalArguments()[0]));
    auto options = optionsFrom(parser);
    if (!options)
        return std::unexpected(options.error());
    return BotCommand{BotCommand::Kind::Run, *options, {}};
}
