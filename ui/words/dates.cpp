#include "ui/words/dates.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{

struct Dates
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

struct Moment
{
    explicit Moment(TimePoint at)
        : date(QDateTime::fromMSecsSinceEpoch(toUnixMs(at)).date())
        , time(clockWords(at))
        , days(date.daysTo(QDate::currentDate()))
    { }

    QDate date;
    QString time;
    qint64 days; ///< How many days ago.
};

} // namespace

QString dayTimeWords(TimePoint at)
{
    const auto [date, time, days] = Moment(at);
    if (days == 0)
        return Dates::tr("Today, %1").arg(time);
    if (days == 1)
        return Dates::tr("Yesterday, %1").arg(time);
    return QLocale().toString(date, QLocale::ShortFormat) + u", "_s + time;
}

QString momentWords(TimePoint at)
{
    const auto [date, time, days] = Moment(at);
    if (days == 0)
        return Dates::tr("at %1").arg(time);
    if (days == 1)
        return Dates::tr("yesterday at %1").arg(time);
    return Dates::tr("on %1 at %2").arg(QLocale().toString(date, QLocale::ShortFormat), time);
}

QString secondWords(TimePoint at)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    if (!format.contains(u":ss"_s))
        format.replace(u"mm"_s, u"mm:ss"_s);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toUnixMs(at)).time(), format);
}
